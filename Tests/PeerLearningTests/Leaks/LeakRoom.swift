import PeerLearning
import PeerLearningTesting

/// A workshop of two rounds whose people cannot be overlooked: their identifiers and their names are canaries.
struct LeakRoom {
    /// What somebody is in it.
    enum Part: String, CaseIterable {
        case author, teammate, reviewer, guide, curator, collector, blindModerator, moderator, instructor, facilitator
        case stranger, exMember

        /// Whether the person's role lets them see names.
        var seesNames: Bool { [.moderator, .instructor, .facilitator].contains(self) }
    }

    /// A moderator who may not see names.
    static let blindModerator = Role(named: "blindModerator", permissions: [.comment, .moderate])

    let engine: PeerLearningEngine
    let cohort: CohortID
    let workshop: WorkshopID
    let anonymity: WorkshopPolicy.Anonymity

    static let authors = (0..<7).map { PersonID("canary-author-\($0)") }
    static let guides = (0..<2).map { PersonID("canary-guide-\($0)") }
    static let staff: Caller = "canary-facilitator"
    static let leaver = authors[6]
    static let parts: [Part: PersonID] = [
        .author: authors[0], .teammate: authors[5], .reviewer: authors[2], .guide: guides[0],
        .curator: "canary-curator", .collector: "canary-collector", .blindModerator: "canary-blind",
        .moderator: "canary-moderator", .instructor: "canary-instructor", .facilitator: staff.person,
        .stranger: "canary-stranger", .exMember: leaver,
    ]
    static let people = authors + guides + parts.values.filter { !authors.contains($0) && !guides.contains($0) }

    /// What must not be met in what others are shown: identifiers and names.
    static let canaries: [PersonID: [String]] = Dictionary(
        uniqueKeysWithValues: people.enumerated().map { ($1, [$1.rawValue, "Larissa Kanareika \($0)."]) })

    /// What every canary has in it.
    static let marks = ["canary", "Kanareika"]

    static func make(_ anonymity: WorkshopPolicy.Anonymity) async throws -> LeakRoom {
        var configuration = EngineConfiguration.fixed
        configuration.roles.append(blindModerator)
        let profiles = people.enumerated().map { ($1, PersonProfile(name: "Larissa Kanareika \($0).")) }
        let engine = try PeerLearningEngine(
            store: InMemoryEventStore(),
            people: InMemoryPeopleDirectory(Dictionary(uniqueKeysWithValues: profiles)), configuration: configuration)
        let cohort = try await engine.openCohort("Spring", by: staff)
        try await engine.admit(
            authors.map { CohortMember($0) } + guides.map { CohortMember($0, isExperienced: true) }, to: cohort,
            by: staff)
        let roles: [(Role, Part)] = [
            (.curator, .curator), (.feedbackCollector, .collector), (blindModerator, .blindModerator),
            (.moderator, .moderator), (.instructor, .instructor),
        ]
        for (role, part) in roles {
            if let person = parts[part] { try await engine.grant(role, to: person, in: cohort, by: staff) }
        }
        let policy = try WorkshopPolicy(anonymity: anonymity, reviewsByPeers: 3, reviewsByGuides: 1)
        let plan = WorkshopPlan(
            task: try .make(), cohort: cohort, policy: policy, revisionRounds: [RevisionRound(reviewers: .same)],
            isFoundational: true)
        let workshop = try await engine.openWorkshop(plan, seed: 3, by: staff)
        try await engine.formTeam(of: [authors[4], authors[5]], in: workshop, seed: 3, by: staff)
        try await engine.advance(workshop, to: .submission, by: staff)
        return LeakRoom(engine: engine, cohort: cohort, workshop: workshop, anonymity: anonymity)
    }

    var state: Workshop { get async throws { try await engine.workshop(workshop) } }

    func submission(of person: PersonID) async throws -> SubmissionID {
        guard let submission = try await state.submission(of: person) else { throw Refusal.missing(.submitWork) }
        return submission
    }

    /// Everybody hands in, each with a file whose name tells who it is.
    func handIn() async throws {
        for author in Self.authors where author != Self.authors[5] {
            let file = HandedInFile(name: "\(author).txt", mediaType: "text/plain", bytes: Array("Rule.".utf8))
            do {
                try await engine.submit(
                    SubmissionContent(text: "The rule.", files: [file]), to: workshop, by: Caller(author))
            } catch let refusal as Refusal where author == Self.leaver && refusal.code == .missingPermission {}
        }
    }

