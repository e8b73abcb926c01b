import PeerLearning

extension Desk {
    /// Prints an attempt as it lies before the one who sits.
    func showSitting(_ sitting: SittingID) async throws {
        let reading = try await engine.sitting(sitting, for: person)
        let now = engine.configuration.time.now()
        try show(reading.record(at: now, self)) { reading.tell(at: now, self) }
    }
}

extension SittingReading {
    fileprivate func tell(at moment: Instant, _ desk: Desk) {
        desk.console.say(
            "tool.test.head",
            [
                "title": .text(Console.printable(view.title)), "attempt": .number(view.attempt),
                "status": .message(view.status.name), "answered": .number(view.answered),
                "count": .number(view.questions.count),
            ])
        if view.status == .running {
            if let deadline = view.deadline {
                let minutes = Int((deadline.milliseconds - moment.milliseconds + 59_999) / 60_000)
                desk.console.say(
                    "tool.test.timeLeft", ["minutes": .number(max(0, minutes)), "until": .text(desk.until(deadline))])
            }
        } else if view.status != .voided {
            print("  " + view.resultInWords(desk))
        }
        if view.voiding != nil {
            desk.console.say("tool.test.voidedBecause")
            desk.quote(reason)
        }
        for (place, question) in view.questions.enumerated() {
            print()
            tell(question, place + 1, desk)
        }
    }

    private func tell(_ question: SittingQuestionView, _ number: Int, _ desk: Desk) {
        let face = question.face
        let points =
            question.points > 0
            ? desk.console.text("tool.test.worth", ["points": .decimal(question.points, digits: 1)]) : ""
        let lines = face.prompt.plain.split(whereSeparator: \.isNewline)
        print("\(number). " + Console.printable(String(lines.first ?? "")) + points)
        if lines.count > 1 { desk.quote(lines.dropFirst().joined(separator: "\n"), indent: 3) }
        for part in face.interactions {
            if face.interactions.count > 1 {
                let kind = desk.words(part.kind.name)
                print("   [\(Console.printable(part.id.rawValue))] \(kind) " + Console.printable(part.prompt.plain))
            } else {
                print("   (\(desk.words(part.kind.name)))")
            }
            for (place, option) in part.options.enumerated() { tell(option, "\(place + 1)") }
            for (place, target) in part.targets.enumerated() { tell(target, "→ \(place + 1)") }
        }
        let given = written(answer(to: face.id), face)
        if !given.isEmpty { desk.console.say("tool.test.yours", ["answer": .text(given)]) }
        guard let outcome = question.outcome else { return }
        let verdicts = outcome.score.parts.map { desk.words($0.verdict.name) }.joined(separator: ", ")
        desk.console.say(
            "tool.test.outcome",
            ["verdict": .text(verdicts), "score": .decimal(outcome.score.score, digits: 2)])
        guard let solution = question.solution else { return }
        let right = written(Answer(solution.correct), face)
        if !right.isEmpty { desk.console.say("tool.test.right", ["answer": .text(right)]) }
        if !solution.explanation.isEmpty { desk.quote(solution.explanation.plain, indent: 3) }
    }

    private func tell(_ option: AnswerOption, _ number: String) {
        print("     \(number)  " + Console.printable(option.text.plain))
    }

    private func written(_ answer: Answer, _ face: QuestionFace) -> String {
        let parts = face.interactions.compactMap { part -> String? in
            let items = answer[part.id].map(\.written)
            guard !items.isEmpty else { return nil }
            return (face.interactions.count > 1 ? "\(part.id): " : "") + items.joined(separator: " ")
        }
        return Console.printable(parts.joined(separator: "; "))
    }
}

extension SittingReading {
    fileprivate func record(at moment: Instant, _ desk: Desk) -> JSONValue {
        let left = view.deadline.map { max(0, Int(($0.milliseconds - moment.milliseconds) / 1_000)) }
        return .present([
            "sitting": .id(view.sitting), "round": .id(view.round), "test": .id(view.test), "title": .text(view.title),
            "attempt": .integer(view.attempt), "status": .word(view.status),
            "begunAt": view.begunAt.map { .moment($0) }, "deadline": view.deadline.map { .moment($0) },
            "secondsLeft": view.status == .running ? left.map { .integer($0) } : nil,
            "answered": .integer(view.answered), "score": view.score.map { .number($0) },
            "maximum": .number(view.maximum), "passed": view.isPassed.map { .flag($0) },
            "voidedBecause": view.voiding.map { _ in .words(reason) },
            "questions": .list(
                view.questions.enumerated().map { place, question in record(of: question, place + 1) }),
        ])
    }

    private func record(of question: SittingQuestionView, _ number: Int) -> JSONValue {
        let response = answer(to: question.face.id)
        return .present([
            "number": .integer(number), "question": .id(question.face.id), "prompt": .text(question.face.prompt.plain),
            "points": .number(question.points),
            "parts": .list(
                question.face.interactions.map { part in
                    .present([
                        "part": .id(part.id), "kind": .text(part.kind.rawValue),
                        "options": part.options.isEmpty ? nil : .list(part.options.map { .text($0.text.plain) }),
                        "targets": part.targets.isEmpty ? nil : .list(part.targets.map { .text($0.text.plain) }),
                        "answer": .list(response[part.id].map { .text($0.written) }),
                        "verdict": question.outcome?.score.parts.first { $0.id == part.id }.map { .word($0.verdict) },
                        "right": question.solution?.correct[part.id].map { .list($0.map { .text($0.written) }) },
                    ])
                }),
            "score": question.outcome.map { .number($0.score.score) },
            "explanation": question.solution.flatMap { $0.explanation.isEmpty ? nil : .text($0.explanation.plain) },
        ])
    }
}
