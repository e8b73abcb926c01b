public import PeerLearningCore

/// One rule a little less strict, with which the rest can be kept: the least change of its kind, proved by maximum flow.
public enum AllocationRelaxation: Hashable, Sendable {
    /// So many reviews for each submission instead of more.
    case reviews(Int, insteadOf: Int)
    /// Everybody takes up to so many reviews more.
    case loads(more: Int)
    /// Experienced people take up to so many reviews.
    case experiencedLoads(upTo: Int)
    /// So many submissions have the experienced reviewers that they are to have, which is the most; the others do not.
    case experienceForSome(Int, of: Int)
    /// Some people get fewer reviews than the least, so many reviews in all.
    case lessForSome(reviews: Int)
    /// Reviewers come from any group.
    case anyGroup

    /// The proposal in words.
    public var message: Message {
        switch self {
        case .reviews(let few, let many):
            Message("matching.relaxation.reviews", ["few": .number(few), "many": .number(many)])
        case .loads(let more): Message("matching.relaxation.loads", ["more": .number(more)])
        case .experiencedLoads(let most): Message("matching.relaxation.experiencedLoads", ["most": .number(most)])
        case .experienceForSome(let kept, let all):
            Message(
                "matching.relaxation.experienceForSome",
                ["kept": .number(kept), "all": .number(all), "without": .number(all - kept)])
        case .lessForSome(let reviews): Message("matching.relaxation.lessForSome", ["reviews": .number(reviews)])
        case .anyGroup: Message("matching.relaxation.anyGroup")
        }
    }
}
