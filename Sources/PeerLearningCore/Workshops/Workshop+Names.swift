extension Workshop {
    /// Tells the others who is behind a pseudonym: one's own once grades are published, or anybody's by those who may see
    /// names, with a reason.
    func reveal(
        _ pseudonym: Pseudonym, reason: DocumentID?, words: Int, by standing: Standing
    ) throws(Refusal) -> [WorkshopEvent] {
        guard let person = owner(of: pseudonym) else {
            try standing.require(.seeNames)
            throw .because(.unknown, "pseudonym.unknown")
        }
        if person == standing.person {
            try standing.require(.comment)
            guard gradedRounds > 0 else { throw .because(.notReady, "phase.notGraded") }
        } else {
            try standing.require(.seeNames)
            guard reason != nil, words > 0 else { throw .because(.invalid, "reveal.noReason") }
        }
        try requireLength(words)
        guard !revealed.contains(pseudonym) else { throw .because(.alreadyDone, "reveal.twice") }
        return [.revealed(Reveal(of: pseudonym, person: person, by: standing.person, reason: reason))]
    }

    func seeNames(by standing: Standing) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.seeNames)
        return [.namesSeen(by: standing.person)]
    }

    private func owner(of pseudonym: Pseudonym) -> PersonID? {
        people.first { $0.enrolment.pseudonym == pseudonym || $0.enrolment.reviewerPseudonym == pseudonym }?
            .enrolment.person
    }

    /// Who is behind the pseudonyms, as far as this person may know: everybody for those who may see names or where the
    /// workshop is open; where it is single-blind, authors but not reviewers; where it is double-blind, those whose names
    /// were revealed.
    public func names(for standing: Standing) -> NameKey {
        let isAuthor = { (person: Participant) in person.submission != nil }
        let shown: (Participant, Pseudonym) -> Bool
        switch plan?.policy.anonymity {
        case _ where standing.may(.seeNames): shown = { _, _ in true }
        case _ where personHandles[standing.person] == nil || !standing.may(.comment): shown = { _, _ in false }
        case .open: shown = { _, _ in true }
        case .singleBlind:
            shown = { [revealed] in
                revealed.contains($1) || (isAuthor($0) && $1 == $0.enrolment.pseudonym)
            }
        case .doubleBlind, nil: shown = { [revealed] in revealed.contains($1) }
        }
        var key: [Pseudonym: PersonID] = [:]
        for person in people {
            for pseudonym in [person.enrolment.pseudonym, person.enrolment.reviewerPseudonym]
            where shown(person, pseudonym) {
                key[pseudonym] = person.enrolment.person
            }
        }
        let told = teams.filter { team in
            team.members.allSatisfy { member in
                personHandles[member].map { key[people[Int($0)].enrolment.pseudonym] != nil } ?? false
            }
        }
        return NameKey(key, teams: Dictionary(told.map { ($0.pseudonym, $0.members) }) { first, _ in first })
    }
}
