import PeerLearningCore
import PeerLearningGamification

/// One event of each kind, with every field that it may have: what the golden file holds.
///
/// A sample is never changed nor moved. A new event, or a new field, gets a sample of its own at the end of ``all()``, and
/// the golden file its line.
enum SampleEvents {
    static func all() throws -> [LearningEvent] {
        try programme() + cohort() + workshop() + people() + ledger() + moderation() + delegation()
            + wholeWorkshop() + widerScope() + pairSessions() + notices() + [talkingPlan()]
            + tests() + sittings() + checks() + calibrations() + corrections() + [countingPlan(), servedProgramme()]
    }

    static func task() throws -> LearningTask {
        try LearningTask(
            id: "t-1", title: "Explain a for loop", goal: "A beginner can follow it", artefact: "Ten lines of text",
            criteria: ["It runs", "Каждая строка объяснена"],
            rubric: Rubric([
                RubricCriterion(
                    "Correct", weight: 2, levels: [RubricLevel("No", points: 0), RubricLevel("Yes", points: 1.5)]),
                RubricCriterion(
                    "Clear",
                    levels: [
                        RubricLevel("Poor", points: 0, description: "I was lost"),
                        RubricLevel("Good", points: 3, description: "I could teach it"),
                    ]),
            ]))
    }

    private static func programme() throws -> [LearningEvent] {
        let units = [
            Micromodule(id: "mm-1", title: "Loops", launch: "a/b.html?x=1"), Micromodule(id: "mm-2", title: ""),
        ]
        let outline = try ProgrammeOutline(
            title: "Programming",
            modules: [
                ProgrammeModule(id: "m-1", title: "Basics", micromodules: units),
                ProgrammeModule(id: "m-2", title: "Empty", micromodules: []),
            ])
        let source = ProgrammeSource(format: "scorm12", file: "course.zip")
        let events: [ProgrammeEvent] = [
            .outlined(outline, source: source), .editorAdded("eve"), .taskAttached(try task(), to: "mm-1"),
        ]
        return events.map { .programme("p-1", $0) }
    }

    private static func cohort() -> [LearningEvent] {
        let events: [CohortEvent] = [
            .opened(title: "Autumn “2026”", timeZone: "Europe/Moscow"),
            .joined(CohortMember("ann", isExperienced: true, group: "blue")), .left("bob"),
            .roleGranted(RoleGrant(.curator, to: "ann", in: "w-1")), .roleRevoked(RoleGrant(.guide, to: "ann")),
        ]
        return events.map { .cohort("c-1", $0) }
    }

    private static func workshop() throws -> [LearningEvent] {
        let rating = UsefulnessRating(person: "ann", isUseful: true, thanks: "d-6")
        let asked = AllocatedReview(review: "r-1", submission: "s-1", reviewer: "bob")
        let events: [WorkshopEvent] = [
            .opened(try plan()), .enrolled(Enrolment(person: "ann", part: .author, pseudonym: Pseudonym(number: 42))),
            .advanced(to: .submission),
            .submitted(SubmittedVersion(submission: "s-1", author: "ann", version: 2, document: "d-1", words: 120)),
            .allocated(Allocation(reviews: [asked], method: "circular", seed: .max)),
            .reviewed(SubmittedReview(review: "r-1", levels: [0, 1], remarks: "d-2", words: 40)),
            .commented(
                PostedComment(
                    comment: "k-2", submission: "s-1", answered: "k-1", author: "bob", document: "d-3", words: 7)),
            .commentRated("k-2", rating), .reviewRated("r-1", UsefulnessRating(person: "ann", isUseful: false)),
            .graded(grades()), .secondLookAsked(asked),
            .keptInLibrary(LibraryEntry(entry: "l-1", submission: "s-1", version: 2, problem: "d-4", curator: "eve")),
            .reflected("ann", document: "d-5", words: 0),
        ]
        return events.map { .workshop("w-1", $0) }
    }

