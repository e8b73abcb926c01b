import Foundation
import PeerLearningCore

/// The first hundred bytes of an SQLite file (see the file format, section 1.3).
struct StoreHeader {
    private let bytes: [UInt8]

    init(path: String) throws(StoreFailure) {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw StoreFailure(.unavailable, "The file \(path) may not be read. Ask its owner for permission.")
        }
        defer { try? handle.close() }
        do {
            bytes = try Array(handle.read(upToCount: 100) ?? Data())
        } catch {
            throw StoreFailure(.unavailable, "The file \(path) cannot be read: \(error).", cause: error)
        }
    }

    func check(fileSize: Int64, hasWriteAheadLog: Bool, path: String) throws(StoreFailure) {
        guard bytes.starts(with: "SQLite format 3\0".utf8) else {
            throw StoreFailure(.notAStore, "\(path) is not a store: it is no SQLite file. Give the path of a store.")
        }
        guard bytes.count == 100 else { throw Self.cutShort(path) }
        guard number(at: 68) == Int64(Schema.applicationID) else {
            throw StoreFailure(
                .notAStore, "\(path) is the SQLite database of another program. Give the path of a store.")
        }
        let version = number(at: 60)
        guard version <= Int64(Schema.version) else {
            throw StoreFailure(
                .newerStore,
                "\(path) was written by a newer version (format \(version); this one knows "
                    + "\(Schema.version)). Use that version, or a newer one.")
        }
        // While there is a write-ahead log, the header may be older than the file.
        guard hasWriteAheadLog || fileSize >= number(at: 28) * pageSize else { throw Self.cutShort(path) }
    }

    /// Whether it is an SQLite file that calls itself what `application` stands for, or does not call itself anything yet.
    func mayBe(_ application: Int) -> Bool {
        bytes.starts(with: "SQLite format 3\0".utf8) && bytes.count == 100
            && [0, Int64(application)].contains(number(at: 68))
    }

    private var pageSize: Int64 {
        let stored = Int64(bytes[16]) << 8 | Int64(bytes[17])
        return stored == 1 ? 65_536 : stored
    }

    private func number(at offset: Int) -> Int64 {
        bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int64($1) }
    }

    private static func cutShort(_ path: String) -> StoreFailure {
        StoreFailure(.damaged, "\(path) is shorter than it says it is: its end is lost. Restore it from a backup.")
    }
}
