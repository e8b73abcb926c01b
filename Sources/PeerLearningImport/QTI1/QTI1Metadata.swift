import PeerLearningCore

/// What an item of QTI 1 says of itself: the fields of its metadata, by label in lower case.
struct QTI1Metadata {
    private var fields: [String: String] = [:]

    init(_ item: XMLNode) {
        item.forEach { node in
            switch node.name {
            case "qtimetadatafield":
                keep(node.child("fieldlabel")?.text, node.child("fieldentry")?.text)
                return false
            case let name where name.hasPrefix("bbmd_") || name.hasPrefix("qmd_"):
                keep(name, node.text)
                return false
            case "presentation", "resprocessing", "itemfeedback": return false
            default: return true
            }
        }
    }

    private mutating func keep(_ label: String?, _ entry: String?) {
        guard let label = label?.trimmed.lowercased(), let entry = entry?.trimmed, fields[label] == nil else { return }
        fields[label] = entry
    }

    /// What the item calls its kind, as it writes it; nil where it says nothing.
    var type: String? {
        fields["question_type"] ?? fields["cc_profile"] ?? fields["bbmd_questiontype"] ?? fields["qmd_itemtype"]
    }

    /// Its kind in lower case, with `_` for blanks.
    var kind: String { (type ?? "").lowercased().replacing(" ", with: "_") }

    /// How many points the item gives; nil where it does not say so.
    var points: Double? {
        if let points = number("points_possible") ?? number("qmd_absolutescore_max") { return points }
        guard fields["cc_profile"] != nil else { return nil }
        return number("cc_weighting") ?? 1
    }

    private func number(_ label: String) -> Double? {
        fields[label].flatMap { Double($0) }.flatMap { $0.isFinite && $0 >= 0 ? $0 : nil }
    }

    /// Whether people write a longer text.
    var isEssay: Bool {
        kind.contains("essay") || kind == "short_response" || kind == "short_answer/essay"
    }

    /// Whether people hand in a file.
    var isUpload: Bool { kind.contains("file_upload") }

    /// Whether the labels of a blank are the words that may be written into it.
    var isBlanks: Bool { kind == "fill_in_multiple_blanks_question" }

    /// Whether a number is asked for.
    var isNumerical: Bool { kind == "numerical_question" || kind == "numeric" || kind.hasPrefix("calculated") }

    /// Whether there is only something to read.
    var isText: Bool { kind == "text_only_question" }
}
