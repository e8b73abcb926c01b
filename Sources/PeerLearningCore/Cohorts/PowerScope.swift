/// Where powers hold and until when.
public struct PowerScope: Hashable, Sendable {
    /// The only programme in whose workshops they hold; nil for all.
    public let programme: ProgrammeID?
    /// The only module in whose workshops they hold; nil for all.
    public let module: ModuleID?
    /// The only group in whose workshops they hold; nil for all.
    public let group: String?
    /// The only workshop in which they hold; nil for the whole cohort.
    public let workshop: WorkshopID?
    /// The only phase in which they hold; nil for all.
    public let phase: WorkshopPhase?
    /// The first moment at which they no longer hold; nil for no end.
    public let until: Instant?

    /// Says where powers hold and until when.
    public init(
        programme: ProgrammeID? = nil, module: ModuleID? = nil, group: String? = nil, workshop: WorkshopID? = nil,
        phase: WorkshopPhase? = nil, until: Instant? = nil
    ) {
        self.programme = programme
        self.module = module
        self.group = group
        self.workshop = workshop
        self.phase = phase
        self.until = until
    }

    /// The whole cohort, for good.
    public static let cohort = PowerScope()

    /// Whether powers of this scope hold here and now.
    public func covers(_ place: Place) -> Bool {
        (programme == nil || programme == place.programme) && (module == nil || module == place.module)
            && (group == nil || group == place.group) && (workshop == nil || workshop == place.workshop)
            && (phase == nil || phase == place.phase) && until.map { place.moment < $0 } ?? true
    }

    /// Whether it is the same place, in whatever phase and until whenever.
    func isSamePlace(as other: PowerScope) -> Bool {
        programme == other.programme && module == other.module && group == other.group && workshop == other.workshop
    }
}

/// Where and when somebody is about to do something: what their powers are looked up for.
public struct Place: Hashable, Sendable {
    /// The programme that the workshop belongs to; nil for none, and for the cohort as a whole.
    public let programme: ProgrammeID?
    /// The module that the workshop belongs to; nil for none, and for the cohort as a whole.
    public let module: ModuleID?
    /// The group that runs the workshop; nil where the whole cohort does, and for the cohort as a whole.
    public let group: String?
    /// The workshop; nil for the cohort as a whole.
    public let workshop: WorkshopID?
    /// The phase that the workshop is in; nil for the cohort as a whole.
    public let phase: WorkshopPhase?
    /// The moment.
    public let moment: Instant

    /// Describes a place and a moment.
    public init(
        programme: ProgrammeID? = nil, module: ModuleID? = nil, group: String? = nil, workshop: WorkshopID? = nil,
        phase: WorkshopPhase? = nil, at moment: Instant
    ) {
        self.programme = programme
        self.module = module
        self.group = group
        self.workshop = workshop
        self.phase = phase
        self.moment = moment
    }

    /// The place of a workshop, with where it belongs.
    public init(_ workshop: WorkshopID, _ plan: WorkshopPlan, in phase: WorkshopPhase, at moment: Instant) {
        self.init(
            programme: plan.unit?.programme, module: plan.unit?.module, group: plan.group, workshop: workshop,
            phase: phase, at: moment)
    }

    /// A place where powers of a scope hold, at a moment.
    init(within scope: PowerScope, at moment: Instant) {
        self.init(
            programme: scope.programme, module: scope.module, group: scope.group, workshop: scope.workshop,
            phase: scope.phase, at: moment)
    }
}
