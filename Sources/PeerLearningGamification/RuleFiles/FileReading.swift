import PeerLearningCore

/// A value of a file with its place: asks for what should stand there, and says where it does not.
struct FileReading {
    let value: FileValue
    let place: String

    func fault(_ name: String, _ arguments: [String: Message.Argument] = [:]) -> RuleFileError {
        RuleFileError(at: place, Message(TextKey(rawValue: "ruleFile.\(name)"), arguments))
    }

    /// The values of an object, all of whose names must be known.
    func fields(_ known: [String]) throws(RuleFileError) -> [String: FileReading] {
        guard case .object(let object) = value else { throw fault("object") }
        if let stranger = object.keys.sorted().first(where: { !known.contains($0) }) {
            throw fault("unknown", ["word": .text(stranger), "known": .text(known.joined(separator: ", "))])
        }
        return Dictionary(
            uniqueKeysWithValues: object.map { name, value in
                (name, FileReading(value: value, place: place.isEmpty ? name : "\(place).\(name)"))
            })
    }

    /// The values of an object whose names are anything.
    func entries() throws(RuleFileError) -> [(name: String, reading: FileReading)] {
        guard case .object(let object) = value else { throw fault("object") }
        return object.sorted { $0.key < $1.key }.map {
            ($0.key, FileReading(value: $0.value, place: "\(place).\($0.key)"))
        }
    }

    /// The values of a list; a single value is a list of one.
    var list: [FileReading] {
        guard case .list(let values) = value else { return [self] }
        return values.enumerated().map { FileReading(value: $1, place: "\(place)[\($0 + 1)]") }
    }

    func text() throws(RuleFileError) -> String {
        guard case .text(let text) = value, !text.allSatisfy(\.isWhitespace) else { throw fault("text") }
        return text
    }

    func number() throws(RuleFileError) -> Double {
        guard case .number(let number) = value, number.isFinite else { throw fault("number") }
        return number
    }

    func whole(_ range: ClosedRange<Int>) throws(RuleFileError) -> Int {
        guard let whole = Int(exactly: try number()), range.contains(whole) else {
            throw fault("whole", ["least": .number(range.lowerBound), "most": .number(range.upperBound)])
        }
        return whole
    }

    /// One of the words of a vocabulary.
    func word<Term: RawRepresentable & CaseIterable>(of type: Term.Type) throws(RuleFileError) -> Term
    where Term.RawValue == String {
        let text = try text()
        guard let word = Term(rawValue: text) else {
            let known = Term.allCases.map(\.rawValue).joined(separator: ", ")
            throw fault("word", ["word": .text(text), "known": .text(known)])
        }
        return word
    }

    /// Words in languages.
    func words() throws(RuleFileError) -> [(language: Language, text: String)] {
        var words: [(language: Language, text: String)] = []
        for (name, reading) in try entries() {
            words.append((Language(rawValue: name), try reading.text()))
        }
        return words
    }
}
