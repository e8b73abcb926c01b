import PeerLearningCore
import PeerLearningGamification
import PeerLearningTesting
import Testing

@Suite("N7: What scoring rules are asked about")
struct ScoringFeedTests {
    private struct Feed {
        var feed = ScoringFeed()
        var position: Int64 = 0

        mutating func take(_ event: LearningEvent, at moment: Instant = .example) -> [ScoringEvent] {
            position += 1
            return feed.events(of: RecordedEvent(position: position, at: moment, event: event))
        }

        mutating func take(_ event: WorkshopEvent, at moment: Instant = .example) -> [ScoringEvent] {
            take(.workshop("w", event), at: moment)
        }
    }

    private func feed(reviewsUntil: Instant? = nil) throws -> Feed {
        var feed = Feed()
        _ = feed.take(.cohort("cohort", .opened(title: "Spring", timeZone: "Asia/Vladivostok")))
        _ = feed.take(
            .opened(
                WorkshopPlan(
                    task: try .make(), cohort: "cohort", schedule: WorkshopSchedule(reviewsUntil: reviewsUntil))))
        return feed
    }

    private func version(_ number: Int, by author: PersonID = "ada", late: Duration = .zero) -> WorkshopEvent {
        .submitted(
            SubmittedVersion(
                submission: "s", author: author, version: number, document: "d", words: 9, lateness: late))
    }

    private func review(_ id: ReviewID, by reviewer: PersonID) -> WorkshopEvent {
        .allocated(
            Allocation(
                reviews: [AllocatedReview(review: id, submission: "s", reviewer: reviewer)], method: "m", seed: 0))
    }

    @Test func `N7: the day is that of the cohort's clock`() throws {
        var feed = try feed()
        let evening = try #require(Instant(rfc3339: "2026-03-08T15:00:00Z"))
        let event = try #require(feed.take(version(1), at: evening).first)
        #expect(event.day == 20_521)
        #expect(event.field == (try LearningTask.make().title))
        #expect(event.has(.onTime, .firstByActor))
        #expect(event[.version] == 1)
    }

    @Test func `N7: a late version is not on time, and a further one is there again`() throws {
        var feed = try feed()
        let late = try #require(feed.take(version(1, late: .seconds(5_400))).first)
        #expect(!late.has(.onTime))
        #expect(late[.hoursLate] == 1.5)
        #expect(try #require(feed.take(version(2)).first).has(.again))
    }

    @Test func `N7: each member of a team did what the team did`() throws {
        var feed = try feed()
        _ = feed.take(.teamFormed(Team(id: "t", members: ["ada", "eve"], pseudonym: Pseudonym(number: 1))))
        #expect(feed.take(version(1)).map(\.actor) == ["ada", "eve"])
        _ = feed.take(
            .keptInLibrary(LibraryEntry(entry: "e", submission: "s", version: 1, problem: "p", curator: "kim")))
        #expect(feed.feed.authors(of: "s") == ["ada", "eve"])
    }

    @Test func `N7: a review is on time until the schedule's end, and counts again when it is handed in anew`() throws {
        let end = Instant.example + .seconds(60)
        var feed = try feed(reviewsUntil: end)
        _ = feed.take(version(1))
        _ = feed.take(review("r", by: "bo"))
        let answer = SubmittedReview(review: "r", levels: [1, 1], remarks: "m", words: 20)
        let first = try #require(feed.take(.reviewed(answer)).first)
        #expect(first.actor == "bo" && first.recipient == "ada")
        #expect(first.has(.onTime) && !first.has(.again))
        let second = try #require(feed.take(.reviewed(answer), at: end).first)
        #expect(second.has(.again) && !second.has(.onTime))
    }

    @Test func `N9: whoever builds on a solution in the library is told of with its author`() throws {
        var feed = try feed()
        _ = feed.take(version(1))
        _ = feed.take(
            .keptInLibrary(LibraryEntry(entry: "e", submission: "s", version: 1, problem: "p", curator: "kim")))
        let credit = SolutionCredit(to: "e", in: "s2", by: "bo")
        let event = try #require(feed.take(.solutionCredited(credit)).first)
        #expect(event.kind == .solutionReused && event.actor == "bo" && event.recipient == "ada")
        #expect(SolutionReused().awards(in: ScoringContext(event)).map(\.person) == ["ada"])
        #expect(feed.take(.solutionCredited(SolutionCredit(to: "x", in: "s2", by: "bo"))).isEmpty)
    }

