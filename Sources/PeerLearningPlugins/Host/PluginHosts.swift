public import PeerLearningGamification

/// Several plugins as one: their rules in order, all asked at the same time.
public struct PluginHosts: OutsideRules {
    private let hosts: [any OutsideRules]

    /// Joins plugins. Give no two of them rules of one name: an engine takes rules by name.
    public init(_ hosts: [any OutsideRules]) { self.hosts = hosts }

    /// The rules of all.
    public var rules: [OutsideRule] { hosts.flatMap(\.rules) }

    /// What each rule pays; one that fails leaves the others as they are.
    public func answers(about contexts: [ScoringContext]) async -> [OutsideAnswer] {
        await withTaskGroup(of: (Int, [OutsideAnswer]).self) { group in
            for (place, host) in hosts.enumerated() {
                group.addTask { (place, await host.answers(about: contexts)) }
            }
            var answers = [[OutsideAnswer]](repeating: [], count: hosts.count)
            for await (place, answer) in group { answers[place] = answer }
            return answers.flatMap(\.self)
        }
    }
}
