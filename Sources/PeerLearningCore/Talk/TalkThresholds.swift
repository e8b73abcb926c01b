/// From when on a talk is called one-sided.
///
/// The defaults are judgements and not findings of research: they keep quiet where a figure would say more about the
/// smallness of the talk than about the people in it.
public struct TalkThresholds: Hashable, Sendable {
    /// How many equal shares of the words somebody must have said to dominate; 2.5 by default.
    ///
    /// In a group of five the equal share is 20 %, so that half of all words is the limit. Twice the equal share is reached
    /// by every keen participant now and then; a hint at that point would teach people to hold back.
    public let dominance: Double
    /// With how many people taking part dominance can be spoken of; 3 by default, because between two people a monologue
    /// is a matter of both.
    public let people: Int
    /// How many turns the talk must have had before anybody is hinted at; 8 by default. Before that, whoever opens the talk
    /// has by necessity said most of it, and nobody has had the time to be silent.
    public let turns: Int
    /// How often somebody must have spoken to count as never answered; 2 by default: one remark without an answer is
    /// everyday life.
    public let unansweredTurns: Int

    /// Sets thresholds. A multiple that is not a number from 1 upwards is taken as the default, counts below 1 as 1 (below
    /// 3 people as 3).
    public init(dominance: Double = 2.5, people: Int = 3, turns: Int = 8, unansweredTurns: Int = 2) {
        self.dominance = dominance >= 1 && dominance.isFinite ? dominance : 2.5
        self.people = max(3, people)
        self.turns = max(1, turns)
        self.unansweredTurns = max(1, unansweredTurns)
    }
}
