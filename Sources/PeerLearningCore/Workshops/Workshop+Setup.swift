extension Workshop {
    func enrol(
        _ newcomers: [PersonID: Enrolment.Part], seed: UInt64, by standing: Standing
    ) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.openWorkshop)
        try requirePhase(.setup ... .submission)
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

    /// Draws numbers from a range several times as large as needed, so that they tell nothing of order or size.
    private func drawPseudonyms(_ count: Int, using generator: inout SeededGenerator) -> [Pseudonym] {
        var taken = Set(people.flatMap { [$0.enrolment.pseudonym.number, $0.enrolment.reviewerPseudonym.number] })
        let range = max(99, (people.count * 2 + count) * 5)
        return (0..<count).map { _ in
            var number = generator.below(range) + 1
            while !taken.insert(number).inserted { number = number % range + 1 }
            return Pseudonym(number: number)
        }
    }

    func advance(to phase: WorkshopPhase, by standing: Standing) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.advancePhase)
        guard phase == self.phase.next else {
            throw .because(
                .wrongPhase, "phase.order",
                ["now": .message(self.phase.name), "next": .message((self.phase.next ?? .closed).name)])
        }
        switch phase {
        case .submission where !people.contains { $0.enrolment.part == .author }:
            throw .because(.notReady, "phase.nobodyEnrolled")
        case .review where submissions.isEmpty: throw .because(.notReady, "phase.nothingSubmitted")
        case .grading where allocation == nil: throw .because(.notReady, "phase.nothingAllocated")
        case .reflection where grades.isEmpty: throw .because(.notReady, "phase.notGraded")
        case .setup, .submission, .review, .grading, .reflection, .closed: return [.advanced(to: phase)]
        }
    }
}
