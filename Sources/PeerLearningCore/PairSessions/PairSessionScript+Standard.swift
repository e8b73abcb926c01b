extension PairSessionScript {
    /// A consultation of 40 minutes: the author brings a question and writes down what did not work and what they will do.
    public static let consultation = PairSessionScript(
        checked: [
            step("opening", of: .consultation, minutes: 5, writer: .author),
            step("errors", of: .consultation, minutes: 10, writer: .author),
            step("causes", of: .consultation, minutes: 10, writer: .either),
            step("agreement", of: .consultation, minutes: 5, writer: .author),
            step("reflection", of: .consultation, minutes: 10, writer: .both),
        ])

    /// An interview of 40 minutes: the partner asks and writes down what they heard, the author says what they will do.
    public static let interview = PairSessionScript(
        checked: [
            step("opening", of: .interview, minutes: 5, writer: .partner),
            step("errors", of: .interview, minutes: 10, writer: .partner),
            step("causes", of: .interview, minutes: 10, writer: .partner),
            step("agreement", of: .interview, minutes: 5, writer: .author),
            step("reflection", of: .interview, minutes: 10, writer: .both),
        ])

    /// The standard script for a kind of session.
    public static func standard(for kind: PairSessionKind) -> PairSessionScript {
        switch kind {
        case .consultation: consultation
        case .interview: interview
        }
    }

    private static func step(
        _ name: String, of kind: PairSessionKind, minutes: Int, writer: PairSessionStep.Writer
    ) -> PairSessionStep {
        PairSessionStep(
            name, title: Message(TextKey(rawValue: "pair.step.\(name)")),
            promptForAuthor: Message(TextKey(rawValue: "pair.\(kind).\(name).author")),
            promptForPartner: Message(TextKey(rawValue: "pair.\(kind).\(name).partner")), minutes: minutes,
            writer: writer)
    }
}
