extension Workshop {
    func accept(_ comment: PostedComment, by standing: Standing) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.comment)
        try requireCommenter(standing)
        try requireTalk()
        guard try !submission(comment.submission).isWithdrawn else { throw .unknown("submission", comment.submission) }
        try requireText(comment.words)
        guard commentHandles[comment.comment] == nil else { throw .because(.invalid, "identifierTaken") }
        if let answered = comment.answered {
            guard let handle = commentHandles[answered],
                comments[Int(handle)].posted.submission == comment.submission
            else { throw .unknown("comment", answered) }
        }
        return [.commented(comment)]
    }

    func rate(_ comment: CommentID, _ rating: UsefulnessRating, by standing: Standing) throws(Refusal)
        -> [WorkshopEvent]
    {
        try standing.require(.comment)
        try requireCommenter(standing)
        try requireTalk()
        guard let handle = commentHandles[comment] else { throw .unknown("comment", comment) }
        guard !isHidden(.comment(comment)) else { throw .unknown("comment", comment) }
        let rated = comments[Int(handle)]
        guard rated.posted.author != standing.person else { throw .because(.ownWork, "ownWork.rating") }
        guard !rated.ratings.contains(where: { $0.person == standing.person }) else {
            throw .because(.alreadyDone, "rating.twice")
        }
        return [.commentRated(comment, rating)]
    }

    /// Comments come from those who take part, and from those who see names anyway.
    func requireCommenter(_ standing: Standing) throws(Refusal) {
        if !standing.may(.seeNames) { _ = try participant(standing) }
    }

    /// People talk from the first review on until the workshop is closed.
    func requireTalk() throws(Refusal) {
        if round == 1 { try requirePhase(.review ... .reflection) }
    }
}
