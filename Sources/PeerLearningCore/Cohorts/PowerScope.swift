/// Where powers hold and until when.
public struct PowerScope: Hashable, Sendable {
    /// The only workshop in which they hold; nil for the whole cohort.
    public let workshop: WorkshopID?
    /// The only phase in which they hold; nil for all.
    public let phase: WorkshopPhase?
    /// The first moment at which they no longer hold; nil for no end.
    public let until: Instant?

    /// Says where powers hold and until when.
    public init(workshop: WorkshopID? = nil, phase: WorkshopPhase? = nil, until: Instant? = nil) {
        self.workshop = workshop
        self.phase = phase
        self.until = until
    }

    /// The whole cohort, for good.
    public static let cohort = PowerScope()

    /// Whether powers of this scope hold here and now.
    public func covers(_ place: Place) -> Bool {
        (workshop == nil || workshop == place.workshop) && (phase == nil || phase == place.phase)
            && until.map { place.moment < $0 } ?? true
    }
}

/// Where and when somebody is about to do something: what their powers are looked up for.
public struct Place: Hashable, Sendable {
    /// The workshop; nil for the cohort as a whole.
    public let workshop: WorkshopID?
    /// The phase that the workshop is in; nil for the cohort as a whole.
    public let phase: WorkshopPhase?
    /// The moment.
    public let moment: Instant

    /// Describes a place and a moment.
    public init(workshop: WorkshopID? = nil, phase: WorkshopPhase? = nil, at moment: Instant) {
        self.workshop = workshop
        self.phase = phase
        self.moment = moment
    }
}
