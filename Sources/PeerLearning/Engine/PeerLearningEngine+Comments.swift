public import PeerLearningCore

extension PeerLearningEngine {
    /// Comments on a submission, or answers a comment on it.
    ///
    /// - Parameter isQuestion: Whether it asks something that somebody should answer: guides see it, and after the time of
    ///   the policy facilitators as well.
    @discardableResult
    public func comment(
        _ text: String, on submission: SubmissionID, answering answered: CommentID? = nil, isQuestion: Bool = false,
        in workshop: WorkshopID, by caller: Caller
    ) async throws -> CommentID {
        let document = document(text, of: caller.person)
        let id: CommentID = newID()
        let command = WorkshopCommand.comment(
            id, on: submission, answering: answered, document: document.id, words: text.wordCount,
            isQuestion: isQuestion)
        return try await perform(command, in: workshop, documents: [document], by: caller).required {
            if case .commented(let comment) = $0 { comment.comment } else { nil }
        }
    }

    /// Says whether a comment was useful, if one likes with a word of thanks.
    public func rate(
        _ comment: CommentID, useful: Bool, thanks: String? = nil, in workshop: WorkshopID, by caller: Caller
    ) async throws {
        let words = optionalDocument(thanks, of: caller.person)
        let command = WorkshopCommand.rateComment(comment, isUseful: useful, thanks: words.first?.id)
        try await perform(command, in: workshop, documents: words, by: caller)
    }

    /// Says whether a review was useful, if one likes with a word of thanks.
    public func rate(
        _ review: ReviewID, useful: Bool, thanks: String? = nil, in workshop: WorkshopID, by caller: Caller
    ) async throws {
        let words = optionalDocument(thanks, of: caller.person)
        let command = WorkshopCommand.rateReview(review, isUseful: useful, thanks: words.first?.id)
        try await perform(command, in: workshop, documents: words, by: caller)
    }

    /// A document with a text; none where there is no text.
    func optionalDocument(_ text: String?, of person: PersonID) -> [Document] {
        text.flatMap { $0.isBlank ? nil : document($0, of: person) }.map { [$0] } ?? []
    }
}
