/// What can be asked of a workshop. Texts have been put into documents before; identifiers are new ones.
public enum WorkshopCommand: Hashable, Sendable {
    /// Opens the workshop.
    case open(WorkshopPlan)
    /// Enrols people; pseudonyms are drawn by the seed. Those who are enrolled already stay as they are.
    case enrol([PersonID: Enrolment.Part], seed: UInt64)
    /// Lets authors hand in one work together; their pseudonym is drawn by the seed.
    case formTeam(TeamID, [PersonID], seed: UInt64)
    /// Goes on to the next phase, or from grading to the next round.
    case advance(to: WorkshopPhase)
    /// Approves a step that waits for it.
    case approve(WorkshopStep)
    /// Takes an approval back.
    case withdrawApproval(WorkshopStep)
    /// Lets time pass: leases end.
    case passTime
    /// Keeps a draft that nobody else sees.
    case keepDraft(document: DocumentID, words: Int)
    /// Hands in work, or a further version of it; the identifier is used for the first version.
    case submit(SubmissionID, SubmittedContent)
    /// Takes one's own work back.
    case withdraw
    /// Asks people for reviews, or repairs what was asked.
    case allocate(Allocation)
    /// Takes a work to review, where reviewers do so on demand.
    case takeReview(AllocatedReview)
    /// Gives back a review that one was asked for.
    case giveBack(ReviewID)
    /// Hands in a review; until the phase ends it may be handed in anew.
    case review(SubmittedReview)
    /// Comments on a submission, or answers a comment.
    case comment(
        CommentID, on: SubmissionID, answering: CommentID?, document: DocumentID, words: Int, isQuestion: Bool = false)
    /// Says whether a comment was useful, with a word of thanks.
    case rateComment(CommentID, isUseful: Bool, thanks: DocumentID?)
    /// Says whether a review was useful, with a word of thanks.
    case rateReview(ReviewID, isUseful: Bool, thanks: DocumentID?)
    /// Publishes grades; from then on authors see their reviews.
    case publishGrades([Grade])
    /// Confirms a published grade, or sets another with a reason.
    case settleGrade(SubmissionID, value: Double?, reason: DocumentID?, words: Int)
    /// Asks one of its reviewers to look at a revised submission once more.
    case askSecondLook(AllocatedReview)
    /// Says that a solution belongs into the library.
    case nominate(SubmissionID, reason: DocumentID, words: Int)
    /// Says on which solution in the library one's own work builds.
    case creditSolution(LibraryEntryID, in: SubmissionID)
    /// Says why a nominated solution does not go into the library.
    case declineNomination(SubmissionID, reason: DocumentID, words: Int)
    /// Puts the latest version of a solution into the library.
    case keepInLibrary(LibraryEntryID, SubmissionID, problem: DocumentID)
    /// Puts together what was said about a submission.
    case summarise(SubmissionID, document: DocumentID, words: Int)
    /// Says what has changed in one's understanding.
    case reflect(document: DocumentID, words: Int)
    /// Tells the others who is behind a pseudonym.
    case reveal(Pseudonym, reason: DocumentID?, words: Int)
    /// Looks at everybody's names.
    case seeNames
    /// Flags a contribution for the moderators.
    case flag(FlagID, ContributionID, ContentFlag.Reason, remark: DocumentID?)
    /// Decides about a contribution, with a reason.
    case rule(ContributionID, Ruling.Outcome, reason: DocumentID, words: Int, isStrike: Bool)
    /// Appeals against the hiding of one's contribution.
    case appeal(ContributionID, statement: DocumentID, words: Int)

    /// Hands in a text without links and files.
    public static func submit(_ submission: SubmissionID, document: DocumentID, words: Int) -> WorkshopCommand {
        .submit(submission, SubmittedContent(document: document, words: words))
    }

    /// Whether it can be given when all else is over: about a contribution that should perhaps not be seen, and about
    /// names.
    var isMadeAfterwards: Bool {
        switch self {
        case .flag, .rule, .appeal, .reveal, .seeNames: true
        case .open, .enrol, .formTeam, .advance, .approve, .withdrawApproval, .passTime, .keepDraft, .submit, .withdraw,
            .allocate, .takeReview, .giveBack, .review, .comment, .rateComment, .rateReview, .publishGrades,
            .settleGrade, .askSecondLook, .nominate, .creditSolution, .declineNomination, .keepInLibrary, .summarise,
            .reflect:
            false
        }
    }

    /// Whether it can come from the passing of time: the steps, and the end of leases.
    var isTakenByTime: Bool {
        switch self {
        case .advance, .allocate, .publishGrades, .passTime: true
        case .open, .enrol, .formTeam, .approve, .withdrawApproval, .keepDraft, .submit, .withdraw, .takeReview,
            .giveBack, .review, .comment, .rateComment, .rateReview, .settleGrade, .askSecondLook, .nominate,
            .creditSolution, .declineNomination, .keepInLibrary, .summarise, .reflect, .reveal, .seeNames, .flag, .rule,
            .appeal:
            false
        }
    }

    /// The name of the command, as a host's veto hears it.
    public var name: String {
        switch self {
        case .open: "workshop.open"
        case .enrol: "workshop.enrol"
        case .formTeam: "workshop.formTeam"
        case .advance: "workshop.advance"
        case .approve: "workshop.approve"
        case .withdrawApproval: "workshop.withdrawApproval"
        case .passTime: "workshop.passTime"
        case .keepDraft: "workshop.keepDraft"
        case .submit: "workshop.submit"
        case .withdraw: "workshop.withdraw"
        case .allocate: "workshop.allocate"
        case .takeReview: "workshop.takeReview"
        case .giveBack: "workshop.giveBack"
        case .review: "workshop.review"
        case .comment: "workshop.comment"
        case .rateComment: "workshop.rateComment"
        case .rateReview: "workshop.rateReview"
        case .publishGrades: "workshop.publishGrades"
        case .settleGrade: "workshop.settleGrade"
        case .askSecondLook: "workshop.askSecondLook"
        case .nominate: "workshop.nominate"
        case .creditSolution: "workshop.creditSolution"
        case .declineNomination: "workshop.declineNomination"
        case .keepInLibrary: "workshop.keepInLibrary"
        case .summarise: "workshop.summarise"
        case .reflect: "workshop.reflect"
        case .reveal: "workshop.reveal"
        case .seeNames: "workshop.seeNames"
        case .flag: "workshop.flag"
        case .rule: "workshop.rule"
        case .appeal: "workshop.appeal"
        }
    }
}
