import PeerLearningCore

/// What in a PDF file tells who made it: the places that can be blanked, and what can only be reported.
struct PDFFindings {
    /// Something that can be made blank without any other byte moving.
    enum Place: Hashable {
        case string(PDFString)
        /// Bytes of a comment or of a stream that nothing depends on.
        case bytes(Range<Int>, with: UInt8)
        /// The bytes of an XMP stream.
        case packet(Range<Int>)
    }

    private(set) var places: [(place: Place, trace: FileTrace)] = []
    private(set) var remaining: [FileTrace] = []

    private let contents: PDFContents
    private let bytes: [UInt8]
    private var objectsToBlank: [Int: FileTrace] = [:]

    /// Whether the strings of the file are ciphers, which must not be touched.
    let isEncrypted: Bool

    init(_ contents: PDFContents, in bytes: [UInt8]) {
        self.contents = contents
        self.bytes = bytes
        let heads = contents.trailers + contents.objects.compactMap { Self.tableHead($0.value) }
        isEncrypted = heads.contains { $0["Encrypt"] != nil }
        look(at: heads)
        for object in contents.objects { look(at: object) }
        for object in contents.objects {
            if let trace = objectsToBlank[object.number] { blank(object.value, trace) }
        }
        for comment in contents.comments { look(atComment: comment) }
        if contents.isDamaged { report(.unreadable, at: "structure") }
    }

    private static func tableHead(_ value: PDFValue) -> PDFDictionary? {
        guard case .dictionary(let dictionary) = value, dictionary.name("Type") == "XRef" else { return nil }
        return dictionary
    }

    private mutating func report(_ kind: FileTrace.Kind, at place: String) {
        remaining.append(FileTrace(kind, at: place))
    }

    private mutating func blank(_ value: PDFValue, _ trace: FileTrace) {
        for string in value.strings { places.append((.string(string), trace)) }
    }

    private mutating func look(at heads: [PDFDictionary]) {
        var numbers: Set<Int> = []
        for head in heads {
            if let value = head["ID"] { blank(value, FileTrace(.identifier, at: "ID")) }
            if case .dictionary(let direct)? = head["Info"] { blank(info: direct) }
            if let number = head.reference("Info") { numbers.insert(number) }
        }
        if !numbers.isSubset(of: contents.objects.map(\.number)) { report(.unreadable, at: "Info") }
        for object in contents.objects where numbers.contains(object.number) {
            if case .dictionary(let dictionary) = object.value { blank(info: dictionary) }
        }
    }

    /// Blanks every property, and those too that stand in objects of their own.
    private mutating func blank(info: PDFDictionary) {
        for (key, value) in info.entries {
            let trace = FileTrace(Self.kind(ofProperty: key), at: "Info")
            blank(value, trace)
            for number in value.references { objectsToBlank[number] = trace }
        }
    }

    private static func kind(ofProperty key: String) -> FileTrace.Kind {
        switch key {
        case "Author": .author
        case "Creator", "Producer": .software
        case "CreationDate", "ModDate": .times
        case "Title", "Subject", "Keywords": .title
        case "Company": .company
        default: .custom
        }
    }

    private mutating func look(at object: PDFContents.Object) {
        for dictionary in object.value.dictionaries { look(at: dictionary) }
        guard case .dictionary(let head) = object.value, let stream = object.stream else { return }
        switch (head.name("Type"), head.name("Subtype"), head.name("Filter")) {
        case ("ObjStm", _, _): report(.unreadable, at: "ObjStm")
        case ("EmbeddedFile", _, _): report(.embedded, at: "EmbeddedFile")
        case ("Metadata", _, _), (_, "XML", _):
            guard head["Filter"] == nil else { return report(.unreadable, at: "Metadata") }
            places.append((.packet(stream), FileTrace(.custom, at: "Metadata")))
        case (_, "Image", _): look(atPicture: stream, head["Filter"])
        default: break
        }
    }

