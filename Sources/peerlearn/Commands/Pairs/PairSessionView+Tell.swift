import PeerLearning

extension PairSessionView {
    /// Prints what the session is and where it stands.
    func head(_ desk: Desk) {
        desk.console.say(
            "tool.pair.head",
            [
                "kind": .message(kind.name), "form": .message(form.name), "id": .text(desk.short(session)),
                "author": .text(desk.face(author, on: .author)), "partner": .text(desk.face(partner, on: .partner)),
                "status": .message(status.name),
            ])
        guard turn != nil else { return }
        desk.console.say(status == .invited ? "tool.pair.turn.answer" : "tool.pair.turn.write")
    }

    func record(texts: [DocumentID: String], _ desk: Desk) -> JSONValue {
        .present([
            "session": .id(session), "workshop": .id(workshop), "submission": .id(submission), "kind": .word(kind),
            "form": .word(form), "status": .text(status.word), "step": status.step.map { .integer($0) },
            "side": side.map { .word($0) }, "author": author.record, "partner": partner.record,
            "yourTurn": .flag(turn != nil), "promise": .text(desk.words(promise)),
            "steps": .list(steps.map { $0.record(texts: texts, desk) }),
            "messages": .list(messages.map { $0.record(texts: texts) }),
            "reasonForEnd": reasonForEnd.map { .words(texts[$0.document]) }, "consented": .flag(hasConsented),
            "namesKnown": .flag(areNamesKnown), "sharing": .list(sharing.map(\.record)), "reported": .flag(isReported),
            "complaints": .list(
                complaints.map { complaint in
                    .present([
                        "side": .word(complaint.side), "reason": .word(complaint.reason),
                        "remark": complaint.remark.map { .words(texts[$0]) },
                    ])
                }),
        ])
    }
}

extension PairSessionReading {
    func tell(_ desk: Desk) {
        view.head(desk)
        print("  " + desk.words(view.promise))
        for step in view.steps {
            step.tell(texts: texts, isRunning: view.status == .running(step: step.number), desk)
        }
        for message in view.messages {
            print("    – \(desk.side(message.side)):")
            desk.quote(texts[message.document], indent: 6)
        }
        if let end = view.reasonForEnd {
            desk.console.say("tool.pair.reason")
            desk.quote(texts[end.document])
        }
        for complaint in view.complaints {
            desk.console.say(
                "tool.queue.flag",
                ["person": .message(complaint.side.name), "reason": .message(complaint.reason.name)])
            if let remark = complaint.remark { desk.quote(texts[remark], indent: 6) }
        }
        if view.areNamesKnown { desk.console.say("tool.pair.namesKnown") }
    }
}

extension PairRecordReading {
    func tell(_ desk: Desk) {
        desk.console.say(
            "tool.pair.record",
            [
                "kind": .message(record.kind.name), "id": .text(desk.short(record.session)),
                "author": .text(desk.face(record.author, on: .author)),
                "partner": .text(desk.face(record.partner, on: .partner)), "moment": .text(record.endedAt.rfc3339),
            ])
        for step in record.steps { step.tell(texts: texts, isRunning: false, desk) }
        print()
    }

    func record(_ desk: Desk) -> JSONValue {
        .present([
            "session": .id(record.session), "submission": .id(record.submission), "kind": .word(record.kind),
            "author": record.author.record, "partner": record.partner.record, "endedAt": .moment(record.endedAt),
            "endedAtStep": record.endedAtStep.map { .integer($0) },
            "steps": .list(record.steps.map { $0.record(texts: texts, desk) }),
        ])
    }
}

extension PairStepView {
    fileprivate func tell(texts: [DocumentID: String], isRunning: Bool, _ desk: Desk) {
        print("  \(number). \(desk.words(title))")
        if isRunning, let prompt { print("     → " + desk.words(prompt)) }
        for note in notes { desk.quote(texts[note.document], indent: 5) }
    }

    fileprivate func record(texts: [DocumentID: String], _ desk: Desk) -> JSONValue {
        .present([
            "number": .integer(number), "name": .text(name), "title": .text(desk.words(title)),
            "prompt": prompt.map { .text(desk.words($0)) }, "writer": .word(writer),
            "notes": .list(notes.map { $0.record(texts: texts) }),
        ])
    }
}

extension PairWordsView {
    fileprivate func record(texts: [DocumentID: String]) -> JSONValue {
        .present([
            "side": side.map { .word($0) } ?? .null, "step": .integer(step), "text": .words(texts[document]),
        ])
    }
}

extension PairFace {
    fileprivate var record: JSONValue {
        switch self {
        case .pseudonym(let pseudonym): ["pseudonym": .pseudonym(pseudonym)]
        case .person(let person): ["person": .id(person)]
        case .unnamed: .null
        }
    }
}

extension PairSharing {
    fileprivate var record: JSONValue {
        let audience: (String, JSONValue) =
            switch self.audience {
            case .person(let person): ("person", .id(person))
            case .role(let role): ("role", .text(role))
            }
        return .object([
            audience.0: audience.1, "proposedBy": .word(proposedBy), "confirmed": .flag(isConfirmed),
        ])
    }
}

extension Desk {
    fileprivate func face(_ face: PairFace, on side: PairSide) -> String {
        switch face {
        case .pseudonym(let pseudonym): name(pseudonym)
        case .person(let person): Console.printable(person.rawValue)
        case .unnamed: words(side.name)
        }
    }

    fileprivate func side(_ side: PairSide?) -> String { side.map { words($0.name) } ?? console.text("tool.staff") }
}
