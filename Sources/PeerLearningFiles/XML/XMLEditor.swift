import PeerLearningCore

/// Copies an XML document piece by piece and leaves out what the rules name.
struct XMLEditor {
    private(set) var copy: [UInt8] = []
    private(set) var removed: [FileTrace.Kind] = []
    private(set) var remaining: [FileTrace.Kind] = []
    /// The names of people that were taken out, as they were written.
    private(set) var names: Set<[UInt8]> = []

    private let bytes: [UInt8]
    private let rules: XMLRules
    private var depth = 0
    /// The depth of the element whose words are left out, and what stands in their place.
    private var quiet: (depth: Int, change: XMLRules.ElementChange)?

    private static let deepest = 4_096

    /// Edits a document; nil where it is not in UTF-8 or not well formed.
    init?(_ bytes: [UInt8], rules: XMLRules) {
        self.bytes = bytes
        self.rules = rules
        copy.reserveCapacity(bytes.count)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { copy = [0xEF, 0xBB, 0xBF] }
        guard var scanner = XMLScanner(bytes) else { return nil }
        while let piece = scanner.next() {
            take(piece)
            guard 0...Self.deepest ~= depth else { return nil }
        }
        guard scanner.isWellFormed, depth == 0 else { return nil }
    }

    private mutating func take(_ piece: XMLPiece) {
        switch piece {
        case .start(let tag): take(tag)
        case .end(let range):
            if !isRemoving { copy += bytes[range] }
            if quiet?.depth == depth { quiet = nil }
            depth -= 1
        case .text(let range): take(text: range)
        case .instruction(let range):
            if bytes.holds(Array("<?xml ".utf8), at: range.lowerBound) || isOffice(range) { copy += bytes[range] }
        case .comment: note(.custom)
        }
    }

    private func isOffice(_ range: Range<Int>) -> Bool { bytes.holds(Array("<?mso-".utf8), at: range.lowerBound) }

    private var isRemoving: Bool { if case .remove? = quiet?.change { true } else { false } }

    private mutating func take(_ tag: XMLTag) {
        if !tag.isEmpty { depth += 1 }
        guard quiet == nil else {
            if !isRemoving { copy(tag) }
            return
        }
        let change = rules.element(tag.name) { name in
            tag[name].map { String(decoding: bytes[$0.value], as: UTF8.self) }
        }
        switch change {
        case .remove(let kind)?:
            note(kind)
            if !tag.isEmpty { quiet = (depth, .remove(kind)) }
        case .replace(let kind, let words)?:
            copy(tag)
            if !tag.isEmpty { quiet = (depth, .replace(kind, with: words)) }
        case .report(let kind)?:
            if !remaining.contains(kind) { remaining.append(kind) }
            copy(tag)
        case nil:
            copy(tag)
        }
    }

    private mutating func copy(_ tag: XMLTag) {
        var place = tag.range.lowerBound
        for attribute in tag.attributes {
            guard let change = rules.attribute(tag.name, attribute.name) else { continue }
            switch change {
            case .remove(let kind):
                copy += bytes[place..<attribute.whole.lowerBound]
                place = attribute.whole.upperBound
                note(kind)
            case .replace(let kind, let words):
                copy += bytes[place..<attribute.value.lowerBound] + Array(words.utf8)
                place = attribute.value.upperBound
                note(bytes[attribute.value], replacedBy: words, as: kind)
            }
        }
        copy += bytes[place..<tag.range.upperBound]
    }

    private mutating func take(text range: Range<Int>) {
        let text = bytes[range]
        switch quiet?.change {
        case .remove?: return
        case .replace(let kind, let words)?:
            guard !text.allSatisfy(XMLScanner.isBlank) else { return copy += text }
            copy += Array(words.utf8)
            note(text, replacedBy: words, as: kind)
            quiet?.change = .replace(kind, with: "")
        case .report?, nil:
            guard rules.replacesNamesInText else { return copy += text }
            let words = withoutNames(text)
            if !words.elementsEqual(text) { note(.comments) }
            copy += words
        }
    }

    private mutating func note(_ former: ArraySlice<UInt8>, replacedBy words: String, as kind: FileTrace.Kind) {
        guard !former.elementsEqual(words.utf8), !former.isEmpty else { return }
        note(kind)
        if kind.namesSomebody, names.count < PersonName.most { names.insert(Array(former)) }
    }

    private mutating func note(_ kind: FileTrace.Kind) {
        if !removed.contains(kind) { removed.append(kind) }
    }

    private func withoutNames(_ text: ArraySlice<UInt8>) -> [UInt8] {
        names.filter { $0.count >= PersonName.fewestBytes && !$0.elementsEqual(PersonName.neutral.utf8) }
            .reduce(Array(text)) { words, name in words.replacing(name, with: Array(PersonName.neutral.utf8)) }
    }
}
