public import PeerLearningCore

/// A badge on a person's profile, granted once when its criterion is met.
public struct Badge: Hashable, Sendable {
    /// When a badge is granted.
    public enum Criterion: Hashable, Sendable {
        /// The person has at least this many points in the cohort.
        case points(atLeast: Int)
        /// The person has had at least this many awards of the rule of this name.
        case awards(of: String, atLeast: Int)
    }

    /// The badge's name, unique among badges: what events and catalogues know it by.
    public let name: String
    /// When it is granted.
    public let criterion: Criterion

    /// Defines a badge.
    public init(named name: String, for criterion: Criterion) {
        self.name = name
        self.criterion = criterion
    }

    /// The badge's title in words; it stands in the catalogue under `badge.` and the name.
    public var title: Message { Message(TextKey(rawValue: "badge.\(name)")) }

    /// Somebody's review helped an author.
    public static let helpingHand = Badge(named: "helpingHand", for: .awards(of: "useful-review", atLeast: 1))
    /// A solution went into the library.
    public static let patternMaker = Badge(named: "patternMaker", for: .awards(of: "solution-kept", atLeast: 1))

    /// The badges that an engine has unless it is given others.
    public static let standard: [Badge] = [.helpingHand, .patternMaker]
}
