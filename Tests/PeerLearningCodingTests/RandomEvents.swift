import PeerLearningCore
import PeerLearningGamification

@testable import PeerLearningCoding

/// Makes events of any content that the types allow.
struct RandomEvents {
    var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    /// An event that is stored under a type.
    mutating func event(_ type: EventType) throws -> LearningEvent {
        switch type {
        case .programmeOutlined: .programme(id(), .outlined(try outline(), source: source()))
        case .programmeEditorAdded: .programme(id(), .editorAdded(id()))
        case .programmeTaskAttached: .programme(id(), .taskAttached(try task(), to: id()))
        case .programmeTestAttached: .programme(id(), .testAttached(try test(), to: testPlace()))
        case .programmeTestArchived: .programme(id(), .testArchived(id()))
        case .cohortOpened: .cohort(id(), .opened(title: text(), timeZone: text()))
        case .cohortJoined: .cohort(id(), .joined(CohortMember(id(), isExperienced: flag(), group: maybeText())))
        case .cohortLeft: .cohort(id(), .left(id()))
        case .cohortRoleGranted: .cohort(id(), .roleGranted(grant()))
        case .cohortRoleRevoked: .cohort(id(), .roleRevoked(grant()))
        case .cohortDelegated: .cohort(id(), .delegated(delegation()))
        case .cohortDelegationEnded: .cohort(id(), .delegationEnded(id()))
        case .workshopOpened: .workshop(id(), .opened(try plan()))
        case .workshopEnrolled: .workshop(id(), .enrolled(enrolment()))
        case .workshopAdvanced: .workshop(id(), .advanced(to: pick(WorkshopPhase.allCases), cause()))
        case .workshopSubmitted: .workshop(id(), .submitted(version()))
        case .workshopAllocated: .workshop(id(), .allocated(allocation()))
        case .workshopReviewed: .workshop(id(), .reviewed(review()))
        case .workshopCommented: .workshop(id(), .commented(comment()))
        case .workshopCommentRated: .workshop(id(), .commentRated(id(), rating()))
        case .workshopReviewRated: .workshop(id(), .reviewRated(id(), rating()))
        case .workshopGraded: .workshop(id(), .graded(list { $0.grade() }))
        case .workshopSecondLookAsked: .workshop(id(), .secondLookAsked(asked()))
        case .workshopKeptInLibrary: .workshop(id(), .keptInLibrary(entry()))
        case .workshopReflected: .workshop(id(), .reflected(id(), document: id(), words: count()))
        case .workshopFlagged: .workshop(id(), .flagged(complaint()))
        case .workshopRuled: .workshop(id(), .ruled(ruling()))
        case .workshopAppealed:
            .workshop(id(), .appealed(Appeal(against: contribution(), person: id(), statement: id())))
        case .workshopDrafted: .workshop(id(), .drafted(id(), document: id(), words: count()))
        case .workshopWithdrawn: .workshop(id(), .withdrawn(id(), by: id()))
        case .workshopTeamFormed:
            .workshop(
                id(), .teamFormed(Team(id: id(), members: list { $0.id() }, pseudonym: Pseudonym(number: count()))))
        case .workshopApproved: .workshop(id(), .approved(step(), by: id()))
        case .workshopApprovalWithdrawn: .workshop(id(), .approvalWithdrawn(step(), by: id()))
        case .workshopReviewTaken: .workshop(id(), .reviewTaken(asked(), until: moment()))
        case .workshopReviewReturned: .workshop(id(), .reviewReturned(id(), pick(ReturnCause.allCases)))
        case .workshopRevealed:
            .workshop(
                id(),
                .revealed(
                    Reveal(of: Pseudonym(number: count()), person: id(), by: id(), reason: flag() ? id() : nil)))
        case .workshopNamesSeen: .workshop(id(), .namesSeen(by: id()))
        case .workshopGradeSettled: .workshop(id(), .gradeSettled(settlement()))
        case .workshopNominated: .workshop(id(), .nominated(Nomination(of: id(), by: id(), reason: id())))
        case .workshopNominationDeclined: .workshop(id(), .nominationDeclined(id(), reason: id(), by: id()))
        case .workshopSolutionCredited:
            .workshop(id(), .solutionCredited(SolutionCredit(to: id(), in: id(), by: id())))
        case .workshopSummarised:
            .workshop(id(), .summarised(FeedbackSummary(of: id(), by: id(), document: id())))
        case .pairSessionProposed: .pairSession(id(), .proposed(try proposal()))
        case .pairSessionAccepted: .pairSession(id(), .accepted(id()))
        case .pairSessionDeclined: .pairSession(id(), .declined(id()))
        case .pairSessionSaid: .pairSession(id(), .said(words()))
        case .pairSessionConcluded: .pairSession(id(), .concluded(words()))
        case .pairSessionReflected: .pairSession(id(), .reflected(words()))
        case .pairSessionFinished: .pairSession(id(), .finished(id()))
        case .pairSessionEndedEarly: .pairSession(id(), .endedEarly(words()))
        case .pairSessionConsented: .pairSession(id(), .consented(id()))
        case .pairSessionConsentWithdrawn: .pairSession(id(), .consentWithdrawn(id()))
        case .pairSessionRevealed: .pairSession(id(), .revealed(id()))
        case .pairSessionShareProposed: .pairSession(id(), .shareProposed(id(), with: audience()))
        case .pairSessionShared: .pairSession(id(), .shared(id(), with: audience()))
        case .pairSessionSharingStopped: .pairSession(id(), .sharingStopped(id(), with: audience()))
        case .pairSessionReported:
            .pairSession(
                id(),
                .reported(
                    PairReport(
                        person: id(), reason: pick(ContentFlag.Reason.allCases), remark: flag() ? id() : nil)))
        case .sittingBegun: .sitting(id(), .begun(sittingStart()))
        case .sittingAnswered: .sitting(id(), .answered(id(), answer()))
        case .sittingHandedIn: .sitting(id(), .handedIn(testResult()))
        case .sittingTimedOut: .sitting(id(), .timedOut(testResult()))
        case .sittingVoided: .sitting(id(), .voided(SittingVoiding(by: id(), reason: id(), words: count())))
        case .testRoundOpened: .testRound(id(), .opened(testRoundPlan()))
        case .testRoundMoved: .testRound(id(), .moved(testWindow()))
        case .checkOpened: .check(id(), .opened(try checkPlan()))
        case .checkClosed: .check(id(), .closed(by: id()))
        case .checkScheduled: .check(id(), .scheduled(appointment()))
        case .checkMoved: .check(id(), .moved(id(), to: moment()))
        case .checkCancelled: .check(id(), .cancelled(id()))
        case .checkObserverAdded: .check(id(), .observerAdded(id(), id(), by: id()))
        case .checkObserverReleased: .check(id(), .observerReleased(id(), id()))
        case .checkRecorded: .check(id(), .recorded(id(), checkRecording()))
        case .checkObserved: .check(id(), .observed(id(), checkObservation()))
        case .checkCounted: .check(id(), .counted(id(), checkResult()))
        case .checkDecided: .check(id(), .decided(id(), checkDecision()))
        case .calibrationOpened: .calibration(id(), .opened(try calibrationPlan()))
        case .calibrationExemplarAdded: .calibration(id(), .exemplarAdded(exemplar()))
        case .calibrationExemplarWithdrawn: .calibration(id(), .exemplarWithdrawn(id()))
        case .calibrationPublished: .calibration(id(), .published(by: id()))
        case .calibrationJudged: .calibration(id(), .judged(judgement()))
        case .calibrationQualified: .calibration(id(), .qualified(id(), deviation: generator.fraction() * 100))
        case .calibrationAdmitted: .calibration(id(), .admitted(id(), by: id()))
        case .peopleRegistered: .people(.registered(id()))
        case .peopleErased: .people(.erased(id()))
        case .ledgerRulesAdopted: .feature(LedgerEvent.rulesAdopted(list { $0.rule() }))
        case .ledgerAwarded: .feature(LedgerEvent.awarded(award()))
        case .ledgerBadgeGranted:
            .feature(LedgerEvent.badgeGranted(BadgeGrant(person: id(), badge: text(), cohort: id(), level: number())))
        case .ledgerTitleConferred: .feature(LedgerEvent.titleConferred(title()))
        case .ledgerSettled: .feature(LedgerEvent.settled(through: long()))
        case .ledgerRuleFailed:
            .feature(LedgerEvent.ruleFailed(RuleFailure(of: rule(), from: long(), through: long(), because: text())))
        case .ledgerJudged:
            .feature(
                LedgerEvent.judged(
                    PointsRuling(
                        by: id(), pick(PointsRuling.Outcome.allCases), list { $0.payment() },
                        reason: flag() ? id() : nil)))
        case .ledgerRescored:
            .feature(
                LedgerEvent.rescored(
                    Rescoring(by: list { $0.rule() }, asked: id(), through: long(), corrections: number())))
        case .ledgerStandingChosen:
            .feature(
                LedgerEvent.standingChosen(
                    BoardChoice(
                        of: id(), in: id(), pick(BoardChoice.Appearance.allCases), number: flag() ? number() : nil)))
        case .noticesDelivered: .feature(NoticeEvent.delivered(list { $0.id() }))
        }
    }

