extension Workshop {
    func publish(_ grades: [Grade], by standing: Standing, at moment: Instant) throws(Refusal) -> [WorkshopEvent] {
        try take(.publish, by: standing, at: moment)
        let reviewed = Set(submissions.filter(isUnderReview).map(\.id))
        guard Set(grades.map(\.submission)) == reviewed, grades.count == reviewed.count else {
            throw .because(.invalid, "grades.incomplete")
        }
        for grade in grades {
            let figures = [grade.value ?? 0, grade.penalty] + grade.contributions.map(\.score)
            let sizes = [grade.spread ?? 0, grade.deviation ?? 0] + grade.contributions.map(\.weight)
            guard figures.allSatisfy({ (0...100).contains($0) }), sizes.allSatisfy({ $0.isFinite && $0 >= 0 }) else {
                throw .because(.invalid, "grades.outOfRange")
            }
        }
        return [.graded(grades)]
    }

    /// Whether the running round reviews a submission.
    func isUnderReview(_ submission: Submission) -> Bool {
        !submission.isWithdrawn && submission.version(inRound: round) != nil
    }

    /// An instructor confirms a published grade, or sets another with a reason.
    func settle(
        _ submission: SubmissionID, value: Double?, reason: DocumentID?, words: Int, by standing: Standing
    ) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.confirmGrades)
        try requireTalk()
        let settled = try self.submission(submission)
        guard settled.grade != nil else { throw .because(.notReady, "phase.notGraded") }
        guard !isAuthor(standing.person, of: settled) else { throw .because(.ownWork, "ownWork.grade") }
        if let value {
            guard (0...100).contains(value) else { throw .because(.invalid, "grades.outOfRange") }
            guard words > 0, reason != nil else { throw .because(.invalid, "settlement.noReason") }
        }
        try requireLength(words)
        let settlement = GradeSettlement(
            of: submission, round: settled.gradedRound ?? gradedRounds, value: value, instructor: standing.person,
            reason: reason)
        guard settled.settlement != settlement else { throw .because(.alreadyDone, "settlement.twice") }
        return [.gradeSettled(settlement)]
    }

    /// The grade of a person's work as it was published; nil before.
    public func grade(of author: PersonID) -> Grade? { work(of: author)?.grade }

    /// What counts as the grade of a person's work: an instructor's word before that of peers, and of a foundational task
    /// nothing before an instructor has confirmed it.
    public func countedGrade(of author: PersonID) -> Double? {
        guard let work = work(of: author), let grade = work.grade else { return nil }
        if let settlement = work.settlement { return settlement.value ?? grade.value }
        return plan?.isFoundational == true ? nil : grade.value
    }

    /// An instructor's word on the grade of a person's work; nil where there is none.
    public func settlement(of author: PersonID) -> GradeSettlement? { work(of: author)?.settlement }

    /// The submissions whose grades wait for an instructor: those of a foundational task that nobody has confirmed.
    public var unconfirmedGrades: [SubmissionID] {
        guard plan?.isFoundational == true else { return [] }
        return submissions.filter { $0.grade != nil && $0.settlement == nil }.map(\.id)
    }

    func work(of author: PersonID) -> Submission? {
        guard let handle = personHandles[author], let place = people[Int(handle)].submission else { return nil }
        return submissions[Int(place)]
    }
}
