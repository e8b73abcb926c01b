/// An attempt at a practical check: who shows something, who observes it, and what they found.
///
/// It names people: show them views, not this.
public struct CheckAttempt: Hashable, Sendable {
    /// Where an attempt stands.
    public enum Status: String, Hashable, Sendable, CaseIterable {
        /// It has an appointment; nobody has handed in what they saw.
        case scheduled
        /// Somebody has handed in what they saw, and others have not.
        case observed
        /// All have, and do not agree.
        case disputed
        /// It counts.
        case counted
        /// It was called off.
        case cancelled

        /// What the status is called, as a catalogue says it.
        public var name: Message { Message(TextKey(rawValue: "check.status.\(rawValue)")) }
    }

    /// The attempt's identifier.
    public let id: CheckAttemptID
    /// Whose attempt it is.
    public let person: PersonID
    /// The number of the attempt, counted from 1.
    public let number: Int
    /// When it takes place; for a recording, until when it is to be handed in, nil where that is open.
    public internal(set) var moment: Instant?
    /// Who observes it, in the order in which they were added.
    public internal(set) var observers: [PersonID] = []
    /// The recording; nil where there is none.
    public internal(set) var recording: CheckRecording?
    /// What they found, in the order in which it came in.
    public internal(set) var observations: [CheckObservation] = []
    /// What came of it by agreement; nil where it has not.
    public internal(set) var result: CheckResult?
    /// What staff decided; nil where nothing was to be decided.
    public internal(set) var decision: CheckDecision?
    /// Who was asked to observe it by somebody else, and when.
    var asked: [PersonID: Instant] = [:]
    /// When the recording was handed in.
    var recordedAt: Instant?
    /// Where it stands.
    public internal(set) var status = Status.scheduled
    /// When it came to stand so.
    public internal(set) var since: Instant

    init(_ appointment: CheckAppointment, at moment: Instant) {
        (id, person, number) = (appointment.attempt, appointment.person, appointment.number)
        (self.moment, since) = (appointment.moment, moment)
    }

    /// Whether anything can still happen to it.
    public var isOpen: Bool { status != .counted && status != .cancelled }

    /// The score, from 0 to 100; nil where it does not count yet.
    public var score: Double? { decision?.score ?? result?.score }

    /// Whether it was passed; nil where it does not count yet.
    public var isPassed: Bool? { decision?.isPassed ?? result?.isPassed }

    /// What an observer found; nil where they have not handed it in.
    public func observation(by person: PersonID) -> CheckObservation? {
        observations.first { $0.observer == person }
    }

    /// The forms that count: those of the observers who agree, or all where staff decided.
    public var countedObservations: [CheckObservation] {
        guard let result else { return observations }
        return observations.filter { result.observers.contains($0.observer) }
    }
}

extension CheckAttempt {
    /// How many observers it needs: one more where those who were asked do not agree.
    func needed(_ policy: PracticalCheckPolicy) -> Int { policy.observers + (status == .disputed ? 1 : 0) }

    /// What the forms together say: all of them, or, where one more than asked for is in, all but the one that lies
    /// furthest from the others.
    ///
    /// - Returns: Nil where too few forms are in, or those that would count do not agree far enough.
    func settled(_ plan: PracticalCheckPlan) -> CheckResult? {
        let wanted = plan.policy.observers
        guard observations.count >= wanted else { return nil }
        var best = (agreement: -1.0, forms: [CheckObservation]())
        let choices =
            observations.count == wanted
            ? [observations]
            : observations.indices.map { left in
                observations.enumerated().filter { $0.offset != left }.map(\.element)
            }
        for forms in choices {
            let agreement = plan.checklist.agreement(among: forms) ?? 1
            if agreement > best.agreement { best = (agreement, forms) }
        }
        guard best.agreement >= plan.policy.agreement - 1e-9, !best.forms.isEmpty else { return nil }
        let score = best.forms.map(\.score).reduce(0, +) / Double(best.forms.count)
        return CheckResult(
            observers: best.forms.map(\.observer), score: score, isPassed: plan.policy.isPassed(score),
            agreement: plan.checklist.agreement(among: best.forms))
    }
}

extension Rubric {
    /// How far several forms agree: the mean over all pairs; nil where there is no pair that can be compared.
    package func agreement(among forms: [CheckObservation]) -> Double? {
        var shares: [Double] = []
        for (place, form) in forms.enumerated() {
            for other in forms.dropFirst(place + 1) {
                if let share = agreement(of: form.answers, with: other.answers) { shares.append(share) }
            }
        }
        return shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
    }
}