    mutating func bytes(upTo count: Int) -> [UInt8] {
        (0..<generator.below(count)).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
    }

    mutating func place(in bytes: [UInt8]) -> Int { generator.below(bytes.count) }

    mutating func profile() -> PersonProfile {
        PersonProfile(name: text(), language: pick([.english, .russian]), timeZone: text(), department: maybeText())
    }
}

// What the events of workshops hold.
extension RandomEvents {
    private mutating func plan() throws -> WorkshopPlan {
        let unit = flag() ? ProgrammeUnit(programme: id(), module: flag() ? id() : nil, micromodule: id()) : nil
        var policy = try WorkshopPolicy(
            anonymity: pick(WorkshopPolicy.Anonymity.allCases), reviewsByPeers: 1 + generator.below(100),
            reviewsByGuides: generator.below(101), strikesFadeAfter: .milliseconds(generator.below(1 << 40)))
        if flag() { policy.allocation = .onDemand(lease: .milliseconds(1 + generator.below(1 << 40))) }
        policy.late = LatePolicy(grace: .milliseconds(generator.below(1 << 40)), then: consequence())
        policy.steps = flag() ? [rule(for: .publish), rule(for: .begin(.review))] : []
        policy.feedback = pick(FeedbackRule.allCases)
        if flag() { policy.calibration = id() }
        if flag() {
            let scores = (0..<generator.below(4)).map { _ in (1 + generator.below(1_000), Double(generator.below(101)))
            }
            policy.strategy = try StrategyChoice("s" + text(), scores: Dictionary(scores) { first, _ in first })
        }
        policy.questionsWait = .milliseconds(generator.below(1 << 40))
        policy.remindersBefore = .milliseconds(generator.below(1 << 40))
        if flag() {
            policy.pairSessions = PairSessionForm.standard(for: policy.anonymity).filter { _ in flag() }
        }
        var rounds: [RevisionRound] = []
        for _ in 0..<generator.below(3) {
            rounds.append(
                RevisionRound(
                    rubric: flag() ? try rubric() : nil, reviewers: pick(RevisionRound.Reviewers.allCases),
                    schedule: schedule()))
        }
        return WorkshopPlan(
            task: try task(), cohort: id(), unit: unit, group: maybeText(), policy: policy, schedule: schedule(),
            revisionRounds: rounds, isFoundational: flag())
    }

