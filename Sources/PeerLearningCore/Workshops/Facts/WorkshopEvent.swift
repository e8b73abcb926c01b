/// What happened in a workshop. Texts stand in documents beside the log; events name them.
public enum WorkshopEvent: Hashable, Sendable {
    /// The workshop was opened.
    case opened(WorkshopPlan)
    /// A person was enrolled.
    case enrolled(Enrolment)
    /// The workshop went on to another phase; from grading to submission means another round.
    case advanced(to: WorkshopPhase, StepCause = .unrecorded)
    /// An author handed in a version of their work.
    case submitted(SubmittedVersion)
    /// Reviews were allocated, or an allocation was repaired.
    case allocated(Allocation)
    /// A reviewer handed in a review.
    case reviewed(SubmittedReview)
    /// Somebody commented.
    case commented(PostedComment)
    /// Somebody said whether a comment was useful.
    case commentRated(CommentID, UsefulnessRating)
    /// The author said whether a review was useful.
    case reviewRated(ReviewID, UsefulnessRating)
    /// Grades were published.
    case graded([Grade])
    /// One of its reviewers was asked to look at a revised submission once more.
    case secondLookAsked(AllocatedReview)
    /// A solution went into the library.
    case keptInLibrary(LibraryEntry)
    /// A person said what has changed in their understanding.
    case reflected(PersonID, document: DocumentID, words: Int)
    /// Somebody flagged a contribution.
    case flagged(ContentFlag)
    /// A moderator decided about a contribution.
    case ruled(Ruling)
    /// An author appealed against the hiding of their contribution.
    case appealed(Appeal)
    /// An author kept a draft that nobody else sees.
    case drafted(PersonID, document: DocumentID, words: Int)
    /// An author took their work back.
    case withdrawn(SubmissionID, by: PersonID)
    /// Authors became a team that hands in one work.
    case teamFormed(Team)
    /// Somebody approved a step that waits for it.
    case approved(WorkshopStep, by: PersonID)
    /// Somebody took their approval of a step back.
    case approvalWithdrawn(WorkshopStep, by: PersonID)
    /// A reviewer took a work to review, until a lease ends.
    case reviewTaken(AllocatedReview, until: Instant)
    /// A review that was asked for will not come from this reviewer.
    case reviewReturned(ReviewID, ReturnCause)
    /// Somebody's name was told.
    case revealed(Reveal)
    /// Somebody who may see names looked at them.
    case namesSeen(by: PersonID)
    /// An instructor confirmed a grade, or set another.
    case gradeSettled(GradeSettlement)
    /// Somebody nominated a solution for the library.
    case nominated(Nomination)
    /// A curator declined a nomination.
    case nominationDeclined(SubmissionID, reason: DocumentID, by: PersonID)
    /// A feedback collector put together what was said about a submission.
    case summarised(FeedbackSummary)
    /// An author said on which solution in the library their work builds.
    case solutionCredited(SolutionCredit)
}
