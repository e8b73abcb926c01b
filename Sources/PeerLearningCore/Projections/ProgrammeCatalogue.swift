/// Which programmes, cohorts, workshops and registered people there are: what a tool or a page begins with.
public struct ProgrammeCatalogue: Projection {
    /// The programmes that have an outline, in the order in which they came.
    public private(set) var programmes: [ProgrammeID] = []
    /// The cohorts that were opened, in the order in which they were.
    public private(set) var cohorts: [CohortID] = []
    /// The workshops that were opened, in the order in which they were.
    public private(set) var workshops: [WorkshopID] = []
    /// The people whom the store's own directory knows.
    public private(set) var people: Set<PersonID> = []

    /// Nothing has happened.
    public init() {}

    /// Takes in the next event of the log.
    public mutating func apply(_ recorded: RecordedEvent) {
        switch recorded.event {
        case .programme(let id, .outlined): if !programmes.contains(id) { programmes.append(id) }
        case .cohort(let id, .opened): cohorts.append(id)
        case .workshop(let id, .opened): workshops.append(id)
        case .people(.registered(let person)): people.insert(person)
        case .people(.erased(let person)): people.remove(person)
        case .programme, .cohort, .workshop, .pairSession, .testRound, .sitting, .check, .calibration, .feature: break
        }
    }
}
