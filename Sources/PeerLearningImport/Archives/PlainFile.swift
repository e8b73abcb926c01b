import Foundation
import PeerLearningCore

/// Opens plain files and nothing else: a pipe or a device would keep the reader waiting for ever.
enum PlainFile {
    static func open(_ path: String) throws(ImportError) -> (descriptor: Int32, bytes: Int64) {
        let descriptor = path.withCString { systemOpen($0) }
        guard descriptor >= 0, !path.utf8.contains(0) else {
            throw ImportError(.cannotOpen, ["reason": .text(String(cString: strerror(errno)))])
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw ImportError(.notAFile)
        }
        return (descriptor, Int64(status.st_size))
    }

    static func close(_ descriptor: Int32) { _ = systemClose(descriptor) }

    /// The first bytes of a file, `limit` at the most.
    static func head(of path: String, limit: Int) throws(ImportError) -> [UInt8] {
        let file = try open(path)
        defer { close(file.descriptor) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: min(limit, 64 * 1_024))
        while bytes.count < limit {
            let count = read(file.descriptor, &block, min(block.count, limit - bytes.count))
            guard count >= 0 else {
                throw ImportError(.cannotOpen, ["reason": .text(String(cString: strerror(errno)))])
            }
            guard count > 0 else { break }
            bytes.append(contentsOf: block.prefix(count))
        }
        return bytes
    }

    private static func systemOpen(_ path: UnsafePointer<CChar>) -> Int32 {
        Foundation.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    }

    private static func systemClose(_ descriptor: Int32) -> Int32 { Foundation.close(descriptor) }
}
