/// How people are assigned to the arms of an experiment.
///
/// - *Simple*: a coin for each person. The arms may end up of different sizes.
/// - *Blocked*: permuted blocks; the arms end up as even as their shares allow.
/// - *Stratified*: permuted blocks within each stratum (programme, gender, experience).
/// - *By group*: classes or teams stay whole; each counts as one when the arms are filled.
///
/// ```swift
/// let design = try AssignmentDesign.stratified([AssignmentArm("control"), AssignmentArm("peers")])
/// let assignment = try RandomAssignment(of: people, by: design, seed: 20_260_901)
/// ```
public struct AssignmentDesign: Hashable, Sendable {
    /// How arms are drawn.
    public enum Draw: Hashable, Sendable {
        /// For each by itself.
        case simple
        /// In permuted blocks whose sizes are drawn from a list; each size is a multiple of the sum of the shares.
        case blocked(sizes: [Int])
    }

    /// What is assigned.
    public enum Unit: Hashable, Sendable, CaseIterable {
        /// Each person.
        case person
        /// Whole groups.
        case group
    }

    /// Whether strata are drawn apart.
    public enum Strata: Hashable, Sendable, CaseIterable {
        /// All people are one list.
        case ignored
        /// Each combination of strata is a list of its own.
        case apart
    }

    /// The arms, in the order in which they are drawn.
    public let arms: [AssignmentArm]
    /// How arms are drawn.
    public let draw: Draw
    /// What is assigned.
    public let unit: Unit
    /// Whether strata are drawn apart.
    public let strata: Strata

    /// Makes a design.
    ///
    /// - Throws: ``AssignmentError`` unless there are 2 to 100 arms with different names and shares from 1 to 1000, and
    ///   block sizes that are multiples of the sum of the shares and at most a million.
    public init(
        arms: [AssignmentArm], draw: Draw, unit: Unit = .person, strata: Strata = .ignored
    ) throws(AssignmentError) {
        guard (2...100).contains(arms.count) else { throw .numberOfArms(arms.count) }
        var seen: Set<String> = []
        for arm in arms {
            guard !arm.name.isEmpty, seen.insert(arm.name).inserted else { throw .armName(arm.name) }
            guard (1...1000).contains(arm.share) else { throw .share(arm.name, arm.share) }
        }
        let round = arms.reduce(0) { $0 + $1.share }
        if case .blocked(let sizes) = draw {
            guard !sizes.isEmpty else { throw .blockSize(0, multipleOf: round) }
            for size in sizes where size < 1 || size > 1_000_000 || !size.isMultiple(of: round) {
                throw .blockSize(size, multipleOf: round)
            }
        }
        self.arms = arms
        self.draw = draw
        self.unit = unit
        self.strata = strata
    }

    /// How many people fill each arm by its share once.
    public var round: Int { arms.reduce(0) { $0 + $1.share } }
}

extension AssignmentDesign {
    /// A coin for each person. Throws what the initialiser throws.
    public static func simple(_ arms: [AssignmentArm]) throws(AssignmentError) -> AssignmentDesign {
        try AssignmentDesign(arms: arms, draw: .simple)
    }

    /// Permuted blocks; without sizes, of two and three rounds. Throws what the initialiser throws.
    public static func blocked(
        _ arms: [AssignmentArm], sizes: [Int]? = nil
    ) throws(AssignmentError) -> AssignmentDesign {
        try AssignmentDesign(arms: arms, draw: .blocked(sizes: sizes ?? usualSizes(arms)))
    }

    /// Permuted blocks within each stratum. Throws what the initialiser throws.
    public static func stratified(
        _ arms: [AssignmentArm], sizes: [Int]? = nil
    ) throws(AssignmentError) -> AssignmentDesign {
        try AssignmentDesign(arms: arms, draw: .blocked(sizes: sizes ?? usualSizes(arms)), strata: .apart)
    }

    /// Whole groups in permuted blocks. Throws what the initialiser throws.
    public static func byGroup(
        _ arms: [AssignmentArm], sizes: [Int]? = nil, strata: Strata = .ignored
    ) throws(AssignmentError) -> AssignmentDesign {
        try AssignmentDesign(
            arms: arms, draw: .blocked(sizes: sizes ?? usualSizes(arms)), unit: .group, strata: strata)
    }

    private static func usualSizes(_ arms: [AssignmentArm]) -> [Int] {
        let round = arms.reduce(0) { $0 + min(max($1.share, 1), 1000) }
        return [2 * round, 3 * round]
    }
}