    private mutating func look(at dictionary: PDFDictionary) {
        if dictionary["ByteRange"] != nil || dictionary.name("Type") == "Sig" { report(.signature, at: "Sig") }
        if dictionary["PieceInfo"] != nil { report(.custom, at: "PieceInfo") }
        if dictionary["XFA"] != nil { report(.custom, at: "XFA") }
        if dictionary["EF"] != nil { report(.embedded, at: "EF") }
        if isNote(dictionary) {
            blank(dictionary, keys: ["T"], FileTrace(.comments, at: "Annot"))
            blank(dictionary, keys: ["M", "CreationDate"], FileTrace(.times, at: "Annot"))
        } else if dictionary["Rect"] == nil, dictionary["ByteRange"] == nil,
            dictionary.holds(anyOf: ["Author", "Producer", "Creator", "CreationDate", "ModDate"])
        {
            // A description that no trailer leads to any more, or that belongs to a part of the file.
            let keys = [
                "Title", "Author", "Creator", "Producer", "Subject", "Keywords", "Company", "CreationDate", "ModDate",
            ]
            for key in keys { blank(dictionary, keys: [key], FileTrace(Self.kind(ofProperty: key), at: "Info")) }
        }
        for key in ["URI", "F", "UF"] {
            for string in dictionary[key]?.strings ?? [] where namesFolder(string) { report(.location, at: "link") }
        }
    }

    private func isNote(_ dictionary: PDFDictionary) -> Bool {
        guard let kind = dictionary.name("Subtype"), kind != "Widget" else { return false }
        return dictionary.name("Type") == "Annot" || dictionary["Rect"] != nil
    }

    private mutating func blank(_ dictionary: PDFDictionary, keys: [String], _ trace: FileTrace) {
        for (key, value) in dictionary.entries where keys.contains(key) {
            blank(value, trace)
            for number in value.references { objectsToBlank[number] = trace }
        }
    }

    private func namesFolder(_ string: PDFString) -> Bool {
        let text = bytes[string.range]
        return text.starts(with: Array("file:".utf8)) || text.starts(with: Array("/".utf8))
            || text.dropFirst().starts(with: Array(":".utf8))
    }

    private mutating func look(atPicture stream: Range<Int>, _ filter: PDFValue?) {
        guard bytes.holds([0xFF, 0xD8, 0xFF], at: stream.lowerBound) else {
            // JPEG in an outer wrapping, and JPEG 2000, may hold Exif that is out of reach.
            if filter?.names.contains(where: ["DCTDecode", "JPXDecode"].contains) == true {
                report(.unreadable, at: "picture")
            }
            return
        }
        guard let parts = JPEGPart.parts(of: Array(bytes[stream])) else { return report(.unreadable, at: "picture") }
        for part in parts where tells(part, in: stream) {
            let head = part.marker == JPEGPart.behindTheEnd ? 0 : 4
            let range = (stream.lowerBound + part.range.lowerBound + head)..<(stream.lowerBound + part.range.upperBound)
            places.append((.bytes(range, with: 0), FileTrace(.custom, at: "picture")))
        }
    }

    private func tells(_ part: JPEGPart, in stream: Range<Int>) -> Bool {
        switch part.marker {
        case 0xE2: !bytes.holds(Array("ICC_PROFILE".utf8), at: stream.lowerBound + part.range.lowerBound + 4)
        case JPEGPart.behindTheEnd:
            !bytes[(stream.lowerBound + part.range.lowerBound)..<stream.upperBound].allSatisfy(PDFLexer.isBlank)
        default: [0xE1, 0xFE].contains(part.marker) || 0xE3...0xED ~= part.marker || part.marker == 0xEF
        }
    }

    private mutating func look(atComment range: Range<Int>) {
        let text = bytes[range]
        guard !["%PDF-", "%%EOF"].contains(where: { text.starts(with: $0.utf8) }) else { return }
        guard text.dropFirst().contains(where: { $0 < 0x80 }) else { return }
        places.append((.bytes((range.lowerBound + 1)..<range.upperBound, with: 0x20), FileTrace(.software, at: "%")))
    }
}
