import PeerLearning
import PeerLearningCoding

/// The log of one large workshop, with the points that its reviews and comments earned.
///
/// The engine is not asked, so that the log is there in seconds: commands are decided by the workshop, settled by
/// `Settlement` and written by the codec, in the order in which the engine does it.
struct WorkshopLog {
    static let workshop: WorkshopID = "0workshop0of0ten0thousand0"
    static let cohort: CohortID = "0cohort0of0ten0thousand000"
    static let facilitator: PersonID = "facilitator"
    static let start = Instant(milliseconds: 1_772_442_000_000)
    static let lease = Duration.hours(48)

    private(set) var commits: [Commit] = []
    private(set) var moment = start
    private var state = Workshop(id: workshop)
    private var settlement = Settlement(rules: .standard, badges: Badge.standard)
    private var position: Int64 = 0
    private let codec = EventCodec()
    private let identifiers = RandomIdentifiers(seed: 1)
    private let authors: [PersonID]
    private let guides: [PersonID]

    /// A workshop of so many authors, with a guide for every hundred of them.
    init(authors count: Int, allocation: AllocationMode) throws {
        let identifiers = identifiers
        authors = (0..<count).map { _ in PersonID(identifiers.next()) }
        guides = (0..<max(1, count / 100)).map { _ in PersonID(identifiers.next()) }
        try openCohort()
        try open(allocation)
        try submitAll()
        try perform(.advance(to: .review))
        if allocation == .batch {
            try reviewAll()
            try talk()
            try perform(.advance(to: .grading))
            try grade()
            try rateReviews()
        } else {
            try takeMost()
        }
    }

    private func newID<ID: EntityID>(_ kind: ID.Type = ID.self) -> ID { ID(identifiers.next()) }

    private func text(_ words: Int, of person: PersonID) -> Document {
        Document(id: newID(), subject: person, text: String(repeating: "slowly ", count: words))
    }
}

extension WorkshopLog {
    private mutating func perform(
        _ command: WorkshopCommand, by standing: Standing = Standing(facilitator, as: .facilitator),
        documents: [Document] = []
    ) throws {
        moment = moment + .milliseconds(100)
        let events = try state.decide(command, by: standing, at: moment)
        for event in events { state.apply(event, at: moment) }
        try write(events.map { .workshop(state.id, $0) }, documents)
        try write(settlement.settle().map { .feature($0) })
    }

    private mutating func write(_ events: [LearningEvent], _ documents: [Document] = []) throws {
        guard let first = events.first else { return }
        let encoded = try events.map { try codec.encode($0) }
        let write = StreamWrite(to: codec.stream(of: first), expecting: .any, events: encoded)
        commits.append(Commit(key: newID(), at: moment, writes: [write], documents: documents))
        for event in events {
            position += 1
            settlement.apply(RecordedEvent(position: position, at: moment, event: event))
        }
    }

    private mutating func openCohort() throws {
        let members =
            authors.map { CohortMember($0) } + guides.map { CohortMember($0, isExperienced: true) }
        let events: [CohortEvent] =
            [.opened(title: "Ten thousand", timeZone: "UTC")] + members.map(CohortEvent.joined)
            + [.roleGranted(RoleGrant(.facilitator, to: Self.facilitator))]
        try write(events.map { .cohort(Self.cohort, $0) })
        if let adoption = settlement.adoption { try write([.feature(adoption)]) }
    }

    private mutating func open(_ allocation: AllocationMode) throws {
        let levels = ["Not yet", "Nearly", "Yes"].enumerated().map { RubricLevel($1, points: Double($0)) }
        let rubric = try Rubric(["Clear", "Correct", "Complete"].map { RubricCriterion($0, levels: levels) })
        let task = try LearningTask(
            id: "task", title: "Set up a reminder", goal: "Late payers hear from us.", artefact: "The rule, as text.",
            criteria: ["The rule fires."], rubric: rubric)
        var policy = try WorkshopPolicy(reviewsByPeers: 3, reviewsByGuides: 0)
        policy.allocation = allocation
        let plan = WorkshopPlan(task: task, cohort: Self.cohort, policy: policy, revisionRounds: [RevisionRound()])
        try perform(.open(plan))
        let parts = authors.map { ($0, Enrolment.Part.author) } + guides.map { ($0, .guide) }
        try perform(.enrol(Dictionary(parts) { first, _ in first }, seed: 1))
        try perform(.advance(to: .submission))
    }

    private mutating func submitAll() throws {
        for author in authors {
            let document = text(120, of: author)
            try perform(
                .submit(newID(), document: document.id, words: 120), by: Standing(author, as: .participant),
                documents: [document])
        }
    }

    private mutating func review(_ review: ReviewID, by reviewer: PersonID) throws {
        let remarks = text(40, of: reviewer)
        let answer = SubmittedReview(review: review, levels: [1, 2, 1], remarks: remarks.id, words: 40)
        try perform(.review(answer), by: Standing(reviewer, as: .participant), documents: [remarks])
    }

    private mutating func reviewAll() throws {
        let request = state.allocationRequest { _ in true }
        let outcome = CircularAllocator().pairs(in: AllocationContext(request: request, seed: 1))
        let reviews = outcome.pairs.map {
            AllocatedReview(review: newID(), submission: $0.submission, reviewer: $0.reviewer)
        }
        try perform(.allocate(Allocation(reviews: reviews, method: "circular", seed: 1)))
        for asked in reviews { try review(asked.review, by: asked.reviewer) }
    }

    /// Three of four authors have taken and done three reviews each.
    private mutating func takeMost() throws {
        let submissions = authors.compactMap { state.submission(of: $0) }
        for step in 1...3 {
            for (place, reviewer) in authors.prefix(authors.count * 3 / 4).enumerated() {
                let submission = submissions[(place + step) % submissions.count]
                let asked = AllocatedReview(review: newID(), submission: submission, reviewer: reviewer)
                try perform(.takeReview(asked), by: Standing(reviewer, as: .participant))
                try review(asked.review, by: reviewer)
            }
        }
    }

    /// Each work gets a comment by the next author; every second is found useful.
    private mutating func talk() throws {
        for (place, author) in authors.enumerated() {
            guard let submission = state.submission(of: author) else { continue }
            let commenter = authors[(place + 1) % authors.count]
            let document = text(20, of: commenter)
            let comment: CommentID = newID()
            try perform(
                .comment(
                    comment, on: submission, answering: nil, document: document.id, words: 20,
                    isQuestion: place.isMultiple(of: 100)),
                by: Standing(commenter, as: .participant), documents: [document])
            guard place.isMultiple(of: 2) else { continue }
            try perform(
                .rateComment(comment, isUseful: true, thanks: nil), by: Standing(author, as: .participant))
        }
    }

    private mutating func grade() throws {
        guard let plan = state.plan else { return }
        let context = GradingContext(
            reviewed: state.reviewedSubmissions, rubric: plan.rubric(ofRound: 1), strategy: RubricGrading())
        try perform(.publishGrades(MeanGrade().grades(in: context)))
    }

    /// Authors rate all reviews but one.
    private mutating func rateReviews() throws {
        for author in authors {
            for received in state.reviewsReceived(by: author).dropLast() {
                try perform(
                    .rateReview(received.review, isUseful: true, thanks: nil),
                    by: Standing(author, as: .participant))
            }
        }
    }
}
