/// Measures a replay through scoring rules: `RuleProbe EVENTS PEOPLE`; prints lines of JSON.
let numbers = CommandLine.arguments.dropFirst().compactMap(Int.init)
try measure(events: max(1, numbers.first ?? 1_000_000), people: max(2, numbers.dropFirst().first ?? 10_000))
