/// The rules of one workshop. Take ``standard`` and change what should be different; a workshop is not opened with rules
/// that make no sense.
///
/// ```swift
/// var policy = WorkshopPolicy.standard
/// policy.anonymity = .singleBlind
/// policy.late = LatePolicy(grace: .hours(2), then: .penalised(perDay: 10, most: 30))
/// policy.steps = [StepRule(.begin(.review), .onSchedule), StepRule(.publish, approvals: 1, by: .moderate)]
/// ```
public struct WorkshopPolicy: Hashable, Sendable {
    /// Who sees whose name.
    public enum Anonymity: Int, Hashable, Sendable, CaseIterable {
        /// Everybody sees everybody's name.
        case open = 0
        /// Reviewers see authors' names; authors do not see reviewers'.
        case singleBlind = 1
        /// Neither sees the other's name.
        case doubleBlind = 2
    }

    /// Who sees whose name.
    public var anonymity = Anonymity.doubleBlind
    /// How many authors review each submission, from 0 to 100.
    public var reviewsByPeers = 3
    /// How many guides review each submission besides, from 0 to 100.
    public var reviewsByGuides = 1
    /// What makes scores of filled-in forms; nil for what the engine's configuration says.
    public var strategy: StrategyChoice?
    /// How reviews find their reviewers.
    public var allocation = AllocationMode.batch
    /// What becomes of work that is handed in late.
    public var late = LatePolicy.standard
    /// The steps that are taken by themselves or wait for somebody's approval; all others are taken by hand.
    public var steps: [StepRule] = []
    /// How many of the reviews that they were asked for authors hand in before they read those of their own work.
    public var feedback = FeedbackRule.always
    /// How long a question waits for the guides before it reaches the facilitators as well.
    public var questionsWait = Duration.hours(24)
    /// How long before a deadline people are reminded of it.
    public var remindersBefore = Duration.hours(24)
    /// The forms that pair sessions may take; nil for those of ``PairSessionForm/standard(for:)``, none for no sessions.
    public var pairSessions: Set<PairSessionForm>?
    /// The calibration that decides who is asked for reviews; nil where everybody is. It is one of the workshop's cohort.
    public var calibration: CalibrationID?
    /// How long a moderator's strike counts.
    public var strikesFadeAfter = Duration.days(30)

    /// The standard rules.
    private init() {}

    /// The standard rules with other numbers of reviews.
    ///
    /// - Throws: ``Refusal`` with code `invalid` where a number of reviews is negative, above 100, or both are zero, or
    ///   strikes fade after a negative time.
    public init(
        anonymity: Anonymity = .doubleBlind, reviewsByPeers: Int, reviewsByGuides: Int,
        strikesFadeAfter: Duration = .days(30)
    ) throws(Refusal) {
        self.anonymity = anonymity
        self.reviewsByPeers = reviewsByPeers
        self.reviewsByGuides = reviewsByGuides
        self.strikesFadeAfter = strikesFadeAfter
        try validate()
    }

    /// Double-blind, three reviews by peers for each submission and, where there are guides, one by a guide; reviews are
    /// allocated together, every step is taken by hand, late work is taken, and strikes fade after 30 days.
    public static let standard = WorkshopPolicy()

    /// Checks that the rules make sense together.
    ///
    /// - Throws: ``Refusal`` with code `invalid`, whose message names what does not.
    public func validate() throws(Refusal) {
        guard (0...100).contains(reviewsByPeers), (0...100).contains(reviewsByGuides),
            reviewsByPeers + reviewsByGuides > 0
        else { throw .because(.invalid, "policy.reviews") }
        guard strikesFadeAfter >= .zero else { throw .because(.invalid, "policy.strikes") }
        guard questionsWait >= .zero, remindersBefore >= .zero else { throw .because(.invalid, "policy.waiting") }
        guard pairSessions?.isSubset(of: PairSessionForm.standard(for: anonymity)) ?? true else {
            throw .because(.invalid, "policy.pairSessions")
        }
        try late.validate()
        try allocation.validate()
        guard Set(steps.map(\.step)).count == steps.count else { throw .because(.invalid, "policy.steps.twice") }
        for rule in steps { try rule.validate() }
    }

    /// The rule for a step: by hand and without approvals, unless the policy says otherwise.
    public func rule(for step: WorkshopStep) -> StepRule {
        steps.first { $0.step == step } ?? StepRule(step)
    }
}
