/// Something that happened, of any kind, with the aggregate that it happened to.
public enum LearningEvent: Sendable {
    /// Something happened to a programme.
    case programme(ProgrammeID, ProgrammeEvent)
    /// Something happened to a cohort.
    case cohort(CohortID, CohortEvent)
    /// Something happened in a workshop.
    case workshop(WorkshopID, WorkshopEvent)
    /// Something happened in a pair session.
    case pairSession(PairSessionID, PairSessionEvent)
    /// Something happened to a test round.
    case testRound(TestRoundID, TestRoundEvent)
    /// Something happened in a sitting.
    case sitting(SittingID, SittingEvent)
    /// Something happened in a practical check.
    case check(PracticalCheckID, PracticalCheckEvent)
    /// Something happened in a calibration.
    case calibration(CalibrationID, CalibrationEvent)
    /// Something happened to the store's own directory of people.
    case people(PeopleEvent)
    /// Something that a feature module records, such as an award of points.
    case feature(any FeatureEvent)
}

/// An event of a feature module: what happened to the feature's own aggregates.
public protocol FeatureEvent: Sendable {}

/// An event with its place in the log.
public struct RecordedEvent: Sendable {
    /// The place in the log, counted from 1.
    public let position: Int64
    /// When it happened.
    public let at: Instant
    /// What happened.
    public let event: LearningEvent

    /// Gives an event its place.
    public init(position: Int64, at: Instant, event: LearningEvent) {
        self.position = position
        self.at = at
        self.event = event
    }
}
