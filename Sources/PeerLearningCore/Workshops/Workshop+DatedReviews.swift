/// A review that came in, with when: what a watch over reviewers looks at. It names people: it is no view.
package struct DatedReview: Hashable, Sendable {
    /// What was reviewed.
    package let submission: SubmissionID
    /// The round of the review.
    package let round: Int
    /// Who reviewed.
    package let reviewer: PersonID
    /// The answer to each criterion.
    package let answers: [Int]
    /// When it came in.
    package let at: Instant

    /// Describes a review.
    package init(of submission: SubmissionID, round: Int, by reviewer: PersonID, answers: [Int], at moment: Instant) {
        (self.submission, self.round, self.reviewer, self.answers, at) = (submission, round, reviewer, answers, moment)
    }
}

extension Workshop {
    /// The reviews of all rounds that came in and are not hidden, second looks left out, in the order in which they came.
    package var datedReviews: [DatedReview] {
        reviews.compactMap { review -> DatedReview? in
            guard let answer = review.answer, let moment = review.answeredAt, !review.isSecondLook, !review.isReturned,
                !isHidden(.review(review.id))
            else { return nil }
            return DatedReview(
                of: submissions[Int(review.submission)].id, round: review.round, by: person(review.reviewer),
                answers: answer.levels, at: moment)
        }
        .enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }
}
