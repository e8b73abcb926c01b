import PeerLearning

/// An object of a policy file that is being read. What is wrong with it is told with the path of the key.
struct PolicyObject {
    let path: String
    let members: [String: JSONValue]

    /// - Parameter known: The keys that the object may have, any other is refused; nil where it may have any.
    init(_ value: JSONValue, at path: String, known: [String]? = nil) throws(Refusal) {
        guard case .object(let members) = value else { throw Self.wrong(path, "object") }
        for key in members.keys.sorted() {
            guard let known, !known.contains(key) else { continue }
            throw Refusal(
                .invalid,
                Message(
                    "tool.policy.unknownKey",
                    ["key": .text(Self.join(path, key)), "known": .text(known.joined(separator: ", "))]))
        }
        self.path = path
        self.members = members
    }

    /// The path of one of its keys.
    func path(_ key: String) -> String { Self.join(path, key) }

    /// A value of its own kind; nil where the key is absent.
    func read<Value>(
        _ key: String, as kind: String, _ known: [String] = [], _ read: (JSONValue) -> Value?
    ) throws(Refusal) -> Value? {
        guard let member = members[key] else { return nil }
        guard let value = read(member) else { throw Self.wrong(path(key), kind, known) }
        return value
    }

    func word<Value: CaseIterable>(_ key: String) throws(Refusal) -> Value? {
        try read(key, as: "word", Value.allCases.map(\.word)) { value in
            guard case .text(let word) = value else { return nil }
            return Value(word: word)
        }
    }

    func text(_ key: String) throws(Refusal) -> String? {
        try read(key, as: "text") { if case .text(let text) = $0 { text } else { nil } }
    }

    func integer(_ key: String) throws(Refusal) -> Int? {
        try read(key, as: "integer") { if case .integer(let integer) = $0 { integer } else { nil } }
    }

    func number(_ key: String) throws(Refusal) -> Double? {
        try read(key, as: "number") { value in
            switch value {
            case .integer(let integer): Double(integer)
            case .number(let number): number
            case .null, .flag, .text, .list, .object: nil
            }
        }
    }

    func flag(_ key: String) throws(Refusal) -> Bool? {
        try read(key, as: "flag") { if case .flag(let flag) = $0 { flag } else { nil } }
    }

    func duration(_ key: String) throws(Refusal) -> Duration? {
        try read(key, as: "duration") { if case .text(let text) = $0 { Duration(shorthand: text) } else { nil } }
    }

    func moment(_ key: String) throws(Refusal) -> Instant? {
        try read(key, as: "moment") { if case .text(let text) = $0 { Instant(rfc3339: text) } else { nil } }
    }

    func list(_ key: String) throws(Refusal) -> [(path: String, value: JSONValue)]? {
        let list = try read(key, as: "list") { if case .list(let list) = $0 { list } else { nil } }
        return list?.enumerated().map { ("\(path(key))[\($0)]", $1) }
    }

    /// The refusal of a value that is not what its key takes.
    static func wrong(_ path: String, _ kind: String, _ known: [String] = []) -> Refusal {
        let expected = Message(
            TextKey(rawValue: "tool.policy.\(kind)"), ["known": .text(known.joined(separator: ", "))])
        return Refusal(
            .invalid,
            Message("tool.policy.wrong", ["key": .text(path.isEmpty ? "/" : path), "expected": .message(expected)]))
    }

    private static func join(_ path: String, _ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
}
