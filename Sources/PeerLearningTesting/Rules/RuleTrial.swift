public import PeerLearningGamification

/// The rules that a law is tried on: rules in Swift, or rules that stand outside the program.
public struct RuleTrial: Sendable {
    /// A rule as it says it is.
    public struct Subject: Hashable, Sendable {
        /// The name and version.
        public let id: RuleID
        /// What it says about itself.
        public let declaration: RuleDeclaration
    }

    /// The rules.
    public let subjects: [Subject]
    /// Whether the events reach the rules as they are: then kinds that a rule did not ask for do, too.
    let isInProcess: Bool
    private let ask: @Sendable ([ScoringContext]) async -> [OutsideAnswer]

    /// Rules in Swift.
    public init(_ rules: [any ScoringRule]) {
        subjects = rules.map { Subject(id: $0.id, declaration: $0.declaration) }
        isInProcess = true
        ask = { contexts in rules.map { rule in .awards(contexts.map { rule.awards(in: $0) }) } }
    }

    /// Rules outside the program: of a plugin in a process or in WebAssembly.
    public init(_ rules: any OutsideRules) {
        subjects = rules.rules.map { Subject(id: $0.id, declaration: $0.declaration) }
        isInProcess = false
        ask = { await rules.answers(about: $0) }
    }

    /// What each rule awards for each event.
    ///
    /// - Throws: ``RuleBreach`` where a rule does not answer about each.
    func awards(_ contexts: [ScoringContext], law: RuleLaw) async throws(RuleBreach) -> [[[Award]]] {
        let answers = await ask(contexts)
        guard answers.count == subjects.count else {
            throw RuleBreach(law, rule: "all", seen: "\(answers.count) answers of \(subjects.count) rules")
        }
        var awards: [[[Award]]] = []
        for (subject, answer) in zip(subjects, answers) {
            switch answer {
            case .failure(let reason): throw RuleBreach(law, rule: subject.id.description, seen: reason)
            case .awards(let given) where given.count != contexts.count:
                throw RuleBreach(
                    law, rule: subject.id.description, seen: "\(given.count) answers to \(contexts.count) events")
            case .awards(let given): awards.append(given)
            }
        }
        return awards
    }

    /// The same rules, with each context changed before it is asked about only where a rule did not declare a need.
    func awards(
        _ contexts: [ScoringContext], hiding need: ScoringNeed, law: RuleLaw
    ) async throws(RuleBreach) -> [[[Award]]] {
        try await awards(contexts.map { $0.without(need) }, law: law)
    }
}

extension ScoringContext {
    /// The context without what only those know who need it.
    func without(_ need: ScoringNeed) -> ScoringContext {
        var context = self
        switch need {
        case .text: context.text = nil
        case .counts:
            context.event.figures[.timesByActor] = nil
            context.event.figures[.timesForRecipient] = nil
        case .streak: context.event.figures[.streak] = nil
        }
        return context
    }
}