    private mutating func schedule() -> WorkshopSchedule {
        WorkshopSchedule(
            submissionsFrom: maybeMoment(), submissionsUntil: maybeMoment(), reviewsUntil: maybeMoment(),
            revisionsUntil: maybeMoment(), reflectionsUntil: maybeMoment())
    }

    private mutating func consequence() -> LatePolicy.Consequence {
        pick([.excluded, .accepted, .penalised(perDay: generator.fraction() * 100, most: generator.fraction() * 100)])
    }

    private mutating func step() -> WorkshopStep {
        pick([.allocate, .publish, .begin(pick(WorkshopPhase.allCases))])
    }

    private mutating func rule(for step: WorkshopStep) -> StepRule {
        let triggers: [StepTrigger] = [.byHand, .atOnce, .onSchedule] + WorkshopCondition.allCases.map { .when($0) }
        return StepRule(step, pick(triggers), approvals: generator.below(101), by: Permission(rawValue: text()))
    }

    private mutating func cause() -> StepCause { pick([.unrecorded, .policy, .person(id())]) }

    private mutating func settlement() -> GradeSettlement {
        GradeSettlement(
            of: id(), round: count(), value: flag() ? figure() : nil, instructor: id(), reason: flag() ? id() : nil)
    }

    private mutating func task() throws -> LearningTask {
        try LearningTask(
            id: id(), title: "x" + text(), goal: "y" + text(), artefact: "z" + text(),
            criteria: ["c" + text(), "d" + text()], rubric: rubric())
    }

