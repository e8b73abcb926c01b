import Foundation
import PeerLearningCore

/// The file of a store as it lies on the disk, looked at without SQLite so that looking changes nothing.
struct StoreFile: Sendable {
    /// What a look at the file finds where nothing is wrong with it.
    enum Content: Hashable {
        case missing
        case empty
        case store
    }

    /// The absolute path, with symbolic links resolved, so that one file has one lock.
    let path: String

    var writeAheadLog: String { path + "-wal" }
    var directory: String { (path as NSString).deletingLastPathComponent }

    init(path: String) throws(StoreFailure) {
        guard !path.isEmpty, !path.utf8.contains(0) else {
            throw StoreFailure(
                .invalidRequest, "The path of a store is empty or has a zero byte. Give the path of a file.")
        }
        let absolute = URL(fileURLWithPath: path).standardizedFileURL
        let folder = absolute.deletingLastPathComponent().resolvingSymlinksInPath()
        self.path = folder.appendingPathComponent(absolute.lastPathComponent).resolvingSymlinksInPath().path
    }

    /// Finds out what the file is.
    ///
    /// - Throws: ``StoreFailure`` where it is not a store that this version can use.
    func content() throws(StoreFailure) -> Content {
        guard let status = try status() else { return try alone(.missing) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw StoreFailure(.notAStore, "\(path) is a directory. Give the path of a file inside it.")
        default: throw StoreFailure(.notAStore, "\(path) is not a regular file. Give the path of a store.")
        }
        if status.st_size == 0 { return try alone(.empty) }
        let header = try StoreHeader(path: path)
        try header.check(fileSize: Int64(status.st_size), hasWriteAheadLog: hasWriteAheadLog, path: path)
        return .store
    }

    /// Finds out whether the file, or the directory for a new one, may be written.
    ///
    /// Permission bits count for the administrator too: a store that was marked read-only stays as it is.
    func checkWritable(_ content: Content) throws(StoreFailure) {
        guard FileManager.default.fileExists(atPath: directory) else {
            throw StoreFailure(
                .unavailable, "There is no directory \(directory) for the store \(path). Make it, or name another path."
            )
        }
        guard Self.mayWrite(directory) else {
            throw StoreFailure(
                .readOnly,
                "The directory \(directory) may not be written, so the store \(path) can only be read. "
                    + "Open it read-only, or copy it to a directory where you may write.")
        }
        guard content == .missing || Self.mayWrite(path) else {
            throw StoreFailure(
                .readOnly, "The file \(path) may only be read. Open it read-only, or allow writing (chmod u+w).")
        }
    }

    private static func mayWrite(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & 0o222 != 0 && access(path, W_OK) == 0
    }

    private var hasWriteAheadLog: Bool {
        var status = stat()
        return stat(writeAheadLog, &status) == 0 && status.st_size > 0
    }

    /// Whether a writer has the store open, or was killed and has left what only a writer can take up.
    var isOpenForWriting: Bool {
        hasWriteAheadLog || FileManager.default.fileExists(atPath: path + ".lock")
    }

    /// A missing or empty file beside a write-ahead log is a store that has lost its main part: nothing may be made there.
    private func alone(_ content: Content) throws(StoreFailure) -> Content {
        guard !hasWriteAheadLog else {
            throw StoreFailure(
                .damaged,
                "\(path) is missing or empty, but \(writeAheadLog) of a former store is there. "
                    + "Restore both from a backup, or move the latter away.")
        }
        return content
    }

    private func status() throws(StoreFailure) -> stat? {
        var status = stat()
        if stat(path, &status) == 0 { return status }
        let number = errno
        if number == ENOENT { return nil }
        throw StoreFailure(
            .unavailable, "The file \(path) cannot be looked at: \(String(cString: strerror(number))).",
            cause: POSIXError(POSIXErrorCode(rawValue: number) ?? .EIO))
    }
}
