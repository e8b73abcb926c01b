extension Workshop {
    func open(_ plan: WorkshopPlan, by standing: Standing) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.openWorkshop)
        guard self.plan == nil else { throw .because(.alreadyDone, "workshop.open") }
        try plan.policy.validate()
        guard plan.rounds <= 20 else { throw .because(.invalid, "policy.rounds") }
        return [.opened(plan)]
    }

    func enrol(
        _ newcomers: [PersonID: Enrolment.Part], seed: UInt64, by standing: Standing
    ) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.openWorkshop)
        try requirePhase(.setup ... .review)
        let fresh = newcomers.keys.filter { personHandles[$0] == nil }.sorted()
        var generator = SeededGenerator(seed: seed)
        let pseudonyms = drawPseudonyms(fresh.count * 2, using: &generator)
        return fresh.enumerated().map { place, person in
            .enrolled(
                Enrolment(
                    person: person, part: newcomers[person] ?? .author, pseudonym: pseudonyms[place],
                    reviewerPseudonym: pseudonyms[fresh.count + place]))
        }
    }

    func formTeam(
        _ id: TeamID, _ members: [PersonID], seed: UInt64, by standing: Standing
    ) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.openWorkshop)
        try requirePhase(.setup ... .submission)
        guard members.count > 1, Set(members).count == members.count else { throw .because(.invalid, "team.members") }
        guard !teams.contains(where: { $0.id == id }) else { throw .because(.invalid, "identifierTaken") }
        for member in members {
            guard let handle = personHandles[member] else { throw .unknown("person", member) }
            let participant = people[Int(handle)]
            guard participant.enrolment.part == .author else { throw .because(.notTakingPart, "notAnAuthor") }
            guard participant.team == nil, participant.submission == nil else {
                throw .because(.alreadyDone, "team.late")
            }
        }
        var generator = SeededGenerator(seed: seed)
        let pseudonym = drawPseudonyms(1, using: &generator)
        return pseudonym.map { .teamFormed(Team(id: id, members: members.sorted(), pseudonym: $0)) }
    }

    /// Draws numbers from a range that does not grow with the people, so that they tell nothing of order, size or who came
    /// late; only very large workshops need more digits.
    private func drawPseudonyms(_ count: Int, using generator: inout SeededGenerator) -> [Pseudonym] {
        var taken = Set(people.flatMap { [$0.enrolment.pseudonym.number, $0.enrolment.reviewerPseudonym.number] })
        taken.formUnion(teams.map(\.pseudonym.number))
        let range = taken.count + count <= 8_000 ? 9_999 : 9_999_999
        return (0..<count).map { _ in
            var number = generator.below(range) + 1
            while !taken.insert(number).inserted { number = number % range + 1 }
            return Pseudonym(number: number)
        }
    }
}
