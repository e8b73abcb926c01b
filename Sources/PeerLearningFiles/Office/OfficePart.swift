import PeerLearningCore

/// A part of an office file, inflated.
struct OfficePart {
    let name: String
    var bytes: [UInt8]

    /// What stands behind the last dot of the name, in small letters.
    var ending: String { name.split(separator: ".").last.map { $0.lowercased() } ?? "" }

    /// The name without its folders.
    var lastName: String { name.split(separator: "/").last.map(String.init) ?? "" }

    /// A name for this part that is fit to be shown: the author can have had a hand in all but the well-known ones.
    var place: String {
        if Self.wellKnown.contains(name) { return name }
        guard let folder = name.split(separator: "/").first.map(String.init), Self.folders.contains(folder) else {
            return "package"
        }
        return folder
    }

    private static let wellKnown: Set<String> = [
        "docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "word/document.xml", "word/comments.xml",
        "word/people.xml", "word/settings.xml", "word/footnotes.xml", "xl/workbook.xml", "ppt/presentation.xml",
        "ppt/commentAuthors.xml", "ppt/authors.xml", "content.xml", "styles.xml", "settings.xml", "meta.xml",
        "META-INF/manifest.xml", "[Content_Types].xml",
    ]

    private static let folders: Set<String> = [
        "word", "xl", "ppt", "docProps", "customXml", "_rels", "META-INF", "Pictures", "Thumbnails", "Configurations2",
        "_xmlsignatures", "docMetadata", "Basic", "ObjectReplacements",
    ]
}
