public import PeerLearningCore

/// How a cohort judges exemplars: who is qualified, how far off each person is, and who has drifted since. It names people.
///
/// ```swift
/// for line in CalibrationOverview(of: calibration).lines where !line.mayReview { print(line.person) }
/// ```
public struct CalibrationOverview: Hashable, Sendable {
    /// One person.
    public struct Line: Hashable, Sendable {
        /// Who it is.
        public let person: PersonID
        /// How many exemplars they have judged.
        public let judged: Int
        /// How far off they typically are, in points: a root mean square over exemplars; nil where they judged none.
        public let deviation: Double?
        /// By how many points they are more lenient than staff, drawn towards nothing where little is known.
        public let bias: Double
        /// How much they would count by Moodle's rule, from 0 to 1, see ``CalibrationWeight``.
        public let weight: Double
        /// Whether they are qualified.
        public let isQualified: Bool
        /// Whether staff has admitted them without it.
        public let isAdmitted: Bool
        /// How many exemplars they may still judge; nil for no limit.
        public let judgementsLeft: Int?
        /// How they drifted in their reviews, in the order in which it was seen; empty where they did not.
        public let drifts: [DriftWatch.Drift]

        /// Whether they may review where the calibration is asked for.
        public var mayReview: Bool { isQualified || isAdmitted }
    }

    /// The people, in the order of their identifiers: those who have judged, were admitted, or are asked for.
    public let lines: [Line]

    /// The overview of a calibration.
    ///
    /// - Parameters:
    ///   - people: People who are to be in it besides those who have judged: the members of the cohort.
    ///   - drifts: How each has drifted, see ``ReviewerDrift``.
    public init(
        of calibration: Calibration, people: Set<PersonID> = [], drifts: [PersonID: [DriftWatch.Drift]] = [:]
    ) {
        let all = people.union(calibration.people).union(calibration.admitted)
        lines = all.sorted().map { person in
            let record = calibration.record(of: person)
            return Line(
                person: person, judged: record.judgements.count, deviation: record.deviation,
                bias: record.prior().bias, weight: CalibrationWeight().weight(of: record),
                isQualified: calibration.qualified[person] != nil,
                isAdmitted: calibration.admitted.contains(person),
                judgementsLeft: calibration.judgementsLeft(of: person), drifts: drifts[person] ?? [])
        }
    }
}
