public import PeerLearning

/// A person as the report's reader may know them.
public struct ReportedPerson: Hashable, Sendable {
    /// The name; nil where the reader may not know it.
    public var name: String?
    /// The pseudonym; nil where there is none, or where it would tell too much.
    public var pseudonym: Pseudonym?
    /// Whether it is the reader.
    public var isReader: Bool

    /// Describes a person.
    public init(name: String? = nil, pseudonym: Pseudonym? = nil, isReader: Bool = false) {
        self.name = name
        self.pseudonym = pseudonym
        self.isReader = isReader
    }

    /// Somebody of whom nothing is said.
    public static let somebody = ReportedPerson()
}

/// A person's place in the workshop and what they did there.
public struct Participation: Hashable, Sendable {
    /// Who it is.
    public var person: ReportedPerson
    /// What they do there; nil where so few do it that it would tell who they are.
    public var part: Enrolment.Part?
    /// The names of the roles that they hold besides; empty under pseudonyms.
    public var roles: [String]
    /// Whether they answered the closing question; nil where it is not shown.
    public var hasReflected: Bool?
    /// What they did; nil where so few do it that it would tell who they are.
    public var contribution: Contribution?
}

/// What a person did in the workshop, in numbers.
public struct Contribution: Hashable, Sendable {
    /// How many versions of their work they handed in.
    public var versions: Int
    /// How many reviews they were asked for.
    public var reviewsAsked: Int
    /// How many reviews they handed in.
    public var reviews: Int
    /// How many comments they posted.
    public var comments: Int
    /// The words of their comments and remarks.
    public var words: Int

    /// Describes a contribution.
    public init(versions: Int, reviewsAsked: Int, reviews: Int, comments: Int, words: Int) {
        self.versions = versions
        self.reviewsAsked = reviewsAsked
        self.reviews = reviews
        self.comments = comments
        self.words = words
    }
}

/// Somebody who holds roles and does not take part, such as the facilitator.
public struct StaffMember: Hashable, Sendable {
    /// Who it is.
    public var person: ReportedPerson
    /// The names of their roles, in alphabetical order.
    public var roles: [String]
}

/// How evenly the talk was shared among those who take part.
public struct Dominance: Hashable, Sendable {
    /// The Gini coefficient of the words, from 0 (equal) to nearly 1 (one says everything); nil where nobody said a word.
    public var gini: Double?
    /// The words of each person, the fewest first. Nobody is named by it.
    public var words: [Int]

    /// The share of the talk of whoever spoke most, from 0 to 1; nil where nobody said a word.
    public var largestShare: Double? {
        let total = words.reduce(0, +)
        guard let most = words.last, total > 0 else { return nil }
        return Double(most) / Double(total)
    }
}
