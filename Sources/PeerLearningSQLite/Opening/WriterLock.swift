import Foundation
import PeerLearningCore
import Synchronization

/// The exclusive lock that the one writing process holds on a file beside the store.
///
/// The system lets go of it when the process ends, however it ends. Who lets go of it in order removes the file as well.
final class WriterLock: Sendable {
    private let path: String
    private let descriptor: Mutex<Int32?>

    init(for file: StoreFile, patience: Duration) throws(StoreFailure) {
        path = file.path + ".lock"
        let deadline = ContinuousClock.now + patience
        var held = try Self.take(path)
        while held == nil {
            guard ContinuousClock.now < deadline else { throw Self.refusal(of: file, holder: Self.holder(path)) }
            usleep(10_000)
            held = try Self.take(path)
        }
        if let held {
            let name = Array("\(getpid())\n".utf8)
            ftruncate(held, 0)
            pwrite(held, name, name.count, 0)
        }
        descriptor = Mutex(held)
    }

    deinit { release() }

    /// Removes the file and lets go. Nobody can hold the removed file's lock: see ``take(_:)``.
    func release() {
        guard let held = descriptor.withLock({ $0.take() }) else { return }
        unlink(path)
        close(held)
    }

    /// The descriptor of the locked file, or nil where somebody else holds it.
    ///
    /// A file that its last holder has just removed does not count: the lock is that of the file with the name.
    private static func take(_ path: String) throws(StoreFailure) -> Int32? {
        let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard opened >= 0 else { throw unavailable(path, errno) }
        guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
            let number = errno
            close(opened)
            guard number == EWOULDBLOCK || number == EINTR else { throw unavailable(path, number) }
            return nil
        }
        var held = stat()
        var named = stat()
        guard fstat(opened, &held) == 0, stat(path, &named) == 0, held.st_ino == named.st_ino else {
            close(opened)
            return nil
        }
        return opened
    }

    private static func holder(_ path: String) -> String? {
        let content = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
        return content?.split(separator: "\n").first.map(String.init)
    }

    private static func refusal(of file: StoreFile, holder: String?) -> StoreFailure {
        let who = holder.map { $0 == "\(getpid())" ? "This process" : "The process \($0)" } ?? "Another process"
        return StoreFailure(
            .locked, "\(who) has \(file.path) open for writing, and only one may. Close it there, or open it read-only."
        )
    }

    private static func unavailable(_ path: String, _ number: Int32) -> StoreFailure {
        let reason = String(cString: strerror(number))
        return StoreFailure(
            number == ENOSPC || number == EDQUOT ? .full : .unavailable,
            "The lock \(path) cannot be taken: \(reason). Check that the directory exists and may be written.",
            cause: POSIXError(POSIXErrorCode(rawValue: number) ?? .EIO))
    }
}
