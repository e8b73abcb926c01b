public import PeerLearningCore

/// Why people cannot be assigned: the first flaw that was found.
public enum AssignmentError: Error, Hashable, Sendable {
    /// There is nobody to assign.
    case nobody
    /// A person has no identifier.
    case emptyIdentifier
    /// Somebody stands in the list twice.
    case duplicate(PersonID)
    /// There are fewer than 2 arms, or more than 100.
    case numberOfArms(Int)
    /// An arm has no name, or two have this one.
    case armName(String)
    /// An arm's share is not from 1 to 1000.
    case share(String, Int)
    /// A block is not a multiple of the sum of the shares, or is larger than a million.
    case blockSize(Int, multipleOf: Int)
    /// Groups are assigned as a whole, and this person is in none.
    case noGroup(PersonID)
    /// Groups are assigned as a whole within strata, and this one has people of several strata.
    case groupInSeveralStrata(String)

    /// The flaw in words, with what to do about it.
    public var message: Message {
        switch self {
        case .nobody: Message("experiment.assign.nobody")
        case .emptyIdentifier: Message("experiment.assign.emptyIdentifier")
        case .duplicate(let person): Message("experiment.assign.duplicate", ["person": .text(person.rawValue)])
        case .numberOfArms(let count): Message("experiment.assign.numberOfArms", ["count": .number(count)])
        case .armName(let name): Message("experiment.assign.armName", ["arm": .text(name)])
        case .share(let arm, let share):
            Message("experiment.assign.share", ["arm": .text(arm), "share": .text(String(share))])
        case .blockSize(let size, let round):
            Message(
                "experiment.assign.blockSize", ["size": .text(String(size)), "round": .text(String(round))])
        case .noGroup(let person): Message("experiment.assign.noGroup", ["person": .text(person.rawValue)])
        case .groupInSeveralStrata(let group):
            Message("experiment.assign.groupInSeveralStrata", ["group": .text(group)])
        }
    }
}
