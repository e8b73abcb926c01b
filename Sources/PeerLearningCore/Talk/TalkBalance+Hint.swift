extension TalkBalance {
    /// Whether the talk is long enough, and among enough people, to speak of its balance.
    private var isTelling: Bool { people.count >= thresholds.people && turns >= thresholds.turns }

    /// Who says more than ``TalkThresholds/dominance`` equal shares of the words, in the order of ``people``; empty while
    /// the talk is too small to tell.
    public var dominating: [PersonID] {
        guard isTelling else { return [] }
        let limit = thresholds.dominance / Double(people.count)
        return people.filter { (shareOfWords($0) ?? 0) > limit }
    }

    /// Who has not spoken, in the order of ``people``; empty while the talk is too small to tell.
    public var silent: [PersonID] {
        guard isTelling else { return [] }
        return people.filter { self[$0]?.turns == 0 }
    }

    /// Who has spoken more than once (``TalkThresholds/unansweredTurns``) without an answer, in the order of ``people``.
    ///
    /// It needs no long talk: nobody should have to wait for an answer until the talk has become long.
    public var neverAnswered: [PersonID] {
        people.filter { person in
            guard let share = self[person] else { return false }
            return share.turns >= thresholds.unansweredTurns && share.answersReceived == 0
        }
    }

    /// A kind word for one person, to be shown to nobody else; nil where there is nothing to say.
    ///
    /// Who dominates is asked to leave the next word to others; who is silent is invited; anybody else is asked to answer
    /// somebody whom nobody has answered. Different people are pointed to different ones, so that answers spread.
    ///
    /// - Parameter pseudonyms: What those who were never answered are called; nobody is called by a name, so whoever is
    ///   missing here is not spoken of.
    public func hint(for person: PersonID, pseudonyms: [PersonID: Pseudonym] = [:]) -> Message? {
        guard let place = people.firstIndex(of: person) else { return nil }
        if dominating.contains(person) { return muchSaid }
        if silent.contains(person) {
            return Message("talk.hint.silent", ["spoke": .number(people.count - silent.count)])
        }
        return answer(neverAnswered.filter { $0 != person && pseudonyms[$0] != nil }, from: place, pseudonyms)
    }

    private var muchSaid: Message {
        let silent = silent.count
        return silent > 0
            ? Message("talk.hint.muchSaid", ["silent": .number(silent)]) : Message("talk.hint.muchSaid.allSpoke")
    }

    private func answer(_ waiting: [PersonID], from place: Int, _ pseudonyms: [PersonID: Pseudonym]) -> Message? {
        guard !waiting.isEmpty else { return nil }
        let chosen = waiting[place % waiting.count]
        return pseudonyms[chosen].map {
            Message(
                "talk.hint.answer",
                ["author": .message($0.name), "turns": .number(self[chosen]?.turns ?? 0)])
        }
    }
}
