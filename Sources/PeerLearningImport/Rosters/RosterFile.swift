import Foundation
import PeerLearningCore

/// A file of a roster: a table with a name by which people know it.
public struct RosterFile: Hashable, Sendable {
    /// The name, for diagnostics and for the titles of quizzes.
    public let name: String
    /// The contents.
    public let bytes: [UInt8]

    /// Names a table.
    public init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }

    /// The tables at a path: one file, the files of a folder whose names end with `.csv`, or those in a zip archive.
    ///
    /// - Parameter limit: The most bytes that each of them may have.
    /// - Throws: ``ImportError`` where there is nothing to read, or the archive is broken or passes a limit.
    public static func files(at path: String, limit: Int = 200_000_000) throws(ImportError) -> [RosterFile] {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter(isTable).sorted()
            guard !names.isEmpty else { throw ImportError(.rosterNoTables) }
            return try names.map { name throws(ImportError) in
                try file(at: path + "/" + name, called: name, limit: limit)
            }
        }
        let head = try PlainFile.head(of: path, limit: 4)
        guard head.starts(with: "PK".utf8) else {
            return [try file(at: path, called: path.lastName, limit: limit)]
        }
        return try members(of: path, limit: limit)
    }

    private static func file(at path: String, called name: String, limit: Int) throws(ImportError) -> RosterFile {
        let bytes = try PlainFile.head(of: path, limit: limit + 1)
        guard bytes.count <= limit else { throw ImportError(.memberTooLarge, ["limit": .number(limit)], file: name) }
        return RosterFile(name: name, bytes: bytes)
    }

    private static func members(of path: String, limit: Int) throws(ImportError) -> [RosterFile] {
        var files: [RosterFile] = []
        _ = try PackageArchive(fileAt: path).walk { (member, contents) throws(ImportError) in
            guard isTable(member.path) else { return }
            files.append(RosterFile(name: member.path.lastName, bytes: try contents.bytes(limit: limit)))
        }
        guard !files.isEmpty else { throw ImportError(.rosterNoTables) }
        return files
    }

    private static func isTable(_ name: String) -> Bool {
        name.lowercased().hasSuffix(".csv") && !name.lastName.hasPrefix(".")
    }
}

extension String {
    /// What stands behind the last slash.
    fileprivate var lastName: String { split(separator: "/").last.map(String.init) ?? self }
}
