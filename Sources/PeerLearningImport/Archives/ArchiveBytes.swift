import Foundation
import PeerLearningCore

/// The bytes of an archive as it lies on disk or in memory, to be read at any place.
///
/// Reading moves nothing: whoever else reads the same file stays where they are.
enum ArchiveBytes {
    case file(Int32, bytes: Int64)
    case memory(UnsafeRawBufferPointer)

    /// How many bytes there are.
    var count: Int64 {
        switch self {
        case .file(_, let bytes): bytes
        case .memory(let buffer): Int64(buffer.count)
        }
    }

    /// The bytes from `start` on, `most` at the most; fewer at the end.
    ///
    /// - Throws: ``ImportError`` where the disk fails.
    func bytes(at start: Int64, most: Int) throws(ImportError) -> [UInt8] {
        let length = Int(min(Int64(most), max(0, count - start)))
        guard length > 0, start >= 0 else { return [] }
        switch self {
        case .memory(let buffer): return Array(buffer[Int(start)..<Int(start) + length])
        case .file(let descriptor, _):
            return try Self.read(descriptor, at: start, length)
        }
    }

    private static func read(_ descriptor: Int32, at start: Int64, _ length: Int) throws(ImportError) -> [UInt8] {
        var fault: Int32?
        let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, filled in
            while filled < length {
                let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
                let count = pread(descriptor, rest.baseAddress, rest.count, off_t(start) + off_t(filled))
                if count < 0 { fault = errno }
                guard count > 0 else { return }
                filled += count
            }
        }
        guard let fault else { return bytes }
        throw ImportError(.cannotOpen, ["reason": .text(String(cString: strerror(fault)))])
    }
}

/// Goes through the bytes of an archive from one place on, a window at a time.
struct ArchiveCursor {
    private let source: ArchiveBytes
    private var window: [UInt8] = []
    private var start: Int64
    private var offset = 0

    private static let windowBytes = 64 * 1_024

    init(_ source: ArchiveBytes, at start: Int64) {
        self.source = source
        self.start = start
    }

    /// Where the cursor stands.
    var position: Int64 { start + Int64(offset) }

    /// The next `count` bytes, and moves behind them; nil where there are not so many.
    mutating func next(_ count: Int) throws(ImportError) -> ArraySlice<UInt8>? {
        if window.count - offset < count {
            start += Int64(offset)
            offset = 0
            window = try source.bytes(at: start, most: max(count, Self.windowBytes))
        }
        guard window.count - offset >= count else { return nil }
        defer { offset += count }
        return window[offset..<offset + count]
    }

    /// Moves `count` bytes on.
    mutating func skip(_ count: Int) {
        if window.count - offset >= count {
            offset += count
        } else {
            start += Int64(offset + count)
            offset = 0
            window = []
        }
    }
}

extension Collection<UInt8> where Index == Int {
    /// The unsigned number of so many bytes, the lowest first, that begins `offset` bytes into the collection; nil where
    /// it would end outside.
    func little(_ offset: Int, _ count: Int) -> Int64? {
        let first = startIndex + offset
        guard offset >= 0, first + count <= endIndex else { return nil }
        let value = (0..<count).reduce(UInt64(0)) { $0 | UInt64(self[first + $1]) << (8 * UInt64($1)) }
        return Int64(exactly: value)
    }
}
