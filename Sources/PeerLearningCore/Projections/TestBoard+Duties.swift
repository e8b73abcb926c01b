extension TestBoard {
    /// What a member of a cohort should do at its tests.
    func duties(of person: PersonID, in cohort: CohortID, at moment: Instant) -> [Duty] {
        rounds(of: cohort).compactMap { round in
            let arguments: [String: Message.Argument] = ["test": .text(round.title)]
            switch round.call(to: person, at: moment) {
            case .begin(let until): return Duty("takeTest", .test(round.id), in: nil, until: until, arguments)
            case .handIn(let sitting, let until):
                return Duty("finishTest", .sitting(sitting), in: nil, until: until, arguments)
            case nil: return nil
            }
        }
    }
}