    @Test func `N7: both have met when a pair session is finished, once`() throws {
        var feed = try feed()
        let proposal = PairSessionProposal(
            workshop: "w", submission: "s", plan: PairSessionPlan(.consultation, .pseudonymous),
            author: PairMember(person: "ada"),
            partner: PairMember(person: "bo"), proposer: "ada")
        #expect(feed.take(.pairSession("p", .proposed(proposal))).isEmpty)
        let met = feed.take(.pairSession("p", .finished("ada")))
        #expect(met.map { "\($0.actor) \($0.recipient ?? "")" } == ["ada bo", "bo ada"])
        #expect(met.flatMap { MeetingHeld().awards(in: ScoringContext($0)) }.map(\.person) == ["ada", "bo"])
        #expect(feed.take(.pairSession("p", .finished("bo"))).isEmpty)
        #expect(feed.take(.pairSession("unknown", .finished("bo"))).isEmpty)
    }

    @Test func `N7: whoever qualifies in a calibration, takes a test or passes a check did so in its cohort`() throws {
        var feed = try feed()
        let plan = try CalibrationPlan(title: "C", cohort: "cohort", rubric: .make(), exemplars: 1, limit: 0.2)
        _ = feed.take(.calibration("c", .opened(plan)))
        let qualified = try #require(feed.take(.calibration("c", .qualified("bo", deviation: 0.1))).first)
        #expect(qualified.kind == .calibrated && qualified.has(.passed))
        #expect(CalibrationPassed().awards(in: ScoringContext(qualified)).map(\.points) == [5])

        let start = SittingStart(
            person: "bo", round: "round", cohort: "cohort", reference: TestReference("p", "t", version: 1), attempt: 2,
            seed: 1, deadline: nil, grace: .zero)
        _ = feed.take(.sitting("si", .begun(start)))
        let result = TestResult(entries: [], score: 3, maximum: 4, isPassed: true, duration: .seconds(9))
        let tested = try #require(feed.take(.sitting("si", .handedIn(result))).first)
        #expect(tested[.grade] == 75)
        #expect(tested.has(.passed, .again, .onTime))
        #expect(feed.take(.sitting("none", .handedIn(result))).isEmpty)
    }

    @Test func `N7: the same log gives the same events`() throws {
        let events: [WorkshopEvent] = [version(1), review("r", by: "bo"), version(2)]
        var (first, second) = (try feed(), try feed())
        #expect(events.flatMap { first.take($0) } == events.flatMap { second.take($0) })
    }
}

@Suite("N7: Wallets of reviews")
struct ReviewWalletTests {
    @Test(arguments: [UInt64](1...20))
    func `N7: whoever reviews whom, the sum of all wallets stays what it was`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var wallet = ReviewWallet(WalletPolicy(opening: 2, toSubmit: 1))
        var position: Int64 = 0
        func take(_ event: LearningEvent) {
            position += 1
            wallet.apply(RecordedEvent(position: position, at: .example, event: event))
        }
        let people = (0..<6).map { PersonID("p\($0)") }
        for person in people { take(.cohort("cohort", .joined(CohortMember(person)))) }
        take(.workshop("w", .opened(WorkshopPlan(task: try .make(), cohort: "cohort"))))
        for person in people {
            take(
                .workshop(
                    "w",
                    .submitted(
                        SubmittedVersion(
                            submission: SubmissionID("s-\(person)"), author: person, version: 1, document: "d", words: 3
                        ))))
        }
        let reviewers = people + ["guide"]
        for number in 0..<40 {
            let (author, reviewer) = (people[generator.below(6)], reviewers[generator.below(7)])
            let id = ReviewID("r\(number)")
            let asked = AllocatedReview(review: id, submission: SubmissionID("s-\(author)"), reviewer: reviewer)
            take(.workshop("w", .allocated(Allocation(reviews: [asked], method: "m", seed: 0))))
            for _ in 0..<generator.below(3) {
                take(.workshop("w", .reviewed(SubmittedReview(review: id, levels: [1, 1], remarks: "m", words: 3))))
            }
        }
        let balances = wallet.balances(in: "cohort")
        #expect(balances.values.reduce(0, +) == people.count * 2, "seed \(seed)")
        #expect(balances.values.contains { $0 != 2 }, "seed \(seed)")
        #expect(wallet.balance(of: "guide", in: "cohort") == 2)
    }
}
