public import PeerLearningCore

/// One line of a leaderboard.
public struct LeaderboardRow: Hashable, Sendable {
    /// The rank, counted from 1. Of two with equal points the one whose points changed last stands lower.
    public let rank: Int
    /// Who it is.
    public let person: PersonID
    /// The points in the period.
    public let points: Int
}
