extension CalibrationRegister {
    /// The exemplars that a person should judge, for the workshops that they take part in.
    ///
    /// - Parameter standing: What the person may do in a workshop, by its plan and phase.
    func duties(
        of person: PersonID, _ standing: (WorkshopID, WorkshopPlan, WorkshopPhase) -> Standing?
    ) -> [Duty] {
        open.compactMap { demand in
            guard let calibration = published(demand.calibration), let plan = calibration.plan,
                demand.waits(for: person, in: calibration),
                standing(demand.workshop, demand.plan, demand.phase)?.may(.reviewWork) == true
            else { return nil }
            return Duty(
                "calibrate", .calibration(demand.calibration), in: demand.workshop,
                until: demand.plan.schedule.submissionsUntil,
                [
                    "calibration": .text(plan.title), "task": .text(demand.plan.task.title),
                    "done": .number(calibration.judgements(by: person).count), "count": .number(plan.exemplars),
                ])
        }
    }
}
