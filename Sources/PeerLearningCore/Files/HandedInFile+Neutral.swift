extension HandedInFile {
    /// The same file under a name and a media type that tell nothing of its author: `solution-1.docx`.
    ///
    /// Only the contents decide what it is called. Where they are of no known kind, the name has no extension.
    ///
    /// ```swift
    /// file.neutral(1).name   // "Иванов_essay.docx" becomes "solution-1.docx"
    /// ```
    ///
    /// - Parameter number: The place of the file among those that are handed in together, from 1.
    public func neutral(_ number: Int) -> HandedInFile {
        let kind = FileKind(of: bytes)
        return HandedInFile(
            name: Self.neutralName(number, extension: kind.flatMap(safeExtension)),
            mediaType: kind?.mediaType ?? "application/octet-stream", bytes: bytes)
    }

    private static func neutralName(_ number: Int, extension ending: String?) -> String {
        guard let ending else { return "solution-\(number)" }
        return "solution-\(number).\(ending)"
    }

    /// Text keeps an extension from a closed list, for a program is read as what it is; all else gets its kind's own.
    private func safeExtension(of kind: FileKind) -> String {
        guard kind == .text, let dot = name.lastIndex(of: ".") else { return kind.fileExtension }
        let ending = name[name.index(after: dot)...].lowercased()
        return Self.textExtensions.contains(ending) ? ending : kind.fileExtension
    }

    private static let textExtensions: Set<String> = [
        "txt", "md", "csv", "tsv", "json", "yaml", "yml", "toml", "tex", "bib", "sql", "swift", "py", "js", "ts",
        "java",
        "kt", "c", "h", "cpp", "hpp", "cs", "go", "rs", "rb", "php", "r", "m", "hs", "scala", "sh", "css",
    ]
}
