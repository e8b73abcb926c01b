/// The rules of one workshop.
public struct WorkshopPolicy: Hashable, Sendable {
    /// Who sees whose name.
    public enum Anonymity: Int, Hashable, Sendable, CaseIterable {
        /// Everybody sees everybody's name.
        case open = 0
        /// Reviewers see authors' names; authors do not see reviewers'.
        case singleBlind = 1
        /// Neither sees the other's name.
        case doubleBlind = 2
    }

    /// Who sees whose name.
    public let anonymity: Anonymity
    /// How many authors review each submission.
    public let reviewsByPeers: Int
    /// How many guides review each submission besides.
    public let reviewsByGuides: Int
    /// How long a moderator's strike counts.
    public let strikesFadeAfter: Duration

    /// Makes rules.
    ///
    /// - Throws: ``Refusal`` with code `invalid` where a number of reviews is negative, above 100, or both are zero, or
    ///   strikes fade after a negative time.
    public init(
        anonymity: Anonymity = .doubleBlind, reviewsByPeers: Int, reviewsByGuides: Int,
        strikesFadeAfter: Duration = .days(30)
    ) throws(Refusal) {
        guard (0...100).contains(reviewsByPeers), (0...100).contains(reviewsByGuides),
            reviewsByPeers + reviewsByGuides > 0
        else { throw .because(.invalid, "policy.reviews") }
        guard strikesFadeAfter >= .zero else { throw .because(.invalid, "policy.strikes") }
        self.init(
            checked: anonymity, reviewsByPeers: reviewsByPeers, reviewsByGuides: reviewsByGuides,
            strikesFadeAfter: strikesFadeAfter)
    }

    private init(checked anonymity: Anonymity, reviewsByPeers: Int, reviewsByGuides: Int, strikesFadeAfter: Duration) {
        self.anonymity = anonymity
        self.reviewsByPeers = reviewsByPeers
        self.reviewsByGuides = reviewsByGuides
        self.strikesFadeAfter = strikesFadeAfter
    }

    /// Double-blind, three reviews by peers for each submission and, where there are guides, one by a guide; strikes fade
    /// after 30 days.
    public static let standard = WorkshopPolicy(
        checked: .doubleBlind, reviewsByPeers: 3, reviewsByGuides: 1, strikesFadeAfter: .days(30))
}