    private static func delegation() -> [LearningEvent] {
        let scope = PowerScope(workshop: "w-1", phase: .review, until: Instant(milliseconds: 1_800_000_000_000))
        let events: [CohortEvent] = [
            .roleGranted(RoleGrant(person: "ann", role: "moderator", scope: scope)),
            .delegated(
                Delegation(
                    id: "g-1", from: "eve", to: "ann", permissions: [.moderate, .advancePhase], scope: scope,
                    mayBePassedOn: true)),
            .delegationEnded("g-1"),
        ]
        return events.map { .cohort("c-1", $0) }
    }

    private static func pairSessions() throws -> [LearningEvent] {
        let script = try PairSessionScript([
            PairSessionStep(
                "causes", title: Message("pair.step.causes"), promptForAuthor: Message("a", ["n": .number(1)]),
                promptForPartner: Message("b"), minutes: 10, writer: .partner),
            PairSessionStep(
                "reflection", title: Message("pair.step.reflection"), promptForAuthor: Message("c"),
                promptForPartner: Message("d"), minutes: 5, writer: .both),
        ])
        let proposal = PairSessionProposal(
            workshop: "w-1", submission: "s-1", plan: PairSessionPlan(.interview, .consentedReveal, script: script),
            author: PairMember(person: "ann", face: Pseudonym(number: 42)),
            partner: PairMember(person: "bob", face: Pseudonym(number: 7)), proposer: "eve")
        let words = PairWords(person: "ann", step: 2, document: "d-10", words: 12)
        let events: [PairSessionEvent] = [
            .proposed(proposal), .accepted("ann"), .declined("bob"), .said(words), .concluded(words),
            .reflected(words), .finished("bob"), .endedEarly(words), .consented("ann"), .consentWithdrawn("ann"),
            .revealed("bob"), .shareProposed("ann", with: .person("cal")), .shared("bob", with: .role("curator")),
            .sharingStopped("ann", with: .role("curator")),
            .reported(PairReport(person: "bob", reason: .unmasking, remark: "d-11")),
        ]
        return events.map { .pairSession("x-1", $0) }
    }

    private static func moderation() throws -> [LearningEvent] {
        let policy = try WorkshopPolicy(reviewsByPeers: 1, reviewsByGuides: 1, strikesFadeAfter: .days(7))
        let enrolment = Enrolment(
            person: "ann", part: .guide, pseudonym: Pseudonym(number: 42), reviewerPseudonym: Pseudonym(number: 7))
        let events: [WorkshopEvent] = [
            .flagged(
                ContentFlag(id: "f-1", contribution: .comment("k-2"), person: "ann", reason: .hurtful, remark: "d-7")),
            .ruled(
                Ruling(on: .submission("s-1"), outcome: .hidden, moderator: "eve", reason: "d-8", isStrike: true)),
            .appealed(Appeal(against: .review("r-1"), person: "bob", statement: "d-9")),
            .opened(WorkshopPlan(task: try task(), cohort: "c-1", policy: policy)), .enrolled(enrolment),
        ]
        return events.map { .workshop("w-1", $0) }
    }

