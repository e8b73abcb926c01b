import Foundation
import Testing

/// One file of cases with their expected results.
struct VectorFile {
    let cases: [JSON]

    init(_ name: String) throws {
        let data = try Data(contentsOf: Self.directory.appendingPathComponent("\(name).json"))
        cases = try JSONDecoder().decode(JSON.self, from: data)["cases"].items
    }

    /// The directory that `PEERLEARNING_VECTORS` names, else `../shared/vectors/statistics` beside the project.
    static let directory: URL = {
        if let named = ProcessInfo.processInfo.environment["PEERLEARNING_VECTORS"], !named.isEmpty {
            return URL(fileURLWithPath: named)
        }
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return root.appendingPathComponent("../shared/vectors/statistics").standardized
    }()

    static let isThere = FileManager.default.fileExists(atPath: directory.path)
    static let absence: Comment = "No vectors: neither PEERLEARNING_VECTORS nor ../shared/vectors/statistics is there."
}

/// A value of JSON.
enum JSON: Decodable {
    case null
    case number(Double)
    case text(String)
    case list([JSON])
    case table([String: JSON])

    init(from decoder: any Decoder) throws {
        let box = try decoder.singleValueContainer()
        if box.decodeNil() {
            self = .null
        } else if let value = try? box.decode(Double.self) {
            self = .number(value)
        } else if let value = try? box.decode(String.self) {
            self = .text(value)
        } else if let value = try? box.decode([JSON].self) {
            self = .list(value)
        } else {
            self = .table(try box.decode([String: JSON].self))
        }
    }

    subscript(key: String) -> JSON {
        if case .table(let table) = self { return table[key] ?? .null }
        return .null
    }

    subscript(place: Int) -> JSON { items.indices.contains(place) ? items[place] : .null }

    var items: [JSON] {
        if case .list(let items) = self { return items }
        return []
    }

    /// The number, or the number that the text spells.
    var number: Double? {
        switch self {
        case .number(let value): value
        case .text(let text): Double(text)
        default: nil
        }
    }

    var text: String {
        if case .text(let text) = self { return text }
        return ""
    }

    var isNull: Bool {
        if case .null = self { return true }
        return false
    }

    var numbers: [Double] { items.compactMap(\.number) }
    var rows: [[Double]] { items.map(\.numbers) }
    var wholeNumbers: [Int] { numbers.map { Int($0) } }
    var wholeRows: [[Int]] { rows.map { $0.map { Int($0) } } }
}

/// Whether two numbers agree to so many parts; where nought is expected, to as much in itself.
func agrees(_ found: Double, _ expected: Double, _ tolerance: Double = 1e-9) -> Bool {
    found.isFinite && abs(found - expected) <= tolerance * (expected == 0 ? 1 : abs(expected))
}

/// How far a figure about the spread of values may be off because they were stored as doubles, or because the
/// expectation was computed with them: the rounding of the largest value, in standard deviations.
func rounding(of values: [Double], deviation: Double) -> Double {
    values.reduce(0) { max($0, abs($1)) }.ulp / deviation
}

/// Expects a number; an expectation that is absent fails too.
func expect(
    _ found: Double?, _ expected: JSON, within tolerance: Double = 1e-9, _ label: String,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    guard let expected = expected.number, let found else {
        Issue.record("\(label): \(String(describing: found)), expected \(expected)", sourceLocation: sourceLocation)
        return
    }
    #expect(
        agrees(found, expected, tolerance), "\(label): \(found), expected \(expected)",
        sourceLocation: sourceLocation)
}

/// Expects the two ends of an interval.
func expect(
    low: Double, high: Double, _ expected: JSON, within tolerance: Double = 1e-9, _ label: String,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    expect(low, expected[0], within: tolerance, "\(label) low", sourceLocation: sourceLocation)
    expect(high, expected[1], within: tolerance, "\(label) high", sourceLocation: sourceLocation)
}
