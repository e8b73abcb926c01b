extension XMLNode {
    /// The number that an attribute holds; nil where it holds none.
    func number(_ name: String) -> Double? {
        self[name].flatMap { Double($0.trimmed) }.flatMap { $0.isFinite ? $0 : nil }
    }

    /// The whole number that an attribute holds; nil where it holds none.
    func whole(_ name: String) -> Int? { self[name].flatMap { Int($0.trimmed) } }

    /// Whether an attribute says yes; nil where it says neither yes nor no.
    func flag(_ name: String) -> Bool? {
        switch self[name]?.trimmed.lowercased() {
        case "true", "1", "yes": true
        case "false", "0", "no": false
        default: nil
        }
    }
}
