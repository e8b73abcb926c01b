/// What must hold in every state of a workshop and for every step between two.
enum WorkshopLaw: String, CaseIterable, Sendable {
    // Who reviews what.
    case nobodyReviewsTheirOwnWork
    case onlyWorksOfTheRoundAreReviewed
    case nobodyHoldsTwoLeases
    case aLeaseEndsInTime
    case onlyPendingReviewsAreReturned
    case withdrawnWorkIsReviewedNoMore
    // What counts.
    case aReviewCountsOnce
    case aReviewCountsInItsRoundOnly
    case returnedReviewsNeverCount
    case aReviewComesInOrIsMissed
    case returnedReviewsAreNotAnswered
    case aReviewIsAnsweredInItsRound
    case theVersionAtTheEndOfSubmissionIsGraded
    case gradesCoverTheWorksOfTheRound
    case everyWorkHasOneGradeOncePublished
    case foundationalGradesCountOnceSettled
    case settlementsAreOfTheGradesRound
    // What is late.
    case lateWorkIsExcluded
    case latenessIsExact
    // What is seen, and by whom.
    case reviewsAreSeenOnceGradesArePublished
    case givingBackEarnsNoFeedback
    case hiddenTextsAreInNoView
    case hiddenTextsAreInNoAssignment
    case withdrawnTextsAreInNoView
    case draftsAreTheirAuthorsAlone
    case workIsNotReadBeforeItsReviewing
    case openQuestionsCanBeRead
    case viewsNameNobody
    case unrevealedNamesAreNotTold
    case looksAtNamesAreRecorded
    case pseudonymsAreUnique
    // Which steps are taken, and by whom.
    case phasesGoForwardOneByOne
    case roundsAreThoseOfThePlan
    case stepsWaitForApprovals
    case approvalsLapse
    case theClockTakesWhatIsDue
    case closedIsFinal
    case stepsAreAllowed
    case leaversChangeNothing
    case nobodyJudgesTheirOwnContribution
    case nobodyFurthersTheirOwnWork
    case anotherModeratorDecidesAnAppeal
    // How it is decided.
    case eventsRebuildTheState
    case decidingIsRepeatable
    case acceptedCommandsChangeSomething
    case refusedCommandsChangeNothing
}
