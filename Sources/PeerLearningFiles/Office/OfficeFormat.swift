import PeerLearningCore

/// What one family of office files is cleaned by.
struct OfficeFormat: Sendable {
    /// Which parts are left out altogether, and what they tell; nil where a part stays.
    let leftOut: @Sendable (_ name: String) -> FileTrace.Kind?

    /// What stands in the place of a part that holds nothing but properties; nil for any other part.
    let neutral: @Sendable (_ part: OfficePart) -> [UInt8]?

    /// How an XML part is changed, when the parts with these names are left out.
    let rules: @Sendable (_ part: OfficePart, _ leftOut: Set<String>) -> XMLRules

    /// Which endings of names mean XML.
    static let xmlEndings: Set<String> = ["xml", "rels", "vml", "rdf", "psmdcp"]

    /// Which endings of names mean a part that holds nothing but what is seen: fonts, and the plain type of the file.
    static let harmlessEndings: Set<String> = ["odttf", "fntdata", "ttf", "otf", "mimetype"]

    /// Rules that read the properties in a part which is replaced anyway.
    static let properties = XMLRules(element: { name, _ in
        kinds[name].map { .replace($0, with: "") }
    })

    private static let kinds: [String: FileTrace.Kind] = [
        "creator": .author, "initial-creator": .author, "printed-by": .author, "lastModifiedBy": .lastEditor,
        "Company": .company, "Manager": .company, "created": .times, "modified": .times, "lastPrinted": .times,
        "creation-date": .times, "print-date": .times, "date": .times, "TotalTime": .times, "editing-duration": .times,
        "revision": .times, "editing-cycles": .times, "Application": .software, "AppVersion": .software,
        "Template": .software, "generator": .software, "title": .title, "subject": .title, "description": .title,
        "keywords": .title, "keyword": .title, "category": .title, "HyperlinkBase": .location, "property": .custom,
        "user-defined": .custom, "contributor": .author, "publisher": .company,
    ]
}
