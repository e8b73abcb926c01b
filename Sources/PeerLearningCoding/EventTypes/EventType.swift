/// The numbers of the kinds of events, as they stand in the type column of a store: the one table of what can be read.
///
/// The number chooses the protobuf message of the body; the schemas are in `Schemas`, the code made of them in
/// `Generated`. A log is read for ever, so these rules hold for every change:
///
/// - A number is never used for anything else, not even after its event has gone. New events take the next free number
///   of their hundred; a new feature takes the next free hundred.
/// - A field is never renumbered, retyped or removed. A new field takes the next free number, and what an older log left
///   out has a meaning: what is read without it is what the event meant then.
/// - An older version passes over fields that it does not know, and refuses types and enumerated values that it does not
///   know. So what an older version must not overlook is a new type.
/// - Fields have presence, and one that is missing is damage unless its schema says "may be missing": no zero is made up.
/// - There are no maps, so that the same event always gives the same bytes.
/// - `Tests/PeerLearningCodingTests/Golden` keeps what earlier versions wrote. Lines are added there and never changed.
enum EventType: UInt32, CaseIterable {
    case programmeOutlined = 100
    case programmeEditorAdded = 101
    case programmeTaskAttached = 102
    case programmeTestAttached = 103
    case programmeTestArchived = 104

    case cohortOpened = 200
    case cohortJoined = 201
    case cohortLeft = 202
    case cohortRoleGranted = 203
    case cohortRoleRevoked = 204
    case cohortDelegated = 205
    case cohortDelegationEnded = 206

    case workshopOpened = 300
    case workshopEnrolled = 301
    case workshopAdvanced = 302
    case workshopSubmitted = 303
    case workshopAllocated = 304
    case workshopReviewed = 305
    case workshopCommented = 306
    case workshopCommentRated = 307
    case workshopReviewRated = 308
    case workshopGraded = 309
    case workshopSecondLookAsked = 310
    case workshopKeptInLibrary = 311
    case workshopReflected = 312
    case workshopFlagged = 313
    case workshopRuled = 314
    case workshopAppealed = 315
    case workshopDrafted = 316
    case workshopWithdrawn = 317
    case workshopTeamFormed = 318
    case workshopApproved = 319
    case workshopApprovalWithdrawn = 320
    case workshopReviewTaken = 321
    case workshopReviewReturned = 322
    case workshopRevealed = 323
    case workshopNamesSeen = 324
    case workshopGradeSettled = 325
    case workshopNominated = 326
    case workshopNominationDeclined = 327
    case workshopSummarised = 328
    case workshopSolutionCredited = 329

    case peopleRegistered = 400
    case peopleErased = 401

    case ledgerRulesAdopted = 500
    case ledgerAwarded = 501
    case ledgerBadgeGranted = 502
    case ledgerTitleConferred = 503
    case ledgerSettled = 504
    case ledgerRuleFailed = 505
    case ledgerJudged = 506
    case ledgerRescored = 507
    case ledgerStandingChosen = 508

    case pairSessionProposed = 600
    case pairSessionAccepted = 601
    case pairSessionDeclined = 602
    case pairSessionSaid = 603
    case pairSessionConcluded = 604
    case pairSessionReflected = 605
    case pairSessionFinished = 606
    case pairSessionEndedEarly = 607
    case pairSessionConsented = 608
    case pairSessionConsentWithdrawn = 609
    case pairSessionRevealed = 610
    case pairSessionShareProposed = 611
    case pairSessionShared = 612
    case pairSessionSharingStopped = 613

    case noticesDelivered = 700
    case pairSessionReported = 614

    case sittingBegun = 800
    case sittingAnswered = 801
    case sittingHandedIn = 802
    case sittingTimedOut = 803
    case sittingVoided = 804
    case testRoundOpened = 805
    case testRoundMoved = 806

    case checkOpened = 900
    case checkClosed = 901
    case checkScheduled = 902
    case checkMoved = 903
    case checkCancelled = 904
    case checkObserverAdded = 905
    case checkObserverReleased = 906
    case checkRecorded = 907
    case checkObserved = 908
    case checkCounted = 909
    case checkDecided = 910

    case calibrationOpened = 920
    case calibrationExemplarAdded = 921
    case calibrationExemplarWithdrawn = 922
    case calibrationPublished = 923
    case calibrationJudged = 924
    case calibrationQualified = 925
    case calibrationAdmitted = 926
}

