import PeerLearning

extension TextCatalogue {
    static let experimentToolEnglish: Entries = [
        "tool.experiment.emptyCell": "the cell of the column “{column}” is empty",
        "tool.experiment.stage": "the stage is pre or post, not “{stage}”",
        "tool.experiment.size": "the size is a whole number of people, not “{size}”",
        "tool.experiment.key": "a key has a row for each letter, in order: A, B and so on, with an arm for each",
        "tool.experiment.assigned": "{count|# person|# people} assigned, seed {seed}. The list: {file}",
        "tool.experiment.ofGroups": " in {count|# group|# groups}",
        "tool.experiment.agrees": "The list of {count|# person|# people} is what the design and the seed give.",
        "tool.experiment.differs":
            "The list is not what the design and the seed give: {count|# person|# people} of {all} would be in another arm.",
        "tool.experiment.difference": "{person}: in the list {claimed}, drawn {drawn}",
        "tool.experiment.needed":
            "{count|# person|# people} in each arm: then an effect of d = {effect} is found in {power} of 100 experiments (alpha {alpha}).",
        "tool.experiment.plain": "Without what makes it more or less: {count|# person|# people} in each arm.",
        "tool.experiment.groups": "That is {count|# group|# groups} in each arm; groups raise the number {cost} times.",
        "tool.experiment.noSize": "No size can be given: {reason}.",
        "tool.experiment.blinded":
            "The arms are letters now, {count|# in all|# in all}. The key, not for those who analyse: {file}",
        "tool.experiment.gathered":
            "{people|# person|# people}: {pre} with a test before, {post} with a test after. Written to {file}. Compare with: peerlearn compare {file} --group arm --pre pre --post post",
    ]
}
