extension PairSession {
    /// Words at the step that the two are at.
    func write(
        _ document: DocumentID, _ words: Int, by participant: Participant
    ) throws(Refusal) -> PairWords {
        let step = try currentStep()
        try requireText(words)
        return PairWords(person: participant.person, step: step, document: document, words: words)
    }

    func conclude(
        _ number: Int, _ document: DocumentID, _ words: Int, by participant: Participant
    ) throws(Refusal) -> [PairSessionEvent] {
        let current = try currentStep()
        guard number >= current else { throw .because(.alreadyDone, "pair.stepOver") }
        guard number == current, let step = participant.proposal.plan.script.step(number) else {
            throw .because(.notReady, "pair.stepLater")
        }
        guard step.writer != .both else { throw .because(.notReady, "pair.reflectInstead") }
        guard step.writer.includes(participant.side) else {
            throw .because(
                .notTakingPart, "pair.otherWrites",
                ["step": .message(step.title), "side": .message(participant.side.other.name)])
        }
        return [.concluded(try write(document, words, by: participant))]
    }

    func reflect(
        _ document: DocumentID, _ words: Int, by participant: Participant
    ) throws(Refusal) -> [PairSessionEvent] {
        guard try currentStep() == participant.proposal.plan.script.steps.count else {
            throw .because(.notReady, "pair.reflectLater")
        }
        guard !hasReflected(participant.side) else { throw .because(.alreadyDone, "pair.reflected") }
        let answer = try write(document, words, by: participant)
        guard hasReflected(participant.side.other) else { return [.reflected(answer)] }
        return [.reflected(answer), .finished(participant.person)]
    }

    /// Ends it before its time: one of the two, or a moderator to whom it was reported.
    func end(_ reason: DocumentID, _ words: Int, by standing: Standing) throws(Refusal) -> [PairSessionEvent] {
        if !isOpen(to: standing) { _ = try participant(standing) }
        let step = try currentStep()
        guard words > 0 else { throw .because(.invalid, "pair.noReason") }
        try requireText(words)
        return [.endedEarly(PairWords(person: standing.person, step: step, document: reason, words: words))]
    }

    private func currentStep() throws(Refusal) -> Int {
        switch status {
        case .running(let step): return step
        case .invited: throw .because(.notReady, "pair.notBegun")
        case .declined, .finished, .endedEarly: throw .because(.alreadyDone, "pair.over")
        }
    }

    private func requireText(_ words: Int) throws(Refusal) {
        guard words > 0 else { throw .emptyText() }
        guard words <= 10_000_000 else { throw .because(.invalid, "tooLong") }
    }
}
