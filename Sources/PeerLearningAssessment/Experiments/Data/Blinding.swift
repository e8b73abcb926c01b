import PeerLearningCore

/// Which letter stands for which arm while nobody is to know.
///
/// Whoever analyses gets data in which the arms are called A, B and so on; who holds the blinding reveals them when the
/// analysis is written. The scores stay as they are: who can tell arms by their scores is not blind.
///
/// ```swift
/// let blinding = Blinding(of: data.arms, seed: 7)
/// let analysis = ExperimentAnalysis(of: try blinding.hide(data))  // compares A and B
/// let revealed = ExperimentAnalysis(of: try blinding.reveal(hidden, control: "control"))
/// ```
public struct Blinding: Hashable, Sendable {
    /// The arms in the order of their letters: the first is A.
    public let arms: [String]

    /// Deals letters to arms: the same for the same arms and seed, whatever their order.
    public init(of arms: [String], seed: UInt64) {
        var order = Array(Set(arms)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        var generator = SeededGenerator(seed: seed)
        generator.shuffle(&order)
        self.arms = order
    }

    /// Takes the arms in the order of their letters, as they were written down.
    public init(inOrderOfLetters arms: [String]) { self.arms = arms }

    /// The letter of the arm at a place: A to Z, then AA, AB and so on.
    public static func letter(at place: Int) -> String {
        var rest = max(place, 0)
        var letters: [Character] = []
        repeat {
            letters.append(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(rest % 26))))
            rest = rest / 26 - 1
        } while rest >= 0
        return String(letters.reversed())
    }

    /// The letters with the arms that they stand for.
    public var key: [(letter: String, arm: String)] {
        arms.enumerated().map { (Self.letter(at: $0), $1) }
    }

    /// The data with letters instead of arms; A comes first and no arm is the control. Throws ``ExperimentError`` for an
    /// arm that has no letter.
    public func hide(_ data: ExperimentData) throws(ExperimentError) -> ExperimentData {
        let letters = Dictionary(key.map { ($0.arm, $0.letter) }) { first, _ in first }
        return try Self.renamed(data, by: letters, control: nil, isBlinded: true)
    }

    /// The data with arms instead of letters. Throws ``ExperimentError`` for a letter that stands for nothing.
    public func reveal(
        _ data: ExperimentData, control: String? = nil
    ) throws(ExperimentError) -> ExperimentData {
        let names = Dictionary(key.map { ($0.letter, $0.arm) }) { first, _ in first }
        return try Self.renamed(data, by: names, control: control, isBlinded: false)
    }

    private static func renamed(
        _ data: ExperimentData, by names: [String: String], control: String?, isBlinded: Bool
    ) throws(ExperimentError) -> ExperimentData {
        var rows: [ExperimentRow] = []
        rows.reserveCapacity(data.rows.count)
        for row in data.rows {
            guard let name = names[row.arm] else { throw .unknownArm(row.arm, row.person) }
            rows.append(
                ExperimentRow(
                    row.person, arm: name, programme: row.programme, group: row.group, pre: row.pre, post: row.post))
        }
        return try ExperimentData(rows, control: control, arms: nil, isBlinded: isBlinded)
    }
}
