import PeerLearningCore

extension OfficeFormat {
    /// odt, ods and odp (ISO/IEC 26300 and LibreOffice's extensions to it).
    static let openDocument = OfficeFormat(
        leftOut: { name in
            switch name {
            case "META-INF/documentsignatures.xml", "META-INF/macrosignatures.xml": .signature
            case "VersionList.xml": .revisions
            case _ where name.hasPrefix("Versions/"): .revisions
            case _ where name.hasPrefix("Thumbnails/"): .thumbnail
            default: nil
            }
        },
        neutral: { $0.lastName == "meta.xml" ? meta : nil },
        rules: { _, leftOut in
            XMLRules(
                attribute: { _, name in name == "rsid" || name == "paragraph-rsid" ? .remove(.identifier) : nil },
                element: { name, value in elementChange(name, value, leftOut: leftOut) },
                replacesNamesInText: false)
        })

    private static func elementChange(
        _ name: String, _ value: (String) -> String?, leftOut: Set<String>
    ) -> XMLRules.ElementChange? {
        switch name {
        case "creator", "initial-creator", "printed-by", "author-name", "author-initials":
            return .replace(.revisions, with: PersonName.neutral)
        case "creator-initials": return .replace(.comments, with: "A")
        case "date":
            // A date that is shown in the text has a style or a value; one that tells of an author's work has none.
            let isShown = ["date-value", "fixed", "data-style-name"].contains { value($0) != nil }
            return isShown ? nil : .replace(.times, with: "2000-01-01T00:00:00")
        case "date-string": return .replace(.times, with: "")
        case "file-name", "template-name": return .replace(.location, with: "")
        case "config-item": return settingChange(value("name") ?? "")
        case "file-entry":
            return value("full-path").map { path in
                leftOut.contains(path) || path == "Thumbnails/" || path == "Versions/"
            } == true ? .remove(.thumbnail) : nil
        case "encryption-data": return .report(.unreadable)
        default: return name.hasPrefix("sender-") ? .replace(.author, with: "") : nil
        }
    }

    private static func settingChange(_ name: String) -> XMLRules.ElementChange? {
        switch name {
        case "PrinterName", "PrinterSetup": .replace(.device, with: "")
        case "Rsid", "RsidRoot": .replace(.identifier, with: "0")
        case "CurrentDatabaseDataSource", "CurrentDatabaseCommand": .replace(.location, with: "")
        default: nil
        }
    }

    private static let meta = Array(
        (#"<?xml version="1.0" encoding="UTF-8"?>"#
            + #"<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" "#
            + #"office:version="1.3"><office:meta/></office:document-meta>"#).utf8)
}
