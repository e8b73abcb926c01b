import PeerLearningCore
import PeerLearningGamification

extension LearningEvent {
    /// Reads the event of a type that happened to the aggregate of a stream.
    init(_ type: EventType, in stream: StreamID, body: [UInt8]) throws(BodyFault) {
        switch type {
        case .programmeOutlined, .programmeEditorAdded, .programmeTaskAttached, .programmeTestAttached,
            .programmeTestArchived:
            self = .programme(ProgrammeID(try stream.id(Programme.kind)), try ProgrammeEvent(type, body))
        case .cohortOpened, .cohortJoined, .cohortLeft, .cohortRoleGranted, .cohortRoleRevoked,
            .cohortDelegated, .cohortDelegationEnded:
            self = .cohort(CohortID(try stream.id(Cohort.kind)), try CohortEvent(type, body))
        case .workshopOpened, .workshopEnrolled, .workshopAdvanced, .workshopSubmitted, .workshopAllocated,
            .workshopReviewed, .workshopCommented, .workshopCommentRated, .workshopReviewRated, .workshopGraded,
            .workshopSecondLookAsked, .workshopKeptInLibrary, .workshopReflected, .workshopFlagged, .workshopRuled,
            .workshopAppealed, .workshopDrafted, .workshopWithdrawn, .workshopTeamFormed, .workshopApproved,
            .workshopApprovalWithdrawn, .workshopReviewTaken, .workshopReviewReturned, .workshopRevealed,
            .workshopNamesSeen, .workshopGradeSettled, .workshopNominated, .workshopNominationDeclined,
            .workshopSummarised, .workshopSolutionCredited:
            self = .workshop(WorkshopID(try stream.id(Workshop.kind)), try WorkshopEvent(type, body))
        case .pairSessionProposed, .pairSessionAccepted, .pairSessionDeclined, .pairSessionSaid,
            .pairSessionConcluded, .pairSessionReflected, .pairSessionFinished, .pairSessionEndedEarly,
            .pairSessionConsented, .pairSessionConsentWithdrawn, .pairSessionRevealed, .pairSessionShareProposed,
            .pairSessionShared, .pairSessionSharingStopped, .pairSessionReported:
            self = .pairSession(PairSessionID(try stream.id(PairSession.kind)), try PairSessionEvent(type, body))
        case .sittingBegun, .sittingAnswered, .sittingHandedIn, .sittingTimedOut, .sittingVoided:
            self = .sitting(SittingID(try stream.id(Sitting.kind)), try SittingEvent(type, body))
        case .testRoundOpened, .testRoundMoved:
            self = .testRound(TestRoundID(try stream.id(TestRound.kind)), try TestRoundEvent(type, body))
        case .checkOpened, .checkClosed, .checkScheduled, .checkMoved, .checkCancelled, .checkObserverAdded,
            .checkObserverReleased, .checkRecorded, .checkObserved, .checkCounted, .checkDecided:
            self = .check(PracticalCheckID(try stream.id(PracticalCheck.kind)), try PracticalCheckEvent(type, body))
        case .calibrationOpened, .calibrationExemplarAdded, .calibrationExemplarWithdrawn, .calibrationPublished,
            .calibrationJudged, .calibrationQualified, .calibrationAdmitted:
            self = .calibration(CalibrationID(try stream.id(Calibration.kind)), try CalibrationEvent(type, body))
        case .peopleRegistered, .peopleErased:
            guard stream == PeopleEvent.stream else { throw .misplaced(kind: "people") }
            self = .people(try PeopleEvent(type, body))
        case .ledgerRulesAdopted, .ledgerAwarded, .ledgerBadgeGranted, .ledgerTitleConferred, .ledgerSettled,
            .ledgerRuleFailed, .ledgerJudged, .ledgerRescored, .ledgerStandingChosen:
            guard stream == PointsLedger.stream else { throw .misplaced(kind: "ledger") }
            self = .feature(try LedgerEvent(type, body))
        case .noticesDelivered:
            guard stream == NoticeEvent.stream else { throw .misplaced(kind: "notices") }
            self = .feature(try NoticeEvent(type, body))
        }
    }
}

extension StreamID {
    /// The identifier in the name of a stream of this kind.
    ///
    /// Byte by byte: quicker than by characters, and right where an identifier begins with a combining mark.
    fileprivate func id(_ kind: String) throws(BodyFault) -> String {
        let (name, hyphen) = (rawValue.utf8, UInt8(ascii: "-"))
        guard let end = name.firstIndex(of: hyphen), name[..<end].elementsEqual(kind.utf8) else {
            throw .misplaced(kind: kind)
        }
        return String(rawValue[name.index(after: end)...])
    }
}
