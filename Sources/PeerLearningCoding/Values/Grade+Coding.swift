import PeerLearningCore

extension WireWorkshopGraded {
    /// The grades as a body holds them.
    init(_ grades: [Grade]) throws(BodyFault) {
        self.init()
        self.grades = try grades.map { grade throws(BodyFault) in try WireGrade(grade) }
    }

    /// The grades as the core holds them.
    func value() throws(BodyFault) -> [Grade] {
        try grades.map { grade throws(BodyFault) in try grade.grade() }
    }
}

extension WireGrade {
    fileprivate init(_ grade: Grade) throws(BodyFault) {
        self.init()
        submission = grade.submission.rawValue
        if let number = grade.value { value = number }
        if let number = grade.spread { spread = number }
        contributions = grade.contributions.map(Contribution.init)
        method = grade.method
        reason = try WireText(grade.reason)
        if grade.penalty != 0 { penalty = grade.penalty }
        if let number = grade.deviation { deviation = number }
    }

    fileprivate func grade() throws(BodyFault) -> Grade {
        guard hasSubmission, hasMethod, hasReason else { throw .incomplete("Grade") }
        let contributions = try contributions.map { share throws(BodyFault) in try share.value() }
        return Grade(
            submission: SubmissionID(submission), value: hasValue ? value : nil, spread: hasSpread ? spread : nil,
            contributions: contributions, method: method, reason: try reason.value(), penalty: penalty,
            deviation: hasDeviation ? deviation : nil)
    }
}

extension WireGrade.Contribution {
    fileprivate init(_ share: Grade.Contribution) {
        self.init()
        review = share.review.rawValue
        score = share.score
        weight = share.weight
    }

    fileprivate func value() throws(BodyFault) -> Grade.Contribution {
        guard hasReview, hasScore, hasWeight else { throw .incomplete("Grade.Contribution") }
        return Grade.Contribution(review: ReviewID(review), score: score, weight: weight)
    }
}
