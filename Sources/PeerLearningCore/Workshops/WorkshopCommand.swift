/// What can be asked of a workshop. Texts have been put into documents before; identifiers are new ones.
public enum WorkshopCommand: Hashable, Sendable {
    /// Opens the workshop.
    case open(WorkshopPlan)
    /// Enrols people; pseudonyms are drawn by the seed. Those who are enrolled already stay as they are.
    case enrol([PersonID: Enrolment.Part], seed: UInt64)
    /// Goes on to the next phase.
    case advance(to: WorkshopPhase)
    /// Hands in work, or a further version of it; the identifier is used for the first version.
    case submit(SubmissionID, document: DocumentID, words: Int)
    /// Asks people for reviews.
    case allocate(Allocation)
    /// Hands in a review.
    case review(SubmittedReview)
    /// Comments on a submission, or answers a comment.
    case comment(CommentID, on: SubmissionID, answering: CommentID?, document: DocumentID, words: Int)
    /// Says whether a comment was useful, with a word of thanks.
    case rateComment(CommentID, isUseful: Bool, thanks: DocumentID?)
    /// Says whether a review was useful, with a word of thanks.
    case rateReview(ReviewID, isUseful: Bool, thanks: DocumentID?)
    /// Publishes grades; from then on authors see their reviews.
    case publishGrades([Grade])
    /// Asks one of its reviewers to look at a revised submission once more.
    case askSecondLook(AllocatedReview)
    /// Puts the latest version of a solution into the library.
    case keepInLibrary(LibraryEntryID, SubmissionID, problem: DocumentID)
    /// Says what has changed in one's understanding.
    case reflect(document: DocumentID, words: Int)
    /// Flags a contribution for the moderators.
    case flag(FlagID, ContributionID, ContentFlag.Reason, remark: DocumentID?)
    /// Decides about a contribution, with a reason.
    case rule(ContributionID, Ruling.Outcome, reason: DocumentID, words: Int, isStrike: Bool)
    /// Appeals against the hiding of one's contribution.
    case appeal(ContributionID, statement: DocumentID, words: Int)

    /// Whether it is about a contribution that should perhaps not be seen: that is decided even when all else is over.
    var isModeration: Bool {
        switch self {
        case .flag, .rule, .appeal: true
        case .open, .enrol, .advance, .submit, .allocate, .review, .comment, .rateComment, .rateReview, .publishGrades,
            .askSecondLook, .keepInLibrary, .reflect:
            false
        }
    }

    /// The name of the command, as a host's veto hears it.
    public var name: String {
        switch self {
        case .open: "workshop.open"
        case .enrol: "workshop.enrol"
        case .advance: "workshop.advance"
        case .submit: "workshop.submit"
        case .allocate: "workshop.allocate"
        case .review: "workshop.review"
        case .comment: "workshop.comment"
        case .rateComment: "workshop.rateComment"
        case .rateReview: "workshop.rateReview"
        case .publishGrades: "workshop.publishGrades"
        case .askSecondLook: "workshop.askSecondLook"
        case .keepInLibrary: "workshop.keepInLibrary"
        case .reflect: "workshop.reflect"
        case .flag: "workshop.flag"
        case .rule: "workshop.rule"
        case .appeal: "workshop.appeal"
        }
    }
}
