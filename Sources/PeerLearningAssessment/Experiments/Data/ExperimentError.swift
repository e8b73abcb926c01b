public import PeerLearningCore

/// Why data are not those of an experiment: the first flaw that was found.
public enum ExperimentError: Error, Hashable, Sendable {
    /// There are no rows.
    case noRows
    /// Somebody stands in the data twice.
    case duplicate(PersonID)
    /// Somebody's arm has no name.
    case noArm(PersonID)
    /// Somebody's arm is none of those that were named.
    case unknownArm(String, PersonID)
    /// The control arm is not in the data, which has these.
    case unknownControl(String, found: [String])
    /// There is nothing to compare: fewer than two arms. More than a hundred are taken for a wrong column.
    case numberOfArms(Int)
    /// More than a thousand programmes are taken for a wrong column.
    case numberOfProgrammes(Int)
    /// Somebody's score is infinite or not a number.
    case notFinite(PersonID)
    /// A summary has two rows for one programme, arm and stage.
    case repeated(programme: String, arm: String, stage: ExperimentStage)
    /// A summary has a size below 1, or so many people that they cannot be added up.
    case size(programme: String, arm: String)
    /// A summary has a mean that is not finite, or a standard deviation that is no number from 0 on.
    case figure(programme: String, arm: String)

    /// The flaw in words, with what to do about it.
    public var message: Message {
        switch self {
        case .noRows: Message("experiment.data.noRows")
        case .duplicate(let person): Message("experiment.data.duplicate", ["person": .text(person.rawValue)])
        case .noArm(let person): Message("experiment.data.noArm", ["person": .text(person.rawValue)])
        case .unknownArm(let arm, let person):
            Message("experiment.data.unknownArm", ["arm": .text(arm), "person": .text(person.rawValue)])
        case .unknownControl(let arm, let found):
            Message(
                "experiment.data.unknownControl",
                ["arm": .text(arm), "found": .text(found.prefix(10).joined(separator: ", "))])
        case .numberOfArms(let count): Message("experiment.data.numberOfArms", ["count": .number(count)])
        case .numberOfProgrammes(let count):
            Message("experiment.data.numberOfProgrammes", ["count": .number(count)])
        case .notFinite(let person): Message("experiment.data.notFinite", ["person": .text(person.rawValue)])
        case .repeated(let programme, let arm, let stage):
            Message(
                "experiment.data.repeated",
                ["programme": .text(programme), "arm": .text(arm), "stage": .text(stage.rawValue)])
        case .size(let programme, let arm):
            Message("experiment.data.size", ["programme": .text(programme), "arm": .text(arm)])
        case .figure(let programme, let arm):
            Message("experiment.data.figure", ["programme": .text(programme), "arm": .text(arm)])
        }
    }
}
