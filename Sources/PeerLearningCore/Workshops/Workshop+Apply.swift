extension Workshop {
    /// Takes in an event that has happened.
    public mutating func apply(_ event: WorkshopEvent, at moment: Instant) {
        switch event {
        case .opened(let plan): (self.plan, phaseBegan) = (plan, moment)
        case .enrolled(let enrolment): enrol(enrolment)
        case .teamFormed(let team): form(team)
        case .advanced(let phase, _): advance(to: phase, at: moment)
        case .drafted(let person, let document, _): update(person) { $0.draft = document }
        case .submitted(let version): add(version)
        case .withdrawn(let submission, _): update(submission) { $0.withdrawnVersions = $0.versions.count }
        case .allocated(let allocation): take(allocation)
        case .reviewTaken(let review, let lease): add(review, isSecondLook: false, lease: lease)
        case .reviewReturned(let review, let cause):
            update(review) {
                $0.isReturned = true
                $0.isDeclined = cause == .givenBack
            }
        case .secondLookAsked(let review): add(review, isSecondLook: true)
        case .reviewed(let review): answer(review, at: moment)
        case .commented(let comment): add(comment, at: moment)
        case .commentRated(let comment, let rating):
            if let handle = commentHandles[comment] { comments[Int(handle)].ratings.append(rating) }
        case .reviewRated(let review, let rating): update(review) { $0.rating = rating }
        case .graded(let grades): take(grades)
        case .gradeSettled(let settlement): update(settlement.submission) { $0.settlement = settlement }
        case .nominated(let nomination): update(nomination.submission) { $0.nominations.append(nomination) }
        case .nominationDeclined(let submission, _, _): update(submission) { $0.nominations = [] }
        case .keptInLibrary(let entry):
            libraryEntries.append(entry)
            update(entry.submission) { $0.nominations = [] }
        case .summarised(let summary): update(summary.submission) { $0.summary = summary }
        case .solutionCredited(let credit): update(credit.submission) { $0.credits.insert(credit.entry) }
        case .reflected(let person, let document, _): update(person) { $0.reflection = document }
        case .approved(let step, let person): approvals[step, default: []].append(person)
        case .approvalWithdrawn(let step, let person): approvals[step]?.removeAll { $0 == person }
        case .revealed(let reveal): revealed.insert(reveal.pseudonym)
        case .namesSeen: break
        case .flagged(let flag): take(flag)
        case .ruled(let ruling): take(ruling, at: moment)
        case .appealed(let appeal): take(appeal)
        }
        forgetApprovals(after: event)
    }

    private mutating func update(_ person: PersonID, _ change: (inout Participant) -> Void) {
        if let handle = personHandles[person] { change(&people[Int(handle)]) }
    }

    private mutating func update(_ submission: SubmissionID, _ change: (inout Submission) -> Void) {
        if let handle = submissionHandles[submission] { change(&submissions[Int(handle)]) }
    }

    private mutating func update(_ review: ReviewID, _ change: (inout Review) -> Void) {
        if let handle = reviewHandles[review] { change(&reviews[Int(handle)]) }
    }

    private mutating func enrol(_ enrolment: Enrolment) {
        guard personHandles[enrolment.person] == nil else { return }
        personHandles[enrolment.person] = Int32(people.count)
        people.append(Participant(enrolment: enrolment))
    }

    private mutating func form(_ team: Team) {
        let handle = Int32(teams.count)
        teams.append(team)
        for member in team.members { update(member) { $0.team = handle } }
    }

    private mutating func advance(to phase: WorkshopPhase, at moment: Instant) {
        if self.phase == .submission, phase == .review {
            for place in submissions.indices where submissions[place].isRevised && !submissions[place].isWithdrawn {
                submissions[place].reviewed.append((round, submissions[place].versions.count))
            }
        }
        if self.phase == .grading, phase == .submission {
            round += 1
            allocation = nil
            for place in submissions.indices { submissions[place].earlierVersions = submissions[place].versions.count }
        }
        self.phase = phase
        phaseBegan = moment
    }

    private mutating func add(_ version: SubmittedVersion) {
        guard let author = personHandles[version.author] else { return }
        let handle: Int32
        if let known = submissionHandles[version.submission] {
            handle = known
            submissions[Int(handle)].versions.append(version)
        } else {
            handle = Int32(submissions.count)
            submissionHandles[version.submission] = handle
            submissions.append(
                Submission(
                    id: version.submission, author: author, team: people[Int(author)].team, versions: [version]))
            for member in authors(of: submissions[Int(handle)]) { people[Int(member)].submission = handle }
        }
        people[Int(author)].draft = nil
        if phase == .review, submissions[Int(handle)].version(inRound: round) == nil {
            submissions[Int(handle)].reviewed.append((round, submissions[Int(handle)].versions.count))
        }
    }

    private mutating func take(_ allocation: Allocation) {
        self.allocation = allocation
        for review in allocation.released { update(review) { $0.isReturned = true } }
        for review in allocation.reviews { add(review, isSecondLook: false) }
    }

    private mutating func add(_ asked: AllocatedReview, isSecondLook: Bool, lease: Instant? = nil) {
        guard
            let submission = submissionHandles[asked.submission], let reviewer = personHandles[asked.reviewer],
            reviewHandles[asked.review] == nil
        else { return }
        let handle = Int32(reviews.count)
        reviewHandles[asked.review] = handle
        submissions[Int(submission)].reviews.append(handle)
        people[Int(reviewer)].reviews.append(handle)
        reviews.append(
            Review(
                id: asked.review, submission: submission, reviewer: reviewer, round: round, isSecondLook: isSecondLook,
                lease: lease))
    }

    private mutating func answer(_ answer: SubmittedReview, at moment: Instant) {
        guard let handle = reviewHandles[answer.review] else { return }
        let review = reviews[Int(handle)]
        let submission = submissions[Int(review.submission)]
        reviews[Int(handle)].answer = answer
        reviews[Int(handle)].answeredAt = moment
        reviews[Int(handle)].version =
            review.isSecondLook ? submission.versions.count : submission.version(inRound: review.round)
    }

    private mutating func add(_ comment: PostedComment, at moment: Instant) {
        guard let submission = submissionHandles[comment.submission], commentHandles[comment.comment] == nil else {
            return
        }
        if let answered = comment.answered, let handle = commentHandles[answered],
            comments[Int(handle)].posted.author != comment.author
        {
            comments[Int(handle)].isAnswered = true
        }
        let handle = Int32(comments.count)
        commentHandles[comment.comment] = handle
        submissions[Int(submission)].comments.append(handle)
        comments.append(Comment(posted: comment, at: moment))
    }

    private mutating func take(_ grades: [Grade]) {
        let round = round
        gradedRounds = round
        for grade in grades {
            update(grade.submission) {
                $0.grade = grade
                $0.gradedRound = round
                $0.settlement = nil
            }
        }
    }

    /// An approval is of what was there when it was given: it lapses when that changes, and when the step is taken.
    private mutating func forgetApprovals(after event: WorkshopEvent) {
        switch event {
        case .advanced: approvals = [:]
        case .allocated, .enrolled, .teamFormed, .submitted: approvals[.allocate] = nil
        case .graded, .reviewed, .reviewReturned, .ruled: approvals[.publish] = nil
        case .withdrawn: (approvals[.allocate], approvals[.publish]) = (nil, nil)
        case .opened, .drafted, .reviewTaken, .secondLookAsked, .commented, .commentRated, .reviewRated, .gradeSettled,
            .nominated, .nominationDeclined, .keptInLibrary, .summarised, .solutionCredited, .reflected, .approved,
            .approvalWithdrawn,
            .revealed, .namesSeen, .flagged, .appealed:
            break
        }
    }
}
