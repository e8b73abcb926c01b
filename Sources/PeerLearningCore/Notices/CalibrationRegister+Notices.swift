extension CalibrationRegister {
    /// What people of a cohort can be told of exemplars to judge, told before or not.
    func notices(at moment: Instant, in cohort: Cohort, _ roles: [Role]) -> [Notice] {
        open.filter { $0.plan.cohort == cohort.id }.flatMap { demand -> [Notice] in
            guard let calibration = published(demand.calibration), let plan = calibration.plan,
                let publishedAt = calibration.publishedAt
            else { return [] }
            let place = Place(demand.workshop, demand.plan, in: demand.phase, at: moment)
            let people = demand.people.filter {
                demand.waits(for: $0, in: calibration)
                    && cohort.standing(of: $0, at: place, roles: roles).may(.reviewWork)
            }
            let telling = Telling(
                arguments: ["calibration": .text(plan.title), "task": .text(demand.plan.task.title)])
            return people.map { person in
                let parts = ["calibration", demand.workshop.rawValue, demand.calibration.rawValue, person.rawValue]
                return Notice(
                    id: NoticeID("\(Fingerprint(of: parts))"), to: person, .calibrate, cohort: cohort.id,
                    workshop: demand.workshop, place: demand.plan.task.title, what: telling.what(.calibrate),
                    why: telling.why(.calibrate), at: max(publishedAt, demand.openedAt))
            }
        }
    }
}
