extension Workshop {
    /// The events that a command causes, or why it is refused. Reads the state and changes nothing.
    ///
    /// ```swift
    /// let events = try workshop.decide(.advance(to: .submission), by: Standing("anna", as: .facilitator), at: now)
    /// ```
    public func decide(
        _ command: WorkshopCommand, by standing: Standing, at moment: Instant
    ) throws(Refusal) -> [WorkshopEvent] {
        if case .open(let plan) = command { return try open(plan, by: standing) }
        guard plan != nil else { throw .unknown("workshop", id) }
        guard phase != .closed || command.isMadeAfterwards else { throw .because(.wrongPhase, "workshop.closed") }
        guard standing != .clock || command.isTakenByTime else { throw .because(.notReady, "step.notDue") }
        switch command {
        case .open: return []
        case .enrol(let people, let seed): return try enrol(people, seed: seed, by: standing)
        case .formTeam(let team, let members, let seed): return try formTeam(team, members, seed: seed, by: standing)
        case .advance(let phase): return try advance(to: phase, by: standing, at: moment)
        case .approve(let step): return try approve(step, by: standing)
        case .withdrawApproval(let step): return try withdrawApproval(of: step, by: standing)
        case .passTime: return passTime(to: moment)
        case .keepDraft(let document, let words): return try keepDraft(document, words: words, by: standing)
        case .submit(let submission, let content): return try submit(submission, content, by: standing, at: moment)
        case .withdraw: return try withdraw(by: standing)
        case .allocate(let allocation): return try allocate(allocation, by: standing, at: moment)
        case .takeReview(let review): return try takeReview(review, by: standing, at: moment)
        case .giveBack(let review): return try giveBack(review, by: standing)
        case .review(let review): return try accept(review, by: standing, at: moment)
        case .comment(let comment, let submission, let answered, let document, let words, let isQuestion):
            let posted = PostedComment(
                comment: comment, submission: submission, answered: answered, author: standing.person,
                document: document, words: words, isQuestion: isQuestion)
            return try accept(posted, by: standing)
        case .rateComment(let comment, let isUseful, let thanks):
            let rating = UsefulnessRating(person: standing.person, isUseful: isUseful, thanks: thanks)
            return try rate(comment, rating, by: standing)
        case .rateReview(let review, let isUseful, let thanks):
            let rating = UsefulnessRating(person: standing.person, isUseful: isUseful, thanks: thanks)
            return try rate(review, rating, by: standing)
        case .publishGrades(let grades): return try publish(grades, by: standing, at: moment)
        case .settleGrade(let submission, let value, let reason, let words):
            return try settle(submission, value: value, reason: reason, words: words, by: standing)
        case .askSecondLook(let review): return try askSecondLook(review, by: standing)
        case .creditSolution(let entry, let submission):
            return try credit(entry, in: submission, by: standing)
        case .nominate(let submission, let reason, let words):
            return try nominate(submission, reason: reason, words: words, by: standing)
        case .declineNomination(let submission, let reason, let words):
            return try declineNomination(of: submission, reason: reason, words: words, by: standing)
        case .keepInLibrary(let entry, let submission, let problem):
            return try keepInLibrary(entry, submission, problem: problem, by: standing)
        case .summarise(let submission, let document, let words):
            return try summarise(submission, document, words: words, by: standing)
        case .reflect(let document, let words): return try reflect(document, words: words, by: standing)
        case .reveal(let pseudonym, let reason, let words):
            return try reveal(pseudonym, reason: reason, words: words, by: standing)
        case .seeNames: return try seeNames(by: standing)
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
}
