extension Workshop {
    func allocate(_ allocation: Allocation, by standing: Standing) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.allocateReviews)
        try requirePhase(.review ... .review)
        guard self.allocation == nil else { throw .because(.alreadyDone, "allocation.twice") }
        var pairs: Set<[String]> = []
        var identifiers: Set<ReviewID> = []
        for review in allocation.reviews {
            try checkPair(review)
            guard identifiers.insert(review.review).inserted, reviewHandles[review.review] == nil,
                pairs.insert([review.submission.rawValue, review.reviewer.rawValue]).inserted
            else { throw .because(.invalid, "allocation.repeated") }
        }
        return [.allocated(allocation)]
    }

    private func checkPair(_ review: AllocatedReview) throws(Refusal) {
        let submission = try submission(review.submission)
        guard personHandles[review.reviewer] != nil else { throw .unknown("person", review.reviewer) }
        guard person(submission.author) != review.reviewer else { throw .because(.ownWork, "ownWork.review") }
    }

    func accept(_ answer: SubmittedReview, rubric: Rubric, by standing: Standing) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.reviewWork)
        guard let handle = reviewHandles[answer.review], person(reviews[Int(handle)].reviewer) == standing.person else {
            throw .unknown("review", answer.review)
        }
        let review = reviews[Int(handle)]
        try requirePhase(review.isSecondLook ? .grading ... .reflection : .review ... .review)
        guard review.answer == nil else { throw .because(.alreadyDone, "review.twice") }
        try requireLength(answer.words)
        guard answer.words > 0 else { throw .because(.invalid, "review.noRemarks") }
        try rubric.validate(answer.levels)
        return [.reviewed(answer)]
    }

    func askSecondLook(_ asked: AllocatedReview, by standing: Standing) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.allocateReviews)
        try requirePhase(.grading ... .reflection)
        try checkPair(asked)
        guard reviewHandles[asked.review] == nil else { throw .because(.invalid, "identifierTaken") }
        let submission = try submission(asked.submission)
        guard submission.versions.count > (submission.gradedVersion ?? 0) else {
            throw .because(.notReady, "secondLook.notRevised")
        }
        let earlier = submission.reviews.map { reviews[Int($0)] }
        guard !earlier.contains(where: \.isSecondLook) else { throw .because(.alreadyDone, "secondLook.twice") }
        guard earlier.contains(where: { person($0.reviewer) == asked.reviewer && $0.answer != nil }) else {
            throw .because(.notTakingPart, "secondLook.notItsReviewer")
        }
        return [.secondLookAsked(asked)]
    }

    func rate(_ review: ReviewID, _ rating: UsefulnessRating, by standing: Standing) throws(Refusal) -> [WorkshopEvent]
    {
        try standing.require(.comment)
        try requirePhase(.grading ... .reflection)
        guard let handle = reviewHandles[review] else { throw .unknown("review", review) }
        let rated = reviews[Int(handle)]
        guard person(submissions[Int(rated.submission)].author) == standing.person, isVisibleToAuthor(rated) else {
            throw .unknown("review", review)
        }
        guard rated.rating == nil else { throw .because(.alreadyDone, "rating.twice") }
        return [.reviewRated(review, rating)]
    }

    /// Authors see reviews once grades are published, and second looks as soon as they are there.
    func isVisibleToAuthor(_ review: Review) -> Bool { review.answer != nil && !grades.isEmpty }

    func publish(_ grades: [Grade], by standing: Standing) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.publishGrades)
        try requirePhase(.grading ... .grading)
        guard self.grades.isEmpty else { throw .because(.alreadyDone, "grades.twice") }
        guard Set(grades.map(\.submission)) == Set(submissions.map(\.id)), grades.count == submissions.count else {
            throw .because(.invalid, "grades.incomplete")
        }
        for grade in grades {
            let figures = [grade.value ?? 0] + grade.contributions.map(\.score)
            let sizes = [grade.spread ?? 0] + grade.contributions.map(\.weight)
            guard figures.allSatisfy({ (0...100).contains($0) }), sizes.allSatisfy({ $0.isFinite && $0 >= 0 }) else {
                throw .because(.invalid, "grades.outOfRange")
            }
        }
        return [.graded(grades)]
    }
}