    private mutating func rubric() throws -> Rubric {
        var criteria: [RubricCriterion] = []
        for name in 0...generator.below(4) {
            let levels = (0...1 + generator.below(4)).map { points in
                RubricLevel(text(), points: Double(points) * 0.37, description: text())
            }
            criteria.append(RubricCriterion("\(name)" + text(), weight: 0.1 + generator.fraction(), levels: levels))
        }
        return try Rubric(criteria)
    }

    private mutating func enrolment() -> Enrolment {
        Enrolment(
            person: id(), part: flag() ? .author : .guide, pseudonym: Pseudonym(number: count()),
            reviewerPseudonym: flag() ? Pseudonym(number: count()) : nil)
    }

    private mutating func version() -> SubmittedVersion {
        SubmittedVersion(
            submission: id(), author: id(), version: count(), document: id(), words: count(),
            links: list { $0.text() }, files: list { $0.file() }, lateness: .milliseconds(generator.below(1 << 40)))
    }

    private mutating func file() -> SubmittedFile {
        SubmittedFile(document: id(), name: text(), mediaType: text(), size: count())
    }

    private mutating func allocation() -> Allocation {
        Allocation(
            reviews: list { $0.asked() }, released: list { $0.id() }, unmet: list { $0.need() }, method: text(),
            seed: generator.next(), cause: cause())
    }

    private mutating func need() -> UnmetNeed {
        UnmetNeed(
            submission: flag() ? id() : nil, reviewer: flag() ? id() : nil, missing: count(), reason: message())
    }

    mutating func count() -> Int { generator.below(1_000_000_001) }

    private mutating func scope() -> PowerScope {
        PowerScope(
            programme: flag() ? id() : nil, module: flag() ? id() : nil, group: maybeText(),
            workshop: flag() ? id() : nil, phase: flag() ? pick(WorkshopPhase.allCases) : nil, until: maybeMoment())
    }

    private mutating func delegation() -> Delegation {
        Delegation(
            id: id(), from: id(), to: id(), permissions: Set(list { Permission(rawValue: $0.text()) }), scope: scope(),
            mayBePassedOn: flag())
    }

    private mutating func contribution() -> ContributionID {
        switch generator.below(3) {
        case 0: .submission(id())
        case 1: .comment(id())
        default: .review(id())
        }
    }

    private mutating func complaint() -> ContentFlag {
        ContentFlag(
            id: id(), contribution: contribution(), person: id(), reason: pick(ContentFlag.Reason.allCases),
            remark: flag() ? id() : nil)
    }

    private mutating func ruling() -> Ruling {
        Ruling(
            on: contribution(), outcome: pick(Ruling.Outcome.allCases), moderator: id(), reason: id(), isStrike: flag())
    }

    private mutating func asked() -> AllocatedReview { AllocatedReview(review: id(), submission: id(), reviewer: id()) }

    private mutating func review() -> SubmittedReview {
        SubmittedReview(review: id(), levels: list { $0.number() }, remarks: id(), words: count())
    }

    private mutating func comment() -> PostedComment {
        PostedComment(
            comment: id(), submission: id(), answered: flag() ? id() : nil, author: id(), document: id(),
            words: count(), isQuestion: flag())
    }

    private mutating func rating() -> UsefulnessRating {
        UsefulnessRating(person: id(), isUseful: flag(), thanks: flag() ? id() : nil)
    }

    private mutating func grade() -> Grade {
        let shares = list { Grade.Contribution(review: $0.id(), score: $0.figure(), weight: $0.figure()) }
        return Grade(
            submission: id(), value: flag() ? figure() : nil, spread: flag() ? figure() : nil, contributions: shares,
            method: text(), reason: message(), penalty: generator.fraction() * 100)
    }

    private mutating func entry() -> LibraryEntry {
        LibraryEntry(entry: id(), submission: id(), version: count(), problem: id(), curator: id())
    }
}

// What the events of pair sessions hold.
extension RandomEvents {
    private mutating func proposal() throws -> PairSessionProposal {
        var steps: [PairSessionStep] = []
        for number in 0..<1 + generator.below(4) { steps.append(step(number, pick([.author, .partner, .either]))) }
        steps.append(step(steps.count, .both))
        let plan = PairSessionPlan(
            pick(PairSessionKind.allCases), pick(PairSessionForm.allCases), script: try PairSessionScript(steps))
        return PairSessionProposal(
            workshop: id(), submission: id(), plan: plan, author: pairMember(), partner: pairMember(), proposer: id())
    }

