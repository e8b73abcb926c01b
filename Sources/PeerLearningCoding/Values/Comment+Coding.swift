import PeerLearningCore

extension WireWorkshopCommented {
    /// The comment as a body holds it.
    init(_ posted: PostedComment) {
        self.init()
        comment = posted.comment.rawValue
        submission = posted.submission.rawValue
        if let earlier = posted.answered { answered = earlier.rawValue }
        author = posted.author.rawValue
        document = posted.document.rawValue
        words = Int64(posted.words)
        if posted.isQuestion { isQuestion = true }
    }

    /// The comment as the core holds it.
    func value() throws(BodyFault) -> PostedComment {
        guard hasComment, hasSubmission, hasAuthor, hasDocument, hasWords else {
            throw .incomplete("WorkshopCommented")
        }
        return PostedComment(
            comment: CommentID(comment), submission: SubmissionID(submission),
            answered: hasAnswered ? CommentID(answered) : nil, author: PersonID(author),
            document: DocumentID(document), words: try Int(counting: words, in: "WorkshopCommented.words"),
            isQuestion: isQuestion)
    }
}

extension WireWorkshopCommentRated {
    /// The rating of a comment as a body holds it.
    init(_ comment: CommentID, _ rating: UsefulnessRating) {
        self.init()
        self.comment = comment.rawValue
        self.rating = WireUsefulnessRating(rating)
    }

    /// The rating of a comment as the core holds it.
    func event() throws(BodyFault) -> WorkshopEvent {
        guard hasComment, hasRating else { throw .incomplete("WorkshopCommentRated") }
        return .commentRated(CommentID(comment), try rating.value())
    }
}

extension WireWorkshopReviewRated {
    /// The rating of a review as a body holds it.
    init(_ review: ReviewID, _ rating: UsefulnessRating) {
        self.init()
        self.review = review.rawValue
        self.rating = WireUsefulnessRating(rating)
    }

    /// The rating of a review as the core holds it.
    func event() throws(BodyFault) -> WorkshopEvent {
        guard hasReview, hasRating else { throw .incomplete("WorkshopReviewRated") }
        return .reviewRated(ReviewID(review), try rating.value())
    }
}

extension WireUsefulnessRating {
    fileprivate init(_ rating: UsefulnessRating) {
        self.init()
        person = rating.person.rawValue
        isUseful = rating.isUseful
        if let document = rating.thanks { thanks = document.rawValue }
    }

    fileprivate func value() throws(BodyFault) -> UsefulnessRating {
        guard hasPerson, hasIsUseful else { throw .incomplete("UsefulnessRating") }
        return UsefulnessRating(
            person: PersonID(person), isUseful: isUseful, thanks: hasThanks ? DocumentID(thanks) : nil)
    }
}
