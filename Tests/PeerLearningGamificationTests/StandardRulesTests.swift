import KindnessRules
import PeerLearningCore
import PeerLearningGamification
import PeerLearningTesting
import Testing

@Suite("N7: Scoring rules")
struct StandardRulesTests {
    /// A workshop in which bo and cy comment on ada's solution, and ada answers bo.
    private func log() throws -> LedgerLog {
        var log = LedgerLog()
        log.happen(.opened(WorkshopPlan(task: try .make(), cohort: "cohort")))
        log.happen(.submitted(SubmittedVersion(submission: "s", author: "ada", version: 1, document: "d", words: 9)))
        for (comment, author, answered) in [("c1", "bo", nil), ("c2", "cy", nil), ("c3", "ada", "c1")]
            as [(CommentID, PersonID, CommentID?)]
        {
            log.happen(
                .commented(
                    PostedComment(
                        comment: comment, submission: "s", answered: answered, author: author, document: "d", words: 3))
            )
        }
        log.happen(
            .allocated(
                Allocation(
                    reviews: [AllocatedReview(review: "r", submission: "s", reviewer: "bo")], method: "m", seed: 0)))
        return log
    }

    private func rating(_ person: PersonID, useful: Bool = true, thanks: DocumentID? = nil) -> UsefulnessRating {
        UsefulnessRating(person: person, isUseful: useful, thanks: thanks)
    }

    @Test("N7: a useful comment is paid, and the first one on a solution once more; a useless one earns nothing")
    func comments() throws {
        var log = try log()
        #expect(log.pay(.commentRated("c2", rating("ada", useful: false))) == [])
        #expect(
            log.pay(.commentRated("c1", rating("ada"))) == ["useful-comment bo 3", "first-helper bo 2", "welcome bo 2"])
        #expect(log.pay(.commentRated("c2", rating("bo"))) == ["useful-comment cy 3", "welcome cy 2"])
    }

    @Test("N7: the author's own answer is no first help")
    func ownAnswer() throws {
        var log = try log()
        #expect(log.pay(.commentRated("c3", rating("bo"))) == ["useful-comment ada 3"])
        #expect(
            log.pay(.commentRated("c1", rating("ada"))) == ["useful-comment bo 3", "first-helper bo 2", "welcome bo 2"])
    }

    @Test("N7: a review that the author found useful is paid, and brings a badge")
    func reviews() throws {
        var log = try log()
        #expect(log.pay(.reviewRated("r", rating("ada", useful: false))) == [])
        #expect(log.pay(.reviewRated("r", rating("ada"))) == ["useful-review bo 5", "badge helpingHand bo"])
    }

    @Test("N9: a solution in the library is paid once, whichever version")
    func library() throws {
        var log = try log()
        let entry = LibraryEntry(entry: "e", submission: "s", version: 1, problem: "p", curator: "kim")
        #expect(log.pay(.keptInLibrary(entry)) == ["solution-kept ada 10", "badge patternMaker ada"])
        let again = LibraryEntry(entry: "e2", submission: "s", version: 2, problem: "p", curator: "kim")
        #expect(log.pay(.keptInLibrary(again)) == [])
        let own = LibraryEntry(entry: "e3", submission: "s", version: 3, problem: "p", curator: "ada")
        #expect(log.pay(.keptInLibrary(own)) == [])
    }

    @Test(
        "N7: a revision that is better in one criterion and worse in none is paid",
        arguments: [
            ([1, 1], [2, 1], 4), ([1, 1], [1, 1], 0), ([1, 1], [2, 0], 0), ([1, 1], [0, 0], 0),
        ])
    func improvement(first: [Int], second: [Int], points: Int) throws {
        var log = try log()
        log.happen(.reviewed(SubmittedReview(review: "r", levels: first, remarks: "m", words: 2)))
        log.happen(.secondLookAsked(AllocatedReview(review: "r2", submission: "s", reviewer: "bo")))
        let paid = log.pay(.reviewed(SubmittedReview(review: "r2", levels: second, remarks: "m", words: 2)))
        #expect(paid == (points > 0 ? ["improved-after-feedback ada \(points)"] : []))
    }

    @Test("C2: a rule pack from outside pays beside the standard rules")
    func pack() throws {
        var log = try log()
        log.settlement = Settlement(rules: KindnessRules.rules, badges: [])
        log.replay()
        #expect(
            log.pay(.commentRated("c3", rating("bo", thanks: "t"))) == ["thankful-reader bo 1", "patient-helper ada 2"])
        #expect(log.pay(.commentRated("c1", rating("ada"))) == [])
    }

    @Test("C5: every reason, badge and title has words in both languages")
    func parity() {
        for texts in [TextCatalogue.gamification, KindnessRules.texts] {
            #expect(texts.keys(in: .english) == texts.keys(in: .russian))
        }
    }
}

/// A log with a settlement that reads it, as an engine keeps them.
struct LedgerLog {
    var settlement = Settlement(rules: .standard, badges: Badge.standard)
    private(set) var events: [RecordedEvent] = []

    init() { if let adoption = settlement.adoption { append(.feature(adoption)) } }

    mutating func happen(_ event: WorkshopEvent, at moment: Instant = .example) {
        append(.workshop("workshop", event), at: moment)
    }

    /// What a workshop event leads to in the ledger, in words; the marks are left out.
    mutating func pay(_ event: WorkshopEvent, at moment: Instant = .example) -> [String] {
        _ = settle()
        happen(event, at: moment)
        return settle().compactMap { event in
            switch event {
            case .awarded(let entry): "\(entry.rule.name) \(entry.award.person) \(entry.award.points)"
            case .badgeGranted(let grant): "badge \(grant.badge) \(grant.person)"
            case .titleConferred(let grant): "title \(grant.title.rawValue) \(grant.person)"
            case .rulesAdopted, .settled, .ruleFailed, .judged, .rescored, .standingChosen: nil
            }
        }
    }

    /// Settles, and records what follows.
    mutating func settle() -> [LedgerEvent] {
        let due = settlement.settle()
        for event in due { append(.feature(event)) }
        return due
    }

    /// Records events of the ledger.
    mutating func record(_ events: [LedgerEvent]) { for event in events { append(.feature(event)) } }

    /// Takes in something that happened outside workshops.
    mutating func happen(_ event: LearningEvent, at moment: Instant = .example) { append(event, at: moment) }

    /// Reads the whole log again, with the adoption of the present rules first.
    mutating func replay() {
        let workshopEvents = events.filter { if case .workshop = $0.event { true } else { false } }
        events = []
        if let adoption = settlement.adoption { append(.feature(adoption)) }
        for recorded in workshopEvents { append(recorded.event, at: recorded.at) }
    }

    private mutating func append(_ event: LearningEvent, at moment: Instant = .example) {
        let recorded = RecordedEvent(position: Int64(events.count) + 1, at: moment, event: event)
        events.append(recorded)
        settlement.apply(recorded)
    }
}
