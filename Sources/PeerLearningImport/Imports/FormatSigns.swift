/// The signs by which a format is known that no reader answered for, so that the refusal can name it.
enum FormatSigns {
    /// The format of an archive without an IMS manifest, by the names in it.
    static func format(of inventory: PackageInventory) -> PackageFormat? {
        for (name, format) in signs where !inventory.paths(named: name).isEmpty { return format }
        return inventory.paths.contains { $0.lowercased().hasSuffix(".crs") } ? .aicc : nil
    }

    private static let signs: [(name: String, format: PackageFormat)] = [
        ("cmi5.xml", .cmi5), ("tincan.xml", .tincan), ("moodle_backup.xml", .mbz), ("h5p.json", .h5p),
    ]

    /// The format of a document that stands alone, by its root.
    static func format(ofDocument bytes: [UInt8], limits: XMLLimits) -> PackageFormat? {
        var root = Root()
        _ = try? XMLReader(limits: limits).read(bytes, into: &root)
        return root.format
    }

    private struct Root: XMLHandler {
        var format: PackageFormat?

        mutating func start(_ element: XMLElement) throws(ImportError) {
            let namespace = (element.namespace ?? "").lowercased()
            switch element.name {
            case "questestinterop": format = .qti1
            case "quiz": format = .moodleXML
            case "courseStructure": format = .cmi5
            case "tincan": format = .tincan
            case "moodle_backup": format = .mbz
            case let name where name.hasPrefix("qti-"): format = .qti3
            case "assessmentItem", "assessmentTest", "assessmentSection": format = .qti2
            default: format = namespace.contains("imsqti_v2") ? .qti2 : namespace.contains("imsqtiasi_v3") ? .qti3 : nil
            }
            throw ImportError(.notAManifest)
        }

        mutating func text(_ text: String) {}
        mutating func end(_ name: String) {}
    }
}
