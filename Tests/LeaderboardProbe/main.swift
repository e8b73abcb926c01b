/// Measures a leaderboard: `LeaderboardProbe MEMBERS CHANGES`; prints lines of JSON.
let numbers = CommandLine.arguments.dropFirst().compactMap(Int.init)
measure(people: max(1, numbers.first ?? 1_000_000), changes: max(1, numbers.dropFirst().first ?? 2_000_000))
