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
    /// A member that `files` names more than once is written under each of its names, and counted each time against the
    /// limits of the archive; it is held in memory for that, up to 4 MB, and for a larger one the archive is gone through
    /// again, 8 times in all at the most: names that are left then are not kept, with a warning.
    ///
    /// A file that is a text within a document of the package, see ``PackageFile/page``, is made while it is written: one
    /// document of ``ArchiveLimits/manifestBytes`` at the most is held for it, and what is written counts as well.
    ///
    /// ```swift
    /// let kept = try await PackageArchive(fileAt: "course.mbz").keep(in: contents, as: "golf", naming: package.files)
    /// ```
    ///
    /// - Parameters:
    ///   - files: Files with other names than their members', see ``CoursePackage/files``: nothing else is kept then, for the
    ///   rest of such a package is for systems. Nil to keep every member under its own name.
    ///   - progress: Told after each file how many bytes have been kept; called on another thread.
    /// - Throws: ``ImportError`` where the archive as a whole is broken or passes a limit, or what the store throws; nothing
    ///   is kept then.
    public func keep(
        in store: any ContentStore, as content: ContentID, naming files: [PackageFile]? = nil,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> KeptContent {
        let archive = self
        let outcome = KeepingOutcome()
        try await store.keep(content) { sink in
            var writing = try ContentWriting(of: archive, to: sink, naming: files, progress)
            let kept = try writing.write()
            outcome.kept.withLock { $0 = kept }
        }
        return outcome.kept.withLock { $0 }
    }
}

/// Carries what was kept out of the store's writing.
private final class KeepingOutcome: Sendable {
    let kept = Mutex(KeptContent())
}