extension EventType {
    /// What events of the type are called, and how their bodies are written.
    var entry: (name: String, body: any WireMessage.Type) {
        switch self {
        case .programmeOutlined: ("programme.outlined", WireProgrammeOutlined.self)
        case .programmeEditorAdded: ("programme.editorAdded", WireProgrammeEditorAdded.self)
        case .programmeTaskAttached: ("programme.taskAttached", WireProgrammeTaskAttached.self)
        case .programmeTestAttached: ("programme.testAttached", WireProgrammeTestAttached.self)
        case .programmeTestArchived: ("programme.testArchived", WireProgrammeTestArchived.self)
        case .cohortOpened: ("cohort.opened", WireCohortOpened.self)
        case .cohortJoined: ("cohort.joined", WireCohortJoined.self)
        case .cohortLeft: ("cohort.left", WireCohortLeft.self)
        case .cohortRoleGranted: ("cohort.roleGranted", WireCohortRole.self)
        case .cohortRoleRevoked: ("cohort.roleRevoked", WireCohortRole.self)
        case .cohortDelegated: ("cohort.delegated", WireCohortDelegated.self)
        case .cohortDelegationEnded: ("cohort.delegationEnded", WireCohortDelegationEnded.self)
        case .workshopOpened: ("workshop.opened", WireWorkshopOpened.self)
        case .workshopEnrolled: ("workshop.enrolled", WireWorkshopEnrolled.self)
        case .workshopAdvanced: ("workshop.advanced", WireWorkshopAdvanced.self)
        case .workshopSubmitted: ("workshop.submitted", WireWorkshopSubmitted.self)
        case .workshopAllocated: ("workshop.allocated", WireWorkshopAllocated.self)
        case .workshopReviewed: ("workshop.reviewed", WireWorkshopReviewed.self)
        case .workshopCommented: ("workshop.commented", WireWorkshopCommented.self)
        case .workshopCommentRated: ("workshop.commentRated", WireWorkshopCommentRated.self)
        case .workshopReviewRated: ("workshop.reviewRated", WireWorkshopReviewRated.self)
        case .workshopGraded: ("workshop.graded", WireWorkshopGraded.self)
        case .workshopSecondLookAsked: ("workshop.secondLookAsked", WireAllocatedReview.self)
        case .workshopKeptInLibrary: ("workshop.keptInLibrary", WireWorkshopKeptInLibrary.self)
        case .workshopReflected: ("workshop.reflected", WireWorkshopReflected.self)
        case .workshopFlagged: ("workshop.flagged", WireWorkshopFlagged.self)
        case .workshopRuled: ("workshop.ruled", WireWorkshopRuled.self)
        case .workshopAppealed: ("workshop.appealed", WireWorkshopAppealed.self)
        case .workshopDrafted: ("workshop.drafted", WireWorkshopDrafted.self)
        case .workshopWithdrawn: ("workshop.withdrawn", WireWorkshopWithdrawn.self)
        case .workshopTeamFormed: ("workshop.teamFormed", WireWorkshopTeamFormed.self)
        case .workshopApproved: ("workshop.approved", WireWorkshopApproval.self)
        case .workshopApprovalWithdrawn: ("workshop.approvalWithdrawn", WireWorkshopApproval.self)
        case .workshopReviewTaken: ("workshop.reviewTaken", WireWorkshopReviewTaken.self)
        case .workshopReviewReturned: ("workshop.reviewReturned", WireWorkshopReviewReturned.self)
        case .workshopRevealed: ("workshop.revealed", WireWorkshopRevealed.self)
        case .workshopNamesSeen: ("workshop.namesSeen", WireWorkshopNamesSeen.self)
        case .workshopGradeSettled: ("workshop.gradeSettled", WireWorkshopGradeSettled.self)
        case .workshopNominated: ("workshop.nominated", WireWorkshopNominated.self)
        case .workshopNominationDeclined: ("workshop.nominationDeclined", WireWorkshopNominationDeclined.self)
        case .workshopSummarised: ("workshop.summarised", WireWorkshopSummarised.self)
        case .workshopSolutionCredited: ("workshop.solutionCredited", WireWorkshopSolutionCredited.self)
        case .peopleRegistered: ("people.registered", WirePerson.self)
        case .peopleErased: ("people.erased", WirePerson.self)
        case .ledgerRulesAdopted: ("ledger.rulesAdopted", WireLedgerRulesAdopted.self)
        case .ledgerAwarded: ("ledger.awarded", WireLedgerAwarded.self)
        case .ledgerBadgeGranted: ("ledger.badgeGranted", WireLedgerBadgeGranted.self)
        case .ledgerTitleConferred: ("ledger.titleConferred", WireLedgerTitleConferred.self)
        case .ledgerSettled: ("ledger.settled", WireLedgerSettled.self)
        case .ledgerRuleFailed: ("ledger.ruleFailed", WireLedgerRuleFailed.self)
        case .ledgerJudged: ("ledger.judged", WireLedgerJudged.self)
        case .ledgerRescored: ("ledger.rescored", WireLedgerRescored.self)
        case .ledgerStandingChosen: ("ledger.standingChosen", WireLedgerStandingChosen.self)
        case .noticesDelivered: ("notices.delivered", WireNoticesDelivered.self)
        case .pairSessionProposed: ("pairSession.proposed", WirePairSessionProposed.self)
        case .pairSessionAccepted: ("pairSession.accepted", WirePairSessionPerson.self)
        case .pairSessionDeclined: ("pairSession.declined", WirePairSessionPerson.self)
        case .pairSessionSaid: ("pairSession.said", WirePairSessionWords.self)
        case .pairSessionConcluded: ("pairSession.concluded", WirePairSessionWords.self)
        case .pairSessionReflected: ("pairSession.reflected", WirePairSessionWords.self)
        case .pairSessionFinished: ("pairSession.finished", WirePairSessionPerson.self)
        case .pairSessionEndedEarly: ("pairSession.endedEarly", WirePairSessionWords.self)
        case .pairSessionConsented: ("pairSession.consented", WirePairSessionPerson.self)
        case .pairSessionConsentWithdrawn: ("pairSession.consentWithdrawn", WirePairSessionPerson.self)
        case .pairSessionRevealed: ("pairSession.revealed", WirePairSessionPerson.self)
        case .pairSessionShareProposed: ("pairSession.shareProposed", WirePairSessionSharing.self)
        case .pairSessionShared: ("pairSession.shared", WirePairSessionSharing.self)
        case .pairSessionSharingStopped: ("pairSession.sharingStopped", WirePairSessionSharing.self)
        case .pairSessionReported: ("pairSession.reported", WirePairSessionReported.self)
        case .sittingBegun: ("sitting.begun", WireSittingBegun.self)
        case .sittingAnswered: ("sitting.answered", WireSittingAnswered.self)
        case .sittingHandedIn: ("sitting.handedIn", WireSittingEnded.self)
        case .sittingTimedOut: ("sitting.timedOut", WireSittingEnded.self)
        case .sittingVoided: ("sitting.voided", WireSittingVoided.self)
        case .testRoundOpened: ("testRound.opened", WireTestRoundOpened.self)
        case .testRoundMoved: ("testRound.moved", WireTestRoundMoved.self)
        case .checkOpened: ("check.opened", WireCheckOpened.self)
        case .checkClosed: ("check.closed", WireCheckClosed.self)
        case .checkScheduled: ("check.scheduled", WireCheckScheduled.self)
        case .checkMoved: ("check.moved", WireCheckMoved.self)
        case .checkCancelled: ("check.cancelled", WireCheckCancelled.self)
        case .checkObserverAdded: ("check.observerAdded", WireCheckObserverAdded.self)
        case .checkObserverReleased: ("check.observerReleased", WireCheckObserverReleased.self)
        case .checkRecorded: ("check.recorded", WireCheckRecorded.self)
        case .checkObserved: ("check.observed", WireCheckObserved.self)
        case .checkCounted: ("check.counted", WireCheckCounted.self)
        case .checkDecided: ("check.decided", WireCheckDecided.self)
        case .calibrationOpened: ("calibration.opened", WireCalibrationOpened.self)
        case .calibrationExemplarAdded: ("calibration.exemplarAdded", WireCalibrationExemplarAdded.self)
        case .calibrationExemplarWithdrawn: ("calibration.exemplarWithdrawn", WireCalibrationExemplarWithdrawn.self)
        case .calibrationPublished: ("calibration.published", WireCalibrationPublished.self)
        case .calibrationJudged: ("calibration.judged", WireCalibrationJudged.self)
        case .calibrationQualified: ("calibration.qualified", WireCalibrationQualified.self)
        case .calibrationAdmitted: ("calibration.admitted", WireCalibrationAdmitted.self)
        }
    }

    /// What events of the type are called, as in `workshop.submitted`.
    var name: String { entry.name }
}
