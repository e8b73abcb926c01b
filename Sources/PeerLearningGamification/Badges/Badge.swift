public import PeerLearningCore

/// A badge on a person's profile, granted level by level as its criterion is met.
///
/// ```swift
/// let helper = Badge(named: "helper", for: .awards(of: "useful-review"), levels: [1, 5, 20])
/// ```
public struct Badge: Hashable, Sendable {
    /// What a badge is granted for.
    public enum Criterion: Hashable, Sendable {
        /// The points that the person has in the cohort.
        case points
        /// The awards that the person has had of the rule of this name.
        case awards(of: String)
        /// The days in a row, as ``Streak`` counts them, on which the person did something.
        case streak
    }

    /// The badge's name, unique among badges: what events and catalogues know it by.
    public let name: String
    /// What it is granted for.
    public let criterion: Criterion
    /// How much each level takes, ascending: the first for level 1. At least one.
    public let levels: [Int]

    /// Defines a badge; without levels it has one, for the first award, point or day.
    public init(named name: String, for criterion: Criterion, levels: [Int] = [1]) {
        self.name = name
        self.criterion = criterion
        self.levels = levels.isEmpty ? [1] : Set(levels).sorted()
    }

    /// The badge's title in words; it stands in the catalogue under `badge.` and the name.
    public var title: Message { Message(TextKey(rawValue: "badge.\(name)")) }

    /// Somebody's reviews helped authors: one, five, twenty-five.
    public static let helpingHand = Badge(
        named: "helpingHand", for: .awards(of: "useful-review"), levels: [1, 5, 25])
    /// Solutions went into the library: one, three, ten.
    public static let patternMaker = Badge(
        named: "patternMaker", for: .awards(of: "solution-kept"), levels: [1, 3, 10])
    /// Somebody did something for a week, a month, a hundred days in a row.
    public static let steady = Badge(named: "steady", for: .streak, levels: [7, 30, 100])

    /// The badges that an engine has unless it is given others.
    public static let standard: [Badge] = [.helpingHand, .patternMaker, .steady]
}
