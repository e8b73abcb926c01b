import PeerLearningCore

/// The parts of one office file while they are cleaned.
struct OfficeCleaning {
    private let format: OfficeFormat
    private var parts: [OfficePart]
    private(set) var removed: [FileTrace] = []
    private(set) var remaining: [FileTrace] = []
    private var names: Set<[UInt8]> = []

    init(format: OfficeFormat, parts: [OfficePart]) {
        self.format = format
        self.parts = parts
    }

    /// The parts in the order in which they are written: ODF wants its type at the top.
    var ordered: [OfficePart] { parts.filter { $0.name == "mimetype" } + parts.filter { $0.name != "mimetype" } }

    mutating func run() {
        let leftOut = leaveOut()
        for place in parts.indices {
            parts[place].bytes = cleaned(parts[place], leftOut: leftOut)
        }
        lookForNames()
    }

    private mutating func leaveOut() -> Set<String> {
        var leftOut: Set<String> = []
        for part in parts {
            guard let kind = format.leftOut(part.name) else { continue }
            leftOut.insert(part.name)
            removed.append(FileTrace(kind, at: part.place))
        }
        parts.removeAll { leftOut.contains($0.name) }
        return leftOut
    }

    private mutating func cleaned(_ part: OfficePart, leftOut: Set<String>) -> [UInt8] {
        if !part.name.utf8.allSatisfy({ $0 < 0x80 }) { remaining.append(FileTrace(.custom, at: part.place)) }
        if let neutral = format.neutral(part) {
            noteProperties(of: part, replacedBy: neutral)
            return neutral
        }
        if OfficeFormat.xmlEndings.contains(part.ending) { return edited(part, leftOut: leftOut) }
        return cleanedContents(of: part)
    }

    private mutating func noteProperties(of part: OfficePart, replacedBy neutral: [UInt8]) {
        guard part.bytes != neutral else { return }
        let editor = XMLEditor(part.bytes, rules: OfficeFormat.properties)
        let kinds = editor?.removed ?? []
        names.formUnion(editor?.names ?? [])
        removed += (kinds.isEmpty ? [.custom] : kinds).map { FileTrace($0, at: part.place) }
    }

    private mutating func edited(_ part: OfficePart, leftOut: Set<String>) -> [UInt8] {
        guard let editor = XMLEditor(part.bytes, rules: format.rules(part, leftOut)) else {
            remaining.append(FileTrace(.unreadable, at: part.place))
            return part.bytes
        }
        names.formUnion(editor.names)
        removed += editor.removed.map { FileTrace($0, at: part.place) }
        remaining += editor.remaining.map { FileTrace($0, at: part.place) }
        if Self.folderSigns.contains(where: { editor.copy.firstPlace(of: $0) != nil }) {
            remaining.append(FileTrace(.location, at: part.place))
        }
        // What SharePoint and others keep here follows no standard.
        if part.name.hasPrefix("customXml/item"), !part.name.contains("Props"), holdsWords(part.bytes) {
            remaining.append(FileTrace(.custom, at: part.place))
        }
        return editor.copy
    }

    /// How the path of a folder begins that is named after its owner.
    private static let folderSigns = [#":\Users\"#, ":/Users/", "file:///"].map { Array($0.utf8) }

    private func holdsWords(_ bytes: [UInt8]) -> Bool {
        guard var scanner = XMLScanner(bytes) else { return true }
        while let piece = scanner.next() {
            if case .text(let range) = piece, !bytes[range].allSatisfy(XMLScanner.isBlank) { return true }
        }
        return false
    }

    private mutating func cleanedContents(of part: OfficePart) -> [UInt8] {
        let file = HandedInFile(name: "", mediaType: "", bytes: part.bytes)
        if let picture = JPEGCleaner().clean(file) ?? PNGCleaner().clean(file) {
            removed += picture.removed.map { FileTrace($0.kind, at: part.place) }
            remaining += picture.remaining.map { FileTrace($0.kind, at: part.place) }
            return picture.file.bytes
        }
        let isHarmless = OfficeFormat.harmlessEndings.contains(part.ending) || part.lastName == "layout-cache"
        if !isHarmless, !part.bytes.isEmpty { remaining.append(FileTrace(.embedded, at: part.place)) }
        return part.bytes
    }

    private mutating func lookForNames() {
        if names.count >= PersonName.most { remaining.append(FileTrace(.nameInText, at: "package")) }
        let forms = names.prefix(PersonName.most).flatMap(PersonName.forms)
        for part in parts {
            let name = Array(part.name.utf8)
            guard forms.contains(where: { part.bytes.firstPlace(of: $0) != nil || name.firstPlace(of: $0) != nil })
            else { continue }
            remaining.append(FileTrace(.nameInText, at: part.place))
        }
    }
}
