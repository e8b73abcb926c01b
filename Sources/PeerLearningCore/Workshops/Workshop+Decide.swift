extension Workshop {
    /// The events that a command causes, or why it is refused. Reads the state and changes nothing.
    ///
    /// ```swift
    /// let events = try workshop.decide(.advance(to: .submission), by: Standing("anna", as: .facilitator), at: now)
    /// ```
    public func decide(
        _ command: WorkshopCommand, by standing: Standing, at moment: Instant
    ) throws(Refusal) -> [WorkshopEvent] {
        if case .open(let plan) = command {
            try standing.require(.openWorkshop)
            guard self.plan == nil else { throw .because(.alreadyDone, "workshop.open") }
            return [.opened(plan)]
        }
        guard let plan else { throw .unknown("workshop", id) }
        guard phase != .closed || command.isModeration else { throw .because(.wrongPhase, "workshop.closed") }
        switch command {
        case .open: return []
        case .enrol(let people, let seed): return try enrol(people, seed: seed, by: standing)
        case .advance(let phase): return try advance(to: phase, by: standing)
        case .submit(let submission, let document, let words):
            return try submit(submission, document: document, words: words, by: standing)
        case .allocate(let allocation): return try allocate(allocation, by: standing)
        case .review(let review): return try accept(review, rubric: plan.task.rubric, by: standing)
        case .comment(let comment, let submission, let answered, let document, let words):
            let posted = PostedComment(
                comment: comment, submission: submission, answered: answered, author: standing.person,
                document: document, words: words)
            return try accept(posted, by: standing)
        case .rateComment(let comment, let isUseful, let thanks):
            let rating = UsefulnessRating(person: standing.person, isUseful: isUseful, thanks: thanks)
            return try rate(comment, rating, by: standing)
        case .rateReview(let review, let isUseful, let thanks):
            let rating = UsefulnessRating(person: standing.person, isUseful: isUseful, thanks: thanks)
            return try rate(review, rating, by: standing)
        case .publishGrades(let grades): return try publish(grades, by: standing)
        case .askSecondLook(let review): return try askSecondLook(review, by: standing)
        case .keepInLibrary(let entry, let submission, let problem):
            return try keepInLibrary(entry, submission, problem: problem, by: standing)
        case .reflect(let document, let words): return try reflect(document, words: words, by: standing)
        case .flag(let id, let contribution, let reason, let remark):
            let flag = ContentFlag(
                id: id, contribution: contribution, person: standing.person, reason: reason, remark: remark)
            return try self.flag(flag, by: standing)
        case .rule(let contribution, let outcome, let reason, let words, let isStrike):
            let ruling = Ruling(
                on: contribution, outcome: outcome, moderator: standing.person, reason: reason, isStrike: isStrike)
            return try rule(ruling, words: words, by: standing)
        case .appeal(let contribution, let statement, let words):
            let appeal = Appeal(against: contribution, person: standing.person, statement: statement)
            return try self.appeal(appeal, words: words, by: standing)
        }
    }

    func requirePhase(_ phases: ClosedRange<WorkshopPhase>) throws(Refusal) {
        guard phases.contains(phase) else {
            throw .because(
                .wrongPhase, "wrongPhase", ["now": .message(phase.name), "needed": .message(phases.lowerBound.name)])
        }
    }

    /// A text has words, and no more than any person writes.
    func requireText(_ words: Int) throws(Refusal) {
        guard words > 0 else { throw .emptyText() }
        try requireLength(words)
    }

    func requireLength(_ words: Int) throws(Refusal) {
        guard words <= 10_000_000 else { throw .because(.invalid, "tooLong") }
    }

    func participant(_ standing: Standing) throws(Refusal) -> Participant {
        guard let handle = personHandles[standing.person] else { throw .because(.notTakingPart, "notTakingPart") }
        return people[Int(handle)]
    }

    func submission(_ id: SubmissionID) throws(Refusal) -> Submission {
        guard let handle = submissionHandles[id] else { throw .unknown("submission", id) }
        return submissions[Int(handle)]
    }

    func person(_ handle: Int32) -> PersonID { people[Int(handle)].enrolment.person }
}
