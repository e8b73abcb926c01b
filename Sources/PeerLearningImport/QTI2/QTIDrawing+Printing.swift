import PeerLearningCore

extension QTIDrawing {
    /// What the variables print, by name.
    var printed: [String: String] {
        values.compactMapValues { value in
            value.items.isEmpty ? nil : value.items.map(\.word).joined(separator: ", ")
        }
    }

    /// Whether something is shown that a template variable decides on.
    func shows(_ node: XMLNode) -> Bool {
        guard let name = node["templateIdentifier"], let value = values[name] else { return true }
        let isNamed = value.items.contains { $0.word == node["identifier"] }
        return isNamed == (node["showHide"] != "hide")
    }

    /// What a variable prints in a format such as `%.2f`, `%i` or `%.3r`, which is so many figures.
    static func written(_ printed: String, _ format: String?) -> String {
        guard let format, let number = Double(printed),
            let match = format.firstMatch(of: /%[-+ 0]?[0-9]*(?:\.([0-9]{1,2}))?([a-zA-Z])/)
        else { return printed }
        let digits = match.1.flatMap { Int($0) }
        switch match.2 {
        case "d", "i": return number.rounded().shortest
        case "f", "F": return number.written(decimals: digits ?? 6)
        case "r", "g", "G":
            guard number != 0 else { return "0" }
            var (rest, place) = (number.magnitude, 0)
            while rest >= 10, place < 300 { (rest, place) = (rest / 10, place + 1) }
            while rest < 1, place > -300 { (rest, place) = (rest * 10, place - 1) }
            return number.written(decimals: max(0, (digits ?? 6) - 1 - place))
        default: return printed
        }
    }
}

extension Double {
    /// The number with so many digits behind the point, at most 15.
    fileprivate func written(decimals: Int) -> String {
        let decimals = min(15, max(0, decimals))
        let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
        let scaled = (magnitude * scale).rounded()
        guard scaled < 9e15 else { return shortest }
        let digits = String(Int(scaled))
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let sign = self < 0 && scaled > 0 ? "-" : ""
        guard decimals > 0 else { return sign + padded }
        return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }
}
