import PeerLearningCoding
public import PeerLearningCore
import PeerLearningGamification

/// What an embedder holds: one value that ties a store, the host's people, rules and methods together.
///
/// Open one for each store and share it; its methods may be called from many tasks at once. A command throws
/// ``/PeerLearningCore/Refusal`` where a rule does not allow it, ``/PeerLearningCore/StoreFailure`` where the store fails,
/// and has written nothing then. Give a ``Caller`` a key where a lost answer may make you ask twice.
///
/// ```swift
/// let engine = try PeerLearningEngine(store: InMemoryEventStore())
/// let cohort = try await engine.openCohort("Sales, spring", by: "anna")
/// ```
///
/// Several engines, in one process or in many, may work on one store: each decides on what it has read, and the store lets
/// one of two win; the other reads and decides again. They must have the same scoring rules: of two with different ones
/// only the one opened last pays points, and the other says so in ``settlementFailure``.
public actor PeerLearningEngine {
    /// The store that the engine reads and writes.
    public nonisolated let store: any EventStore
    /// The people of the host.
    public nonisolated let people: any PeopleDirectory
    /// What the engine works with.
    public nonisolated let configuration: EngineConfiguration

    let codec = EventCodec()
    var caches = AggregateCaches()
    var models: ReadModels
    var hasAdoptedRules = false
    var turns = Turns()
    var logReadings = LogReadings()
    /// What strategies outside the program have answered about forms.
    var outsideScores = OutsideScores()
    /// Letters that are being delivered by this engine now.
    var lettersInHand: Set<LetterID> = []

    /// Why points could not be written down after the last command; nil where they could. The command itself stands, and
    /// the next one tries again.
    public internal(set) var settlementFailure: (any Error)?

    /// Opens an engine on a store. Nothing is read before the first call.
    ///
    /// - Parameter people: The host's people; without it everybody is known by their identifier, and nothing is objected to.
    /// - Throws: ``EngineFailure`` where two rules, roles or badges of the configuration have the same name.
    public init(
        store: any EventStore, people: any PeopleDirectory = InMemoryPeopleDirectory(),
        configuration: EngineConfiguration = .standard
    ) throws(EngineFailure) {
        try configuration.validate()
        self.store = store
        self.people = people
        self.configuration = configuration
        models = ReadModels(Settlement(configuration), configuration.wallet.map(ReviewWallet.init))
    }

    /// A new identifier of any kind.
    func newID<ID: EntityID>(_ kind: ID.Type = ID.self) -> ID { ID(configuration.identifiers.next()) }

    /// Where chance begins that nobody has chosen: a new identifier, hashed by FNV-1a, so that the source of identifiers is
    /// the engine's only source of chance.
    func newSeed() -> UInt64 {
        configuration.identifiers.next().utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// Puts a text into a new document.
    func document(_ text: String, of person: PersonID) -> Document {
        Document(id: newID(), subject: person, text: text)
    }
}
