/// Reads learning object metadata (IEEE LOM and its IMS ancestors) in whatever namespace and version it is written.
///
/// Texts stand in `langstring`, in `string`, or bare; the first one of a kind is taken.
struct MetadataParser {
    private(set) var metadata = PackageMetadata()

    private var path: [String] = []
    private var collected = ""

    mutating func start(_ name: String) {
        path.append(name.lowercased())
        collected = ""
    }

    mutating func text(_ text: String) { collected += text }

    mutating func end(_ name: String) {
        let words = collected.squashed
        if !words.isEmpty { take(words) }
        collected = ""
        _ = path.popLast()
    }

    private mutating func take(_ words: String) {
        if let technical = path.firstIndex(of: "technical"), part(after: technical) == "duration" {
            metadata.duration = words
        } else if let educational = path.firstIndex(of: "educational"),
            part(after: educational) == "typicallearningtime"
        {
            metadata.duration = metadata.duration ?? words
        }
        guard let general = path.firstIndex(of: "general"), let part = part(after: general) else { return }
        switch part {
        case "title": metadata.title = metadata.title ?? words
        case "description": metadata.description = metadata.description ?? words
        case "language": metadata.language = metadata.language ?? words
        case "keyword": Self.add(words, to: &metadata.keywords)
        case "identifier", "catalogentry": takeIdentifier(words)
        default: break
        }
    }

    private func part(after place: Int) -> String? { path.indices.contains(place + 1) ? path[place + 1] : nil }

    /// An identifier stands alone, or as the entry of a catalogue.
    private mutating func takeIdentifier(_ words: String) {
        guard path.last == "identifier" || path.contains("entry") else { return }
        Self.add(words, to: &metadata.identifiers)
    }

    /// Adds words that are new, as long as there are not too many of them to be of use.
    private static func add(_ words: String, to list: inout [String]) {
        guard list.count < mostWords, !list.contains(words) else { return }
        list.append(words)
    }

    private static let mostWords = 200
}

extension MetadataParser: XMLHandler {
    mutating func start(_ element: XMLElement) { start(element.name) }
}
