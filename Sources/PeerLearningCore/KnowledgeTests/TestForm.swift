/// The form of a test as it lies before somebody: the questions and their options in the order of a seed.
///
/// It follows from the test and the seed alone. Who takes the test, and in which group of an experiment, is not asked: so
/// forms are the same for all groups. The same seed gives the same form on every machine.
///
/// In a form, options go by numbers in the order in which they are read, for the identifiers of packages tell which option
/// is right more often than one would think.
public struct TestForm: Hashable, Sendable {
    /// The seed that it follows from.
    public let seed: UInt64
    /// The questions, in order.
    public let questions: [QuestionFace]
    private let names: [QuestionID: [InteractionID: OptionNames]]

    /// Makes the form of a test.
    ///
    /// - Parameter seed: The seed of the attempt; where the test has one for everybody, that one counts.
    public init(of test: KnowledgeTest, seed: UInt64) {
        self.seed = test.policy.shuffling.seed ?? seed
        var generator = SeededGenerator(seed: self.seed)
        let parts = test.policy.shuffling.parts
        var order = Array(test.questions.indices)
        if parts.contains(.questions) { generator.shuffle(&order) }
        var names: [QuestionID: [InteractionID: OptionNames]] = [:]
        var faces: [QuestionFace] = []
        for question in test.questions.map(\.question) {
            var own: [InteractionID: OptionNames] = [:]
            for part in question.interactions {
                let isShuffled = part.isShuffled(parts.contains(.options))
                own[part.id] = OptionNames(
                    options: NamedList(part.options, "", isShuffled: isShuffled, &generator),
                    targets: NamedList(part.targets, "t", isShuffled: isShuffled && part.kind == .match, &generator))
            }
            faces.append(question.face.renamed { own[$0] })
            names[question.id] = own
        }
        (questions, self.names) = (order.map { faces[$0] }, names)
    }
}

extension TestForm {
    /// An answer with the identifiers of the test, from one with the numbers of the form.
    ///
    /// - Throws: ``Refusal`` with code `unknown` where an option does not stand in the form.
    func written(_ response: Answer, to question: QuestionID) throws(Refusal) -> Answer {
        try response.mapping { part, item throws(Refusal) in
            let lists = names[question]?[part]
            return try item.renamed { option throws(Refusal) in
                try lists?.options.original(option) ?? option
            } target: { target throws(Refusal) in
                try lists?.targets.original(target) ?? target
            }
        }
    }

    /// An answer with the numbers of the form, from one with the identifiers of the test.
    func shown(_ response: Answer, to question: QuestionID) -> Answer {
        response.mapping { part, item in shown(item, part, question) }
    }

    /// What is right, with the numbers of the form.
    func shown(_ items: [AnswerItem], of part: InteractionID, in question: QuestionID) -> [AnswerItem] {
        items.map { shown($0, part, question) }
    }

    private func shown(_ item: AnswerItem, _ part: InteractionID, _ question: QuestionID) -> AnswerItem {
        let lists = names[question]?[part]
        return item.renamed {
            lists?.options.shown[$0] ?? $0
        } target: {
            lists?.targets.shown[$0] ?? $0
        }
    }
}

extension Interaction {
    fileprivate func isShuffled(_ isWanted: Bool) -> Bool {
        switch arrangement {
        case .asWritten: false
        case .mayChange: isWanted
        case .alwaysChanges: true
        }
    }
}
