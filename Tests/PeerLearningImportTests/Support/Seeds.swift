import Foundation

/// The packages that tests are made of, written to a folder for fuzzing to begin with.
///
/// `Fuzzing/seeds` names the folder in `PEERLEARNING_SEEDS`; without it nothing is written.
enum Seeds {
    private static let folder = ProcessInfo.processInfo.environment["PEERLEARNING_SEEDS"]

    /// Keeps an archive, as it is and as a text in which each member begins with a line of `@@@ ` and its name.
    static func keep(_ archive: @autoclosure () -> [UInt8], _ members: [(name: [UInt8], data: [UInt8])]) {
        guard folder != nil else { return }
        var parcel: [UInt8] = []
        for (name, data) in members {
            parcel += Array("@@@ ".utf8)
            parcel += name
            parcel.append(UInt8(ascii: "\n"))
            parcel += data
            parcel.append(UInt8(ascii: "\n"))
        }
        for target in targets(of: members.map { String(decoding: $0.name, as: UTF8.self) }, parcel) {
            write(parcel, for: target)
        }
        write(archive(), for: "archive")
    }

    /// Keeps a document that stands alone.
    static func keep(_ document: String) {
        guard folder != nil else { return }
        let bytes = Array(document.utf8)
        for target in targets(of: [], bytes) { write(bytes, for: target) }
    }

    private static func targets(of names: [String], _ bytes: [UInt8]) -> [String] {
        let names = names.map { $0.lowercased() }
        for (name, target) in leading where names.contains(where: { $0.hasSuffix(name) }) { return [target] }
        let text = String(decoding: bytes, as: UTF8.self)
        for (word, target) in words where text.contains(word) { return [target] }
        return names.isEmpty && !text.hasPrefix("<") ? ["gift", "aiken", "missingWord", "cloze"] : []
    }

    private static let leading = [
        ("cmi5.xml", "cmi5"), ("tincan.xml", "tincan"), ("moodle_backup.xml", "mbz"), ("h5p.json", "h5p"),
        (".crs", "aicc"),
    ]

    private static let words = [
        ("imsccv1", "imscc"), ("assessmentItem", "qti2"), ("qti-assessment", "qti2"), ("assessmentTest", "qti2"),
        ("questestinterop", "qti1"), ("<quiz", "moodleXML"), ("courseStructure", "cmi5"), ("<tincan", "tincan"),
        ("adlcp", "scorm"), ("<manifest", "imscp"),
    ]

    private static func write(_ bytes: [UInt8], for target: String) {
        guard let folder, (4..<20_000).contains(bytes.count) else { return }
        let place = URL(fileURLWithPath: folder).appendingPathComponent(target)
        try? FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let name = String(Checksum.crc32(bytes), radix: 16)
        try? Data(bytes).write(to: place.appendingPathComponent(name))
    }
}
