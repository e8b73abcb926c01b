import SwiftProtobuf

/// A protobuf message; the name keeps it apart from the core's own `Message`.
protocol WireMessage: SwiftProtobuf.Message {}

extension WireMessage {
    /// Reads a message. Fields that this version does not know are passed over.
    init(reading bytes: [UInt8]) throws(BodyFault) {
        var options = BinaryDecodingOptions()
        options.discardUnknownFields = true
        do { try self.init(serializedBytes: bytes, options: options) } catch { throw .unreadable(error) }
    }

    /// The bytes of the message: the same for the same message, since no schema has maps.
    func bytes() throws(BodyFault) -> [UInt8] {
        do { return try serializedBytes() } catch { throw .unreadable(error) }
    }

    /// The message as one line of JSON, with fields in the order of their numbers and integers as numbers.
    func json() throws(BodyFault) -> String {
        var options = JSONEncodingOptions()
        options.alwaysPrintInt64sAsNumbers = true
        do { return try jsonString(options: options) } catch { throw .unreadable(error) }
    }
}

// Everything that is a body: of an event, or of a document.
extension WireProgrammeOutlined: WireMessage {}
extension WireProgrammeEditorAdded: WireMessage {}
extension WireProgrammeTaskAttached: WireMessage {}
extension WireProgrammeTestAttached: WireMessage {}
extension WireProgrammeTestArchived: WireMessage {}
extension WireCohortOpened: WireMessage {}
extension WireCohortJoined: WireMessage {}
extension WireCohortLeft: WireMessage {}
extension WireCohortRole: WireMessage {}
extension WireCohortDelegated: WireMessage {}
extension WireCohortDelegationEnded: WireMessage {}
extension WireWorkshopOpened: WireMessage {}
extension WireWorkshopEnrolled: WireMessage {}
extension WireWorkshopAdvanced: WireMessage {}
extension WireWorkshopSubmitted: WireMessage {}
extension WireWorkshopAllocated: WireMessage {}
extension WireAllocatedReview: WireMessage {}
extension WireWorkshopReviewed: WireMessage {}
extension WireWorkshopCommented: WireMessage {}
extension WireWorkshopCommentRated: WireMessage {}
extension WireWorkshopReviewRated: WireMessage {}
extension WireWorkshopGraded: WireMessage {}
extension WireWorkshopKeptInLibrary: WireMessage {}
extension WireWorkshopReflected: WireMessage {}
extension WireWorkshopFlagged: WireMessage {}
extension WireWorkshopRuled: WireMessage {}
extension WireWorkshopAppealed: WireMessage {}
extension WireWorkshopDrafted: WireMessage {}
extension WireWorkshopWithdrawn: WireMessage {}
extension WireWorkshopTeamFormed: WireMessage {}
extension WireWorkshopApproval: WireMessage {}
extension WireWorkshopReviewTaken: WireMessage {}
extension WireWorkshopReviewReturned: WireMessage {}
extension WireWorkshopRevealed: WireMessage {}
extension WireWorkshopNamesSeen: WireMessage {}
extension WireWorkshopGradeSettled: WireMessage {}
extension WireWorkshopNominated: WireMessage {}
extension WireWorkshopNominationDeclined: WireMessage {}
extension WireWorkshopSummarised: WireMessage {}
extension WireWorkshopSolutionCredited: WireMessage {}
extension WirePairSessionProposed: WireMessage {}
extension WirePairSessionPerson: WireMessage {}
extension WirePairSessionWords: WireMessage {}
extension WirePairSessionSharing: WireMessage {}
extension WirePairSessionReported: WireMessage {}
extension WireSittingBegun: WireMessage {}
extension WireSittingAnswered: WireMessage {}
extension WireSittingEnded: WireMessage {}
extension WireSittingVoided: WireMessage {}
extension WireTestRoundOpened: WireMessage {}
extension WireTestRoundMoved: WireMessage {}
extension WireCheckOpened: WireMessage {}
extension WireCheckClosed: WireMessage {}
extension WireCheckScheduled: WireMessage {}
extension WireCheckMoved: WireMessage {}
extension WireCheckCancelled: WireMessage {}
extension WireCheckObserverAdded: WireMessage {}
extension WireCheckObserverReleased: WireMessage {}
extension WireCheckRecorded: WireMessage {}
extension WireCheckObserved: WireMessage {}
extension WireCheckCounted: WireMessage {}
extension WireCheckDecided: WireMessage {}
extension WireCalibrationOpened: WireMessage {}
extension WireCalibrationExemplarAdded: WireMessage {}
extension WireCalibrationExemplarWithdrawn: WireMessage {}
extension WireCalibrationPublished: WireMessage {}
extension WireCalibrationJudged: WireMessage {}
extension WireCalibrationQualified: WireMessage {}
extension WireCalibrationAdmitted: WireMessage {}
extension WirePerson: WireMessage {}
extension WirePersonProfile: WireMessage {}
extension WireLedgerRulesAdopted: WireMessage {}
extension WireLedgerAwarded: WireMessage {}
extension WireLedgerBadgeGranted: WireMessage {}
extension WireLedgerTitleConferred: WireMessage {}
extension WireLedgerSettled: WireMessage {}
extension WireLedgerRuleFailed: WireMessage {}
extension WireLedgerJudged: WireMessage {}
extension WireLedgerRescored: WireMessage {}
extension WireLedgerStandingChosen: WireMessage {}
extension WireNoticesDelivered: WireMessage {}