    private mutating func step(_ number: Int, _ writer: PairSessionStep.Writer) -> PairSessionStep {
        PairSessionStep(
            "\(number)" + text(), title: message(), promptForAuthor: message(), promptForPartner: message(),
            minutes: 1 + generator.below(240), writer: writer)
    }

    private mutating func pairMember() -> PairMember {
        PairMember(person: id(), face: flag() ? Pseudonym(number: count()) : nil)
    }

    private mutating func words() -> PairWords {
        PairWords(person: id(), step: count(), document: id(), words: count())
    }

    private mutating func audience() -> PairAudience { flag() ? .person(id()) : .role(text()) }
}

// What the events of programmes, cohorts and the ledger hold.
extension RandomEvents {
    private mutating func outline() throws -> ProgrammeOutline {
        let modules = (0...generator.below(3)).map { module in
            let units = (0..<generator.below(3)).map { unit in
                Micromodule(id: MicromoduleID("\(module).\(unit)"), title: text(), launch: maybeText())
            }
            return ProgrammeModule(id: ModuleID("\(module)"), title: text(), micromodules: units)
        }
        return try ProgrammeOutline(title: text(), modules: modules)
    }

    private mutating func source() -> ProgrammeSource {
        ProgrammeSource(format: maybeText(), file: maybeText(), content: flag() ? id() : nil)
    }

    private mutating func grant() -> RoleGrant {
        RoleGrant(person: id(), role: text(), scope: scope())
    }

    private mutating func rule() -> RuleID { RuleID(text(), version: number()) }

    private mutating func award() -> LedgerEntry {
        let award = Award(to: id(), points: number(), for: text(), because: message())
        return LedgerEntry(
            rule: rule(), award: award, cohort: id(), workshop: flag() ? id() : nil, position: long(), at: moment(),
            subject: maybeText(), field: maybeText(), correction: flag() ? pick(LedgerCorrection.allCases) : nil,
            isHeld: flag())
    }

    private mutating func payment() -> LedgerPayment { LedgerPayment(rule: text(), cause: text(), person: id()) }

    private mutating func title() -> TitleGrant {
        TitleGrant(
            person: id(), title: Title(rawValue: text()), cohort: id(), period: Period(from: moment(), to: moment()),
            points: number(), field: maybeText())
    }

    private mutating func message(depth: Int = 0) -> Message {
        var arguments: [String: Message.Argument] = [:]
        for _ in 0..<generator.below(6) { arguments[text()] = argument(depth: depth) }
        return Message(TextKey(rawValue: text()), arguments)
    }

    private mutating func argument(depth: Int) -> Message.Argument {
        switch generator.below(depth < 3 ? 4 : 3) {
        case 0: .text(text())
        case 1: .number(number())
        case 2: .decimal(figure(), digits: number())
        default: .message(message(depth: depth + 1))
        }
    }
}

// The smallest parts.
extension RandomEvents {
    private static let pieces = [
        "", "a", "Я", "-", "\u{301}", "👩‍👩‍👧", "\"", "\\", "\n", "\u{0}", "\u{7F}", "\u{2028}", "ё", "\u{10FFFF}", "=1+1",
    ]

    mutating func pick<Value>(_ values: [Value]) -> Value { values[generator.below(values.count)] }

    mutating func text() -> String { (0..<generator.below(6)).map { _ in pick(Self.pieces) }.joined() }

    mutating func maybeText() -> String? { flag() ? text() : nil }

    mutating func id<ID: EntityID>() -> ID { ID(rawValue: text()) }

    mutating func flag() -> Bool { generator.below(2) == 1 }

    mutating func long() -> Int64 { pick([0, 1, -1, 127, 128, .max, .min, Int64(generator.below(1_000_000))]) }

    mutating func number() -> Int { Int(long()) }

    mutating func moment() -> Instant { Instant(milliseconds: long()) }

    mutating func maybeMoment() -> Instant? { flag() ? moment() : nil }

    mutating func figure() -> Double {
        pick([0, -0.0, 100, 0.1, .infinity, -.infinity, .leastNonzeroMagnitude, generator.fraction() * 100])
    }

    mutating func list<Value>(_ make: (inout RandomEvents) -> Value) -> [Value] {
        (0..<generator.below(5)).map { _ in make(&self) }
    }
}
