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
        guard let general = path.firstIndex(of: "general"), path.indices.contains(general + 1) else { return }
        switch path[general + 1] {
        case "title": metadata.title = metadata.title ?? words
        case "description": metadata.description = metadata.description ?? words
        case "language": metadata.language = metadata.language ?? words
        case "keyword": if !metadata.keywords.contains(words) { metadata.keywords.append(words) }
        default: break
        }
    }
}
