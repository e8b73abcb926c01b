import PeerLearning

extension TextCatalogue {
    static let pluginToolEnglish: Entries = [
        "tool.plugin.new": "{name} has been begun. Next: {next}",
        "tool.plugin.exists": "There is something at {folder} already.",
        "tool.plugin.is": "{name} {version}: {rules|# rule|# rules}",
        "tool.plugin.law.kept": "  kept    {law}",
        "tool.plugin.law.broken": "  broken  {law}: {statement}",
        "tool.plugin.law.seen": "          {rule}: {seen}",
        "tool.plugin.speed": "{events|# event|# events} in {seconds} s: {rate} a second",
        "tool.plugin.memory": "{size} MB of memory at most.",
        "tool.plugin.verdict.good": "It keeps every law.",
        "tool.plugin.verdict.bad": "It breaks {count|# law|# laws}.",
        "tool.plugin.rule": "{rule}: {awards|# award|# awards}, {points|# point|# points}",
        "tool.plugin.person": "  {person}: {points|# point|# points}",
        "tool.plugin.events": "Asked about {count|# event|# events}; nothing was written.",
        "tool.plugin.failed": "{rule} did not answer. {reason}",
        "tool.plugin.leftOut": "A plugin is left out: {reason}",
        "tool.plugin.noGrades": "No plugin of this store makes grades by “{rule}”. Known are: {known}",
        "tool.plugin.installed": "{name} is installed, and accepted as it is.",
        "tool.plugin.accepted": "{name} is accepted as it stands now.",
        "tool.plugin.none": "There is no plugin on the shelf.",
        "tool.plugin.listed": "{name} {version}: {state}",
        "tool.plugin.state.accepted": "accepted",
        "tool.plugin.state.new": "not accepted yet, so it is not loaded",
        "tool.plugin.state.changed": "not as it was accepted, so it is not loaded: {files}",
    ]
}
