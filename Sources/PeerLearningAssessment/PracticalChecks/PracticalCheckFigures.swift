public import PeerLearningCore
import PeerLearningStatistics

/// What a practical check did with a cohort: how many pass at which attempt, how far observers agree, and which criteria
/// fail most. It names nobody.
///
/// ```swift
/// let figures = PracticalCheckFigures(of: check)
/// let hardest = figures.criteria.max { ($0.failures ?? 0) < ($1.failures ?? 0) }
/// ```
///
/// Cost: attempts × criteria.
public struct PracticalCheckFigures: Hashable, Sendable {
    /// How many people have an attempt that counts.
    public let people: Int
    /// How many of them have passed, at whichever attempt.
    public let passed: Int
    /// What came of the first attempts, the second ones, and so on.
    public let attempts: [Attempt]
    /// How far two observers of the same attempt agree, over all criteria that are ticked; nil without such attempts.
    public let agreement: ObserverAgreement?
    /// What came of each criterion, in the order of the checklist.
    public let criteria: [Criterion]
    /// How many attempts observers did not agree on at first.
    public let disputed: Int

    /// What came of the attempts with one number.
    public struct Attempt: Hashable, Sendable {
        /// The number, counted from 1.
        public let number: Int
        /// How many have an attempt with this number that counts.
        public let people: Int
        /// How many of them passed with it.
        public let passed: Int
        /// The 95 % interval of the share that passes, by Wilson.
        public let interval: ClosedRange<Double>?
    }

    /// What came of one criterion.
    public struct Criterion: Hashable, Sendable {
        /// The criterion.
        public let name: String
        /// The share of forms on first attempts in which it is not fully reached, from 0 to 1; nil where no form answers
        /// it, and for words.
        public let failures: Double?
        /// How far two observers agree on it; nil for words, and without attempts that two have observed.
        public let agreement: ObserverAgreement?
    }

    /// The figures of a check, of attempts that count.
    public init(of check: PracticalCheck) {
        let counted = check.attempts.filter { $0.status == .counted }
        let rubric = check.plan?.checklist
        people = Set(counted.map(\.person)).count
        passed = Set(counted.filter { $0.isPassed == true }.map(\.person)).count
        attempts = Dictionary(grouping: counted, by: \.number).sorted { $0.key < $1.key }.map { Attempt($0, $1) }
        let pairs = check.attempts.compactMap(\.firstTwo)
        agreement = rubric.flatMap { ObserverAgreement(onChecksOf: $0, pairs) }
        let first = counted.filter { $0.number == 1 }.flatMap(\.observations)
        criteria = (rubric?.criteria ?? []).enumerated().map { place, criterion in
            let shares = first.compactMap { form in
                form.answers.indices.contains(place) ? criterion.share(of: form.answers[place]) : nil
            }
            let failed = shares.count { $0 < 1 }
            return Criterion(
                name: criterion.name, failures: shares.isEmpty ? nil : Double(failed) / Double(shares.count),
                agreement: ObserverAgreement(on: criterion, at: place, pairs))
        }
        disputed = check.attempts.count { attempt in
            attempt.status == .disputed || attempt.decision != nil
                || attempt.observations.count > check.plan?.policy.observers ?? .max
        }
    }
}

extension PracticalCheckFigures.Attempt {
    fileprivate init(_ number: Int, _ attempts: [CheckAttempt]) {
        let passed = attempts.count { $0.isPassed == true }
        let interval = (try? Proportion(passed, of: attempts.count)).flatMap { try? $0.wilsonInterval() }
        self.init(
            number: number, people: attempts.count, passed: passed, interval: interval.map { $0.low...$0.high })
    }
}

extension CheckAttempt {
    /// The first two forms in the order of the observers; nil where there are not two.
    fileprivate var firstTwo: (first: CheckObservation, second: CheckObservation)? {
        let forms = observers.compactMap { observation(by: $0) }
        return forms.count >= 2 ? (forms[0], forms[1]) : nil
    }
}