    private static func wholeWorkshop() throws -> [LearningEvent] {
        let asked = AllocatedReview(review: "r-2", submission: "s-1", reviewer: "bob")
        let end = Instant(milliseconds: 1_800_000_000_000)
        let need = UnmetNeed(submission: "s-1", reviewer: "bob", missing: 2, reason: Message("allocation.noOthers"))
        let file = SubmittedFile(document: "d-11", name: "solution-1.pdf", mediaType: "application/pdf", size: 4_096)
        let grade = Grade(
            submission: "s-1", value: 63, spread: nil, contributions: [], method: "mean",
            reason: Message("grade.mean"), penalty: 20)
        let events: [WorkshopEvent] = [
            .opened(try widePlan()), .advanced(to: .review, .person("eve")), .advanced(to: .grading, .policy),
            .submitted(
                SubmittedVersion(
                    submission: "s-1", author: "ann", version: 3, document: "d-10", words: 0,
                    links: ["https://example.org/x"], files: [file], lateness: .seconds(90))),
            .allocated(
                Allocation(
                    reviews: [asked], released: ["r-1"], unmet: [need], method: "circular", seed: 7,
                    cause: .person("eve"))),
            .commented(
                PostedComment(
                    comment: "k-3", submission: "s-1", answered: nil, author: "bob", document: "d-12", words: 5,
                    isQuestion: true)),
            .graded([grade]), .drafted("ann", document: "d-13", words: 12), .withdrawn("s-1", by: "ann"),
            .teamFormed(Team(id: "team-1", members: ["ann", "cid"], pseudonym: Pseudonym(number: 77))),
            .approved(.publish, by: "eve"), .approvalWithdrawn(.begin(.reflection), by: "eve"),
            .reviewTaken(asked, until: end), .reviewReturned("r-2", .givenBack),
            .revealed(Reveal(of: Pseudonym(number: 42), person: "ann", by: "eve", reason: "d-14")),
            .namesSeen(by: "eve"),
            .gradeSettled(GradeSettlement(of: "s-1", round: 2, value: 70.5, instructor: "ina", reason: "d-15")),
            .nominated(Nomination(of: "s-1", by: "bob", reason: "d-16")),
            .nominationDeclined("s-1", reason: "d-17", by: "eve"),
            .summarised(FeedbackSummary(of: "s-1", by: "cole", document: "d-18")),
        ]
        return events.map { .workshop("w-2", $0) }
    }

    private static func widePlan() throws -> WorkshopPlan {
        var policy = try WorkshopPolicy(reviewsByPeers: 2, reviewsByGuides: 1)
        policy.allocation = .onDemand(lease: .hours(8))
        policy.late = LatePolicy(grace: .hours(1), then: .penalised(perDay: 10, most: 30))
        policy.steps = [
            StepRule(.begin(.review), .onSchedule), StepRule(.begin(.grading), .when(.everyReviewIsIn)),
            StepRule(.publish, approvals: 2, by: .moderate),
        ]
        policy.feedback = .afterAll
        policy.questionsWait = .hours(6)
        policy.remindersBefore = .hours(12)
        let end = Instant(milliseconds: 1_800_000_000_000)
        return WorkshopPlan(
            task: try task(), cohort: "c-1",
            unit: ProgrammeUnit(programme: "p-1", module: "m-1", micromodule: "mm-1"), group: "blue", policy: policy,
            schedule: WorkshopSchedule(submissionsFrom: end, revisionsUntil: end),
            revisionRounds: [
                RevisionRound(rubric: try task().rubric, reviewers: .others, schedule: WorkshopSchedule())
            ], isFoundational: true)
    }

    private static func talkingPlan() throws -> LearningEvent {
        var policy = try WorkshopPolicy(reviewsByPeers: 2, reviewsByGuides: 0)
        policy.pairSessions = [.pseudonymous, .otherConsultant]
        return .workshop("w-3", .opened(WorkshopPlan(task: try task(), cohort: "c-1", policy: policy)))
    }

    private static func servedProgramme() throws -> LearningEvent {
        let outline = try ProgrammeOutline(
            title: "Golf", modules: [ProgrammeModule(id: "m-1", title: "Rules", micromodules: [])])
        let source = ProgrammeSource(format: "scorm12", file: "golf.zip", content: "golf")
        return .programme("p-2", .outlined(outline, source: source))
    }

    private static func countingPlan() throws -> LearningEvent {
        var policy = try WorkshopPolicy(reviewsByPeers: 2, reviewsByGuides: 0)
        policy.strategy = try StrategyChoice("number-of-errors", scores: [1: 80, 3: 40.5])
        return .workshop("w-4", .opened(WorkshopPlan(task: try task(), cohort: "c-1", policy: policy)))
    }

    private static func widerScope() -> [LearningEvent] {
        let scope = PowerScope(programme: "p-1", module: "m-1", group: "blue")
        let events: [CohortEvent] = [
            .roleGranted(RoleGrant(person: "ann", role: "moderator", scope: scope)),
            .delegated(
                Delegation(id: "g-2", from: "eve", to: "ann", permissions: [.moderate], scope: scope)),
        ]
        return events.map { .cohort("c-1", $0) }
    }

