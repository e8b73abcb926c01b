public import PeerLearningCore
import Synchronization

/// What came of keeping a package's files.
public struct KeptContent: Hashable, Sendable {
    /// How many files were kept.
    public var files = 0
    /// How many bytes they have.
    public var bytes = 0
    /// What was odd about the archive; a file that is broken was left out, with an error.
    public var diagnostics: [Diagnostic] = []
}

extension PackageArchive {
    /// Writes the files of the package into a store, from which they are served by path and range.
    ///
    /// Nothing is unpacked to disk, and memory does not grow with the package. Of two files with one name the first counts.
    ///
    /// ```swift
    /// let kept = try await PackageArchive(fileAt: "course.zip").keep(in: contents, as: "golf")
    /// ```
    ///
    /// - Parameter progress: Told after each file how many bytes have been kept; called on another thread.
    /// - Throws: ``ImportError`` where the archive as a whole is broken or passes a limit, or what the store throws; nothing
    ///   is kept then.
    public func keep(
        in store: any ContentStore, as content: ContentID, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> KeptContent {
        let archive = self
        let outcome = KeepingOutcome()
        try await store.keep(content) { sink in
            let kept = try archive.write(to: sink, progress)
            outcome.kept.withLock { $0 = kept }
        }
        return outcome.kept.withLock { $0 }
    }

    private func write(to sink: any ContentSink, _ progress: (Int) -> Void) throws -> KeptContent {
        var kept = KeptContent()
        var paths: Set<String> = []
        let diagnostics = try forEachMember { member, contents in
            guard paths.insert(member.path).inserted, member.path.utf8.count <= 4_096 else { return }
            try sink.begin(member.path, mediaType: MediaType.of(path: member.path))
            var written = 0
            var failure: (any Error)?
            do throws(ImportError) {
                try contents.forEachBlock { (block) throws(ImportError) in
                    do {
                        try sink.append(block)
                        written += block.count
                    } catch {
                        failure = error
                        throw ImportError(.cannotOpen)
                    }
                }
            } catch {
                if let failure { throw failure }
                try sink.drop()
                throw error
            }
            kept.files += 1
            kept.bytes += written
            progress(kept.bytes)
        }
        kept.diagnostics = diagnostics
        return kept
    }
}

/// Carries what was kept out of the store's writing.
private final class KeepingOutcome: Sendable {
    let kept = Mutex(KeptContent())
}
