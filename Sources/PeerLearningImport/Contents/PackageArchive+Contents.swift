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
    /// - Parameters:
    ///   - files: Files with other names than their members', see ``CoursePackage/files``. Where there are some, nothing else
    ///   is kept: the rest of such a package is for systems.
    ///   - progress: Told after each file how many bytes have been kept; called on another thread.
    /// - Throws: ``ImportError`` where the archive as a whole is broken or passes a limit, or what the store throws; nothing
    ///   is kept then.
    public func keep(
        in store: any ContentStore, as content: ContentID, naming files: [PackageFile] = [],
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> KeptContent {
        let archive = self
        let outcome = KeepingOutcome()
        try await store.keep(content) { sink in
            var writing = ContentWriting(to: sink, naming: files, progress)
            let kept = try writing.write(archive)
            outcome.kept.withLock { $0 = kept }
        }
        return outcome.kept.withLock { $0 }
    }
}

/// The writing of a package's members into a store, one after another.
private struct ContentWriting {
    private let sink: any ContentSink
    private let progress: (Int) -> Void
    /// The names that are still to be written, by member; nil where members keep their names.
    private var names: [String: [String]]?
    private var written: Set<String> = []
    private var kept = KeptContent()

    init(to sink: any ContentSink, naming files: [PackageFile], _ progress: @escaping (Int) -> Void) {
        (self.sink, self.progress) = (sink, progress)
        if !files.isEmpty { names = Dictionary(grouping: files, by: \.member).mapValues { $0.map(\.path) } }
    }

    /// Writes in one pass; in as many as there are files with the same member where names are given.
    mutating func write(_ archive: PackageArchive) throws -> KeptContent {
        kept.diagnostics = try pass(archive)
        while names?.isEmpty == false {
            let before = kept.files
            _ = try pass(archive)
            guard kept.files > before else { break }
        }
        return kept
    }

    private mutating func pass(_ archive: PackageArchive) throws -> [Diagnostic] {
        var writing = self
        let diagnostics = try archive.forEachMember { member, contents in
            guard let path = writing.name(of: member.path), writing.written.insert(path).inserted else { return }
            try writing.write(contents, to: path)
        }
        self = writing
        return diagnostics
    }

    private mutating func name(of member: String) -> String? {
        guard let known = names else { return member.utf8.count <= 4_096 ? member : nil }
        guard var left = known[member], !left.isEmpty else { return nil }
        let path = left.removeFirst()
        names?[member] = left.isEmpty ? nil : left
        return path
    }

    private mutating func write(_ contents: borrowing MemberContents, to path: String) throws {
        try sink.begin(path, mediaType: MediaType.of(path: path))
        var bytes = 0
        var failure: (any Error)?
        do throws(ImportError) {
            try contents.forEachBlock { (block) throws(ImportError) in
                do {
                    try sink.append(block)
                    bytes += block.count
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
        kept.bytes += bytes
        progress(kept.bytes)
    }
}

/// Carries what was kept out of the store's writing.
private final class KeepingOutcome: Sendable {
    let kept = Mutex(KeptContent())
}
