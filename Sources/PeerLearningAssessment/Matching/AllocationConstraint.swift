/// What can go unmet; an open vocabulary.
public struct AllocationConstraint: RawRepresentable, Hashable, Sendable {
    /// The word that stands for it in files.
    public let rawValue: String

    /// Wraps the word that stands for it in files.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Each submission gets its number of reviews.
    public static let reviews = Self(rawValue: "reviews")
    /// Each submission has its number of experienced reviewers.
    public static let experienced = Self(rawValue: "experienced")
    /// Each reviewer gets the least number of reviews.
    public static let leastLoad = Self(rawValue: "leastLoad")
    /// No two people review each other.
    public static let reciprocal = Self(rawValue: "reciprocal")
}
