/// The signs by which a format is known that none of the importer's readers answered for, so that the refusal can name it.
enum FormatSigns {
    /// The format of an archive without an IMS manifest, by the names in it.
    static func format(of inventory: PackageInventory) -> PackageFormat? {
        for (name, format) in names where !inventory.paths(named: name).isEmpty { return format }
        return inventory.paths.contains { $0.lowercased().hasSuffix(".crs") } ? .aicc : nil
    }

    private static let names: [(name: String, format: PackageFormat)] = [
        ("cmi5.xml", .cmi5), ("tincan.xml", .tincan), ("moodle_backup.xml", .mbz), ("h5p.json", .h5p),
    ]

    /// The format of a document that stands alone, by its root.
    static func format(of root: XMLRoot) -> PackageFormat? {
        switch root.name {
        case "questestinterop": .qti1
        case "quiz": .moodleXML
        case "courseStructure": .cmi5
        case "tincan": .tincan
        case "moodle_backup": .mbz
        case "qti-assessment-item", "qti-assessment-test", "qti-assessment-section": .qti3
        case "assessmentItem", "assessmentTest", "assessmentSection": .qti2
        default: nil
        }
    }
}
