import PeerLearningCore
import PeerLearningGamification

@testable import PeerLearningCoding

extension LearningEvent {
    /// The name that the event must be stored under. There is no default: the compiler finds the next event.
    var expectedName: String {
        switch self {
        case .programme(_, let event): "programme." + event.expectedName
        case .cohort(_, let event): "cohort." + event.expectedName
        case .workshop(_, let event): "workshop." + event.expectedName
        case .pairSession(_, let event): "pairSession." + event.expectedName
        case .testRound(_, let event): "testRound." + event.expectedName
        case .sitting(_, let event): "sitting." + event.expectedName
        case .check(_, let event): "check." + event.expectedName
        case .calibration(_, let event): "calibration." + event.expectedName
        case .people(.registered): "people.registered"
        case .people(.erased): "people.erased"
        case .feature(NoticeEvent.delivered): "notices.delivered"
        case .feature(let event): "ledger." + ((event as? LedgerEvent)?.expectedName ?? "foreign")
        }
    }

    /// Whether it is the same event of the same aggregate.
    func isSame(as other: LearningEvent) -> Bool {
        switch (self, other) {
        case (.programme(let id, let event), .programme(let otherID, let other)): id == otherID && event == other
        case (.cohort(let id, let event), .cohort(let otherID, let other)): id == otherID && event == other
        case (.workshop(let id, let event), .workshop(let otherID, let other)): id == otherID && event == other
        case (.pairSession(let id, let event), .pairSession(let otherID, let other)): id == otherID && event == other
        case (.testRound(let id, let event), .testRound(let otherID, let other)): id == otherID && event == other
        case (.sitting(let id, let event), .sitting(let otherID, let other)): id == otherID && event == other
        case (.check(let id, let event), .check(let otherID, let other)): id == otherID && event == other
        case (.calibration(let id, let event), .calibration(let otherID, let other)): id == otherID && event == other
        case (.people(let event), .people(let other)): event == other
        case (.feature(let event as LedgerEvent), .feature(let other as LedgerEvent)): event == other
        case (.feature(let event as NoticeEvent), .feature(let other as NoticeEvent)): event == other
        default: false
        }
    }
}

extension ProgrammeEvent {
    fileprivate var expectedName: String {
        switch self {
        case .outlined: "outlined"
        case .editorAdded: "editorAdded"
        case .taskAttached: "taskAttached"
        case .testAttached: "testAttached"
        case .testArchived: "testArchived"
        }
    }
}

extension CohortEvent {
    fileprivate var expectedName: String {
        switch self {
        case .opened: "opened"
        case .joined: "joined"
        case .left: "left"
        case .roleGranted: "roleGranted"
        case .roleRevoked: "roleRevoked"
        case .delegated: "delegated"
        case .delegationEnded: "delegationEnded"
        }
    }
}

extension WorkshopEvent {
    fileprivate var expectedName: String {
        switch self {
        case .opened: "opened"
        case .enrolled: "enrolled"
        case .advanced: "advanced"
        case .submitted: "submitted"
        case .allocated: "allocated"
        case .reviewed: "reviewed"
        case .commented: "commented"
        case .commentRated: "commentRated"
        case .reviewRated: "reviewRated"
        case .graded: "graded"
        case .secondLookAsked: "secondLookAsked"
        case .keptInLibrary: "keptInLibrary"
        case .reflected: "reflected"
        case .flagged: "flagged"
        case .ruled: "ruled"
        case .appealed: "appealed"
        case .drafted: "drafted"
        case .withdrawn: "withdrawn"
        case .teamFormed: "teamFormed"
        case .approved: "approved"
        case .approvalWithdrawn: "approvalWithdrawn"
        case .reviewTaken: "reviewTaken"
        case .reviewReturned: "reviewReturned"
        case .revealed: "revealed"
        case .namesSeen: "namesSeen"
        case .gradeSettled: "gradeSettled"
        case .nominated: "nominated"
        case .nominationDeclined: "nominationDeclined"
        case .summarised: "summarised"
        case .solutionCredited: "solutionCredited"
        }
    }
}

extension PairSessionEvent {
    fileprivate var expectedName: String {
        switch self {
        case .proposed: "proposed"
        case .accepted: "accepted"
        case .declined: "declined"
        case .said: "said"
        case .concluded: "concluded"
        case .reflected: "reflected"
        case .finished: "finished"
        case .endedEarly: "endedEarly"
        case .consented: "consented"
        case .consentWithdrawn: "consentWithdrawn"
        case .revealed: "revealed"
        case .shareProposed: "shareProposed"
        case .shared: "shared"
        case .sharingStopped: "sharingStopped"
        case .reported: "reported"
        }
    }
}

extension TestRoundEvent {
    fileprivate var expectedName: String {
        switch self {
        case .opened: "opened"
        case .moved: "moved"
        }
    }
}

extension SittingEvent {
    fileprivate var expectedName: String {
        switch self {
        case .begun: "begun"
        case .answered: "answered"
        case .handedIn: "handedIn"
        case .timedOut: "timedOut"
        case .voided: "voided"
        }
    }
}

extension PracticalCheckEvent {
    fileprivate var expectedName: String {
        switch self {
        case .opened: "opened"
        case .closed: "closed"
        case .scheduled: "scheduled"
        case .moved: "moved"
        case .cancelled: "cancelled"
        case .observerAdded: "observerAdded"
        case .observerReleased: "observerReleased"
        case .recorded: "recorded"
        case .observed: "observed"
        case .counted: "counted"
        case .decided: "decided"
        }
    }
}

extension CalibrationEvent {
    fileprivate var expectedName: String {
        switch self {
        case .opened: "opened"
        case .exemplarAdded: "exemplarAdded"
        case .exemplarWithdrawn: "exemplarWithdrawn"
        case .published: "published"
        case .judged: "judged"
        case .qualified: "qualified"
        case .admitted: "admitted"
        }
    }
}

extension LedgerEvent {
    fileprivate var expectedName: String {
        switch self {
        case .rulesAdopted: "rulesAdopted"
        case .awarded: "awarded"
        case .badgeGranted: "badgeGranted"
        case .titleConferred: "titleConferred"
        case .settled: "settled"
        case .ruleFailed: "ruleFailed"
        case .judged: "judged"
        case .rescored: "rescored"
        case .standingChosen: "standingChosen"
        }
    }
}

extension EventCodec {
    /// Encodes an event and puts it into a record, as a store does.
    func record(
        _ event: LearningEvent, position: Int64 = 1, at: Instant = Instant(milliseconds: 1_772_442_000_000)
    ) throws -> EventRecord {
        let encoded = try encode(event)
        return EventRecord(
            position: position, stream: stream(of: event), revision: position, type: encoded.type, at: at,
            body: encoded.body)
    }
}
