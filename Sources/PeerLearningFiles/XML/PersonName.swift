import PeerLearningCore

/// Names of people within files: what stands in their place, and where else they are found.
enum PersonName {
    /// What stands where a name stood.
    static let neutral = "Author"

    /// A shorter name is not looked for: it would be found everywhere.
    static let fewestBytes = 4

    /// How many names are looked for in one file; nobody writes homework in a larger company.
    static let most = 16

    /// Names that programs put in where nobody has told them one.
    private static let common: Set<String> = [
        "author", "user", "admin", "administrator", "unknown", "windows", "microsoft office user", "python-docx",
        "openpyxl", "автор", "пользователь", "администратор",
    ]

    /// The forms in which a name may stand elsewhere, in UTF-8 and in UTF-16; empty where it is no name to look for.
    static func forms(of name: [UInt8]) -> [[UInt8]] {
        let text = String(decoding: name, as: UTF8.self)
        guard name.count >= fewestBytes, !common.contains(text.lowercased()) else { return [] }
        return [name, text.utf16.flatMap { littleEndian(Int($0), bytes: 2) }]
    }
}

extension FileTrace.Kind {
    /// Whether what was taken out is the name of a person or of where they work.
    var namesSomebody: Bool { [.author, .lastEditor, .company, .comments, .revisions].contains(self) }
}
