/// Training as in Open edX: an exemplar is passed when every criterion is answered as staff answered it, tries are free, and
/// each try tells only what is to be corrected.
public struct ExemplarTraining: Hashable, Sendable {
    /// What staff chose for each criterion, exemplar by exemplar, in the order in which they are taken.
    public let exemplars: [[Int]]
    /// How many exemplars were passed.
    public private(set) var passed = 0

    /// A training.
    public init(exemplars: [[Int]]) { self.exemplars = exemplars }

    /// Whether all exemplars were passed.
    public var isFinished: Bool { passed >= exemplars.count }

    /// Takes an answer to the exemplar whose turn it is.
    ///
    /// - Returns: What is to be corrected: the criterion's place and what staff chose. Empty where it was passed.
    public mutating func answer(_ choices: [Int]) -> [Int: Int] {
        guard !isFinished else { return [:] }
        let expected = exemplars[passed]
        let corrections = expected.indices.filter { !choices.indices.contains($0) || choices[$0] != expected[$0] }
        if corrections.isEmpty { passed += 1 }
        return Dictionary(uniqueKeysWithValues: corrections.map { ($0, expected[$0]) })
    }
}