    private static func plan() throws -> WorkshopPlan {
        WorkshopPlan(
            task: try task(), cohort: "c-1", unit: ProgrammeUnit(programme: "p-1", micromodule: "mm-1"),
            policy: try WorkshopPolicy(anonymity: .singleBlind, reviewsByPeers: 3, reviewsByGuides: 0),
            schedule: WorkshopSchedule(
                submissionsUntil: Instant(milliseconds: 1_800_000_000_000), reviewsUntil: Instant(milliseconds: -1)))
    }

    private static func grades() -> [Grade] {
        let reason = Message(
            "grade.mean",
            [
                "count": .number(-2), "value": .decimal(83.25, digits: 1), "name": .text("“x”"),
                "inner": .message(Message("phase.review", ["a": .text("")])),
            ])
        let shares = [Grade.Contribution(review: "r-1", score: 83.25, weight: 1)]
        return [
            Grade(submission: "s-1", value: 83.25, spread: 0, contributions: shares, method: "mean", reason: reason),
            Grade(
                submission: "s-2", value: nil, spread: nil, contributions: [], method: "mean",
                reason: Message("grade.none")
            ),
        ]
    }

    private static func notices() -> [LearningEvent] { [.feature(NoticeEvent.delivered(["n-1", "n-2"]))] }

    private static func people() -> [LearningEvent] { [.people(.registered("ann")), .people(.erased("ann"))] }

    private static func ledger() -> [LearningEvent] {
        let rule = RuleID("useful-review", version: 1)
        let award = Award(to: "bob", points: -5, for: "r-1", because: Message("award.usefulReview"))
        let week = Period(from: Instant(milliseconds: 1_000), to: Instant(milliseconds: 604_801_000))
        let events: [LedgerEvent] = [
            .rulesAdopted([rule, RuleID("first-helper", version: 2)]),
            .awarded(
                LedgerEntry(
                    rule: rule, award: award, cohort: "c-1", workshop: "w-1", position: 17,
                    at: Instant(milliseconds: 1_700_000_000_123))),
            .badgeGranted(BadgeGrant(person: "bob", badge: "helpingHand", cohort: "c-1")),
            .titleConferred(
                TitleGrant(person: "bob", title: .expertOfTheWeek, cohort: "c-1", period: week, points: 30)),
            .settled(through: 18),
        ]
        return events.map { .feature($0) }
    }

    private static func corrections() -> [LearningEvent] {
        let rule = RuleID("useful-review", version: 1)
        let award = Award(to: "bob", points: -5, for: "r-1", because: Message("award.usefulReview"))
        let week = Period(from: Instant(milliseconds: 1_000), to: Instant(milliseconds: 604_801_000))
        let events: [LedgerEvent] = [
            .awarded(
                LedgerEntry(
                    rule: rule, award: award, cohort: "c-1", workshop: nil, position: 19,
                    at: Instant(milliseconds: 1_700_000_000_124), subject: "r-1", field: "Reminders",
                    correction: .hidden, isHeld: true)),
            .ruleFailed(RuleFailure(of: rule, from: 20, through: 24, because: "No answer within 5 s.")),
            .judged(
                PointsRuling(
                    by: "kim", .released, [LedgerPayment(rule: "useful-review", cause: "r-1", person: "bob")],
                    reason: "d-1")),
            .rescored(Rescoring(by: [rule], asked: "kim", through: 24, corrections: 2)),
            .standingChosen(BoardChoice(of: "bob", in: "c-1", .numbered, number: 17)),
            .badgeGranted(BadgeGrant(person: "bob", badge: "steady", cohort: "c-1", level: 3)),
            .titleConferred(
                TitleGrant(
                    person: "bob", title: .expertOfTheMonth, cohort: "c-1", period: week, points: 30,
                    field: "Reminders")),
        ]
        return events.map { .feature($0) }
            + [.workshop("w-1", .solutionCredited(SolutionCredit(to: "e-1", in: "s-2", by: "bob")))]
    }
}
