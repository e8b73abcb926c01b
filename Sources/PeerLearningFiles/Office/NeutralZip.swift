/// A member of a zip archive as it is packed.
struct ZipMember {
    let method: Int
    let checksum: Int
    let inflatedBytes: Int
    let packed: [UInt8]

    /// A member that is not packed at all.
    static func stored(_ bytes: [UInt8]) -> ZipMember {
        ZipMember(method: 0, checksum: CRC32.of(bytes), inflatedBytes: bytes.count, packed: bytes)
    }

    /// The members of an archive by its directory, without their names; nil where it is not well formed.
    static func members(of archive: [UInt8]) -> [ZipMember]? {
        guard let end = archive.lastPlace(of: [0x50, 0x4B, 5, 6]), let count = archive.little(at: end + 10, bytes: 2),
            var place = archive.little(at: end + 16, bytes: 4)
        else { return nil }
        var members: [ZipMember] = []
        for _ in 0..<count {
            guard archive.holds([0x50, 0x4B, 1, 2], at: place), let member = ZipMember(archive, entryAt: place),
                let name = archive.little(at: place + 28, bytes: 2),
                let extra = archive.little(at: place + 30, bytes: 2),
                let comment = archive.little(at: place + 32, bytes: 2)
            else { return nil }
            members.append(member)
            place += 46 + name + extra + comment
        }
        return members
    }

    private init?(_ archive: [UInt8], entryAt place: Int) {
        guard let method = archive.little(at: place + 10, bytes: 2),
            let checksum = archive.little(at: place + 16, bytes: 4),
            let size = archive.little(at: place + 20, bytes: 4),
            let inflated = archive.little(at: place + 24, bytes: 4),
            let head = archive.little(at: place + 42, bytes: 4),
            let name = archive.little(at: head + 26, bytes: 2), let extra = archive.little(at: head + 28, bytes: 2),
            let packed = archive.slice(head + 30 + name + extra, head + 30 + name + extra + size)
        else { return nil }
        self.init(method: method, checksum: checksum, inflatedBytes: inflated, packed: Array(packed))
    }

    private init(method: Int, checksum: Int, inflatedBytes: Int, packed: [UInt8]) {
        self.method = method
        self.checksum = checksum
        self.inflatedBytes = inflatedBytes
        self.packed = packed
    }
}

/// Writes a zip archive with the first day that zip knows as every time, without owners, comments and extra fields.
struct NeutralZip {
    private var file: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    mutating func add(_ name: String, _ member: ZipMember) {
        let name = Array(name.utf8)
        let flags = name.allSatisfy { $0 < 0x80 } ? 0 : 0x800
        let firstOfJanuary1980 = 0x21
        let common =
            littleEndian(20, bytes: 2) + littleEndian(flags, bytes: 2) + littleEndian(member.method, bytes: 2)
            + littleEndian(0, bytes: 2) + littleEndian(firstOfJanuary1980, bytes: 2)
            + littleEndian(member.checksum, bytes: 4) + littleEndian(member.packed.count, bytes: 4)
            + littleEndian(member.inflatedBytes, bytes: 4) + littleEndian(name.count, bytes: 2) + [0, 0]
        directory += [0x50, 0x4B, 1, 2, 20, 0] + common + [UInt8](repeating: 0, count: 10)
        directory += littleEndian(file.count, bytes: 4) + name
        file += [0x50, 0x4B, 3, 4] + common + name + member.packed
        count += 1
    }

    var bytes: [UInt8] {
        let number = littleEndian(count, bytes: 2)
        return file + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + number + number
            + littleEndian(directory.count, bytes: 4) + littleEndian(file.count, bytes: 4) + [0, 0]
    }
}
