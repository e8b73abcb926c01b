import PeerLearningCore
import PeerLearningStatistics

/// How far two observers of the same attempts agree: the share of the same answers, and Cohen's κ, which takes away what
/// chance alone would give.
public struct ObserverAgreement: Hashable, Sendable {
    /// With fewer attempts that two have observed no κ is given: its interval would say nothing.
    public static let fewestForKappa = 10

    /// How many pairs of answers there are.
    public let count: Int
    /// The share of them that are the same, from 0 to 1.
    public let share: Double
    /// Cohen's κ, at most 1; nil with fewer attempts than ``fewestForKappa``, and where both say the
    /// same throughout one thing only. Levels and points are ordered: there a near miss counts in part (quadratic weights).
    public let kappa: Double?
    /// The 95 % interval of κ; nil where κ is. Answers of one attempt are taken as independent, so over several criteria it
    /// is rather too narrow.
    public let interval: ClosedRange<Double>?

    init?(_ first: [Int], _ second: [Int], attempts: Int, isOrdered: Bool) {
        guard !first.isEmpty, first.count == second.count else { return nil }
        count = first.count
        share = Double(zip(first, second).count { $0 == $1 }) / Double(first.count)
        let isEnough = attempts >= Self.fewestForKappa
        let found = isEnough ? try? CohensKappa(first, second, weights: isOrdered ? .quadratic : .none) : nil
        kappa = found?.value
        interval = found.flatMap { try? $0.interval() }.map { $0.low...$0.high }
    }

    /// The agreement on one criterion; nil for words, and where no two answered it.
    init?(
        on criterion: RubricCriterion, at place: Int,
        _ pairs: [(first: CheckObservation, second: CheckObservation)]
    ) {
        guard criterion.kind != .comment else { return nil }
        let answers = pairs.compactMap { $0.first.answers(with: $0.second, at: place) }
        self.init(
            answers.map(\.0), answers.map(\.1), attempts: answers.count, isOrdered: criterion.kind != .check)
    }

    /// The agreement on all criteria that are ticked, together; nil where there are none, or no two observed anything.
    init?(onChecksOf rubric: Rubric, _ pairs: [(first: CheckObservation, second: CheckObservation)]) {
        let places = rubric.criteria.indices.filter { rubric.criteria[$0].kind == .check }
        let answers = pairs.flatMap { pair in places.compactMap { pair.first.answers(with: pair.second, at: $0) } }
        self.init(answers.map(\.0), answers.map(\.1), attempts: pairs.count, isOrdered: false)
    }
}

extension CheckObservation {
    /// The answers of two forms at a place; nil where one left it out.
    fileprivate func answers(with other: CheckObservation, at place: Int) -> (Int, Int)? {
        guard answers.indices.contains(place), other.answers.indices.contains(place), answers[place] >= 0,
            other.answers[place] >= 0
        else { return nil }
        return (answers[place], other.answers[place])
    }
}
