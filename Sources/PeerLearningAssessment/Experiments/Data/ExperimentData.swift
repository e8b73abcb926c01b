import PeerLearningCore

/// The data of an experiment: everybody who was assigned, each once, with both tests.
///
/// People who left stay in the data with what is known of them: that they are missing is a finding.
///
/// ```swift
/// let data = try ExperimentData(rows, control: "control")
/// let analysis = ExperimentAnalysis(of: data)
/// ```
public struct ExperimentData: Hashable, Sendable {
    /// The people.
    public let rows: [ExperimentRow]
    /// The arms, the control arm first, the others in the order of their bytes.
    public let arms: [String]
    /// The programmes, in the order in which they first appear; empty where no row names one.
    public let programmes: [String]
    /// Whether the arms are called by letters, so that nobody knows which is which (see ``Blinding``).
    public let isBlinded: Bool

    /// The most programmes that there may be.
    static let mostProgrammes = 1000

    /// Takes the data of an experiment.
    ///
    /// - Parameters:
    ///   - control: The control arm; without it the first in the order of bytes.
    ///   - arms: The arms that there may be; without it all that are found.
    /// - Throws: ``ExperimentError`` for no rows, somebody twice, scores that are no numbers, arms that are not known, and
    ///   fewer than two arms,
    ///   more than a hundred arms or a thousand programmes.
    public init(
        _ rows: [ExperimentRow], control: String? = nil, arms known: [String]? = nil
    ) throws(ExperimentError) {
        try self.init(rows, control: control, arms: known, isBlinded: false)
    }

    init(
        _ rows: [ExperimentRow], control: String?, arms known: [String]?, isBlinded: Bool
    ) throws(ExperimentError) {
        guard !rows.isEmpty else { throw .noRows }
        var seen: Set<PersonID> = []
        var found: Set<String> = []
        var programmes: [String] = []
        var isKnownProgramme: Set<String> = []
        let allowed = known.map(Set.init)
        for row in rows {
            guard seen.insert(row.person).inserted else { throw .duplicate(row.person) }
            guard !row.arm.isEmpty else { throw .noArm(row.person) }
            if let allowed, !allowed.contains(row.arm) { throw .unknownArm(row.arm, row.person) }
            guard row.pre?.isFinite ?? true, row.post?.isFinite ?? true else { throw .notFinite(row.person) }
            found.insert(row.arm)
            if let programme = row.programme, isKnownProgramme.insert(programme).inserted {
                programmes.append(programme)
            }
        }
        let names = found.union(known ?? []).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        guard (2...100).contains(names.count) else { throw .numberOfArms(names.count) }
        guard programmes.count <= Self.mostProgrammes else { throw .numberOfProgrammes(programmes.count) }
        if let control, !names.contains(control) { throw .unknownControl(control, found: names) }
        let first = control ?? names[0]
        self.rows = rows
        self.arms = [first] + names.filter { $0 != first }
        self.programmes = programmes
        self.isBlinded = isBlinded
    }
}