    /// Reviews are asked for and written, people talk, rate, flag and appeal; in the first round one author leaves.
    func review(round: Int) async throws {
        try await engine.advance(workshop, to: .review, by: Self.staff)
        try await engine.allocateReviews(in: workshop, seed: 3, by: Self.staff)
        if round == 1 { try await engine.release(Self.leaver, from: cohort, by: Self.staff) }
        let work = try await submission(of: Self.authors[0])
        let comment = try await engine.comment(
            "Hm?", on: work, isQuestion: true, in: workshop, by: Caller(Self.authors[1]))
        try await engine.comment("Yes.", on: work, answering: comment, in: workshop, by: Caller(Self.authors[0]))
        try await engine.rate(comment, useful: true, thanks: "Thanks.", in: workshop, by: Caller(Self.authors[0]))
        try await engine.flag(
            .comment(comment), because: .offTopic, remark: "Off.", in: workshop, by: Caller(Self.authors[2]))
        let other = try await engine.comment("Bad.", on: work, in: workshop, by: Caller(Self.authors[3]))
        try await engine.rule(
            .hidden, on: .comment(other), reason: "Rude.", isStrike: true, in: workshop, by: Self.staff)
        try await engine.appeal(
            against: .comment(other), saying: "It is not.", in: workshop, by: Caller(Self.authors[3]))
        for reviewer in Self.authors + Self.guides where reviewer != Self.leaver {
            for reading in try await engine.assignments(of: reviewer, in: workshop) where !reading.assignment.isDone {
                try await engine.review(
                    reading.assignment.review, in: workshop, levels: [1, round], remarks: "Fine.", by: Caller(reviewer))
            }
        }
    }

    /// Grades are published, reviews are rated and flagged, solutions nominated, summed up and kept, and two talk.
    func grade(round: Int) async throws {
        try await engine.advance(workshop, to: .grading, by: Self.staff)
        try await engine.publishGrades(in: workshop, by: Self.staff)
        for author in Self.authors where author != Self.leaver && author != Self.authors[5] {
            for feedback in try await engine.feedback(for: author, in: workshop)
            where feedback.review.wasUseful == nil {
                try await engine.rate(feedback.review.review, useful: true, in: workshop, by: Caller(author))
            }
        }
        let work = try await submission(of: Self.authors[0])
        let review = try await engine.feedback(for: Self.authors[0], in: workshop).last { $0.review.round == round }?
            .review
        if let review {
            try await engine.flag(
                .review(review.review), because: .hurtful, in: workshop, by: Caller(Self.authors[0]))
            let session = try await engine.proposePairSessionIfBlind(
                about: work, with: review.reviewer, round: round, in: self)
            if let session { try await engine.report(session, because: .offTopic, by: Caller(Self.authors[0])) }
        }
        try await engine.nominate(work, in: workshop, because: "Clear.", by: Caller(Self.authors[round]))
        try await engine.summarise(work, in: workshop, as: "Good.", by: "canary-collector")
        let kept = try await submission(of: Self.authors[4])
        try await engine.keepInLibrary(kept, of: workshop, solving: "It.", by: "canary-curator")
        try await engine.settleGrade(
            of: work, in: workshop, value: 70, reason: "Older version.", by: "canary-instructor")
    }

    func reflect() async throws {
        try await engine.advance(workshop, to: .reflection, by: Self.staff)
        for person in Self.authors + Self.guides where person != Self.leaver {
            try await engine.reflect("Much.", in: workshop, by: Caller(person))
        }
    }
}

extension PeerLearningEngine {
    /// In a blind workshop, and once, author 0 and a reviewer talk as pseudonyms.
    fileprivate func proposePairSessionIfBlind(
        about work: SubmissionID, with reviewer: Pseudonym, round: Int, in room: LeakRoom
    ) async throws -> PairSessionID? {
        guard room.anonymity != .open, round == 1 else { return nil }
        let session = try await proposePairSession(
            .consultation, .pseudonymous, about: work, with: reviewer, in: room.workshop,
            by: Caller(LeakRoom.authors[0]))
        let state = try await room.state
        for person in LeakRoom.people where state.reviewerPseudonym(of: person) == reviewer {
            try await accept(session, by: Caller(person))
        }
        try await say("Hello.", in: session, by: Caller(LeakRoom.authors[0]))
        return session
    }
}
