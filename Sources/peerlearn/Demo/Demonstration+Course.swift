import PeerLearning
import PeerLearningImport

extension Demonstration {
    func registerPeople(in engine: PeerLearningEngine) async throws {
        let key = IdempotencyKey("demonstration-people")
        try await StoredPeopleDirectory(store: engine.store).register(cast.profiles, at: begin, key: key)
    }

    /// Keeps the course as programmes and attaches the task to the first micromodule.
    func importCourse(into engine: PeerLearningEngine) async throws -> ProgrammeUnit? {
        console.heading("demo.step.course")
        for imported in course.programmes {
            try await engine.outline(
                imported.id, as: imported.outline, source: imported.source, by: facilitator(day: 0))
            console.item(
                "demo.course",
                [
                    "title": .text(Console.printable(imported.outline.title)),
                    "format": .text(course.package.format.rawValue),
                    "modules": .number(imported.outline.modules.count),
                    "units": .number(imported.outline.modules.flatMap(\.micromodules).count),
                ])
        }
        let odd = course.package.diagnostics.count
        if odd > 0 { console.item("demo.course.odd", ["count": .number(odd)]) }
        guard let programme = course.programmes.first,
            let unit = programme.outline.modules.flatMap(\.micromodules).first
        else { return nil }
        try await engine.attach(task, to: unit.id, of: programme.id, by: facilitator(day: 0, minute: 5))
        console.item("demo.task", ["task": .text(task.title), "unit": .text(Console.printable(unit.title))])
        return ProgrammeUnit(programme: programme.id, micromodule: unit.id)
    }

    func openPilot(on unit: ProgrammeUnit?, in engine: PeerLearningEngine) async throws -> Pilot {
        console.heading("demo.step.pilot")
        let schedule = WorkshopSchedule(
            submissionsUntil: begin + .days(5), reviewsUntil: begin + .days(8), reflectionsUntil: begin + .days(12))
        let zone = console.language == .russian ? "Europe/Moscow" : "Europe/London"
        let pilot = try await engine.openPilot(
            story.cohort, of: task, unit: unit, guides: cast.guides, authors: cast.authors, schedule: schedule,
            timeZone: zone, seed: seed, by: facilitator(day: 0, minute: 10))
        console.item("demo.pilot", ["guides": .number(cast.guides.count), "authors": .number(authorCount)])
        if let share = try await engine.cohort(pilot.cohort).experiencedShare {
            console.item("demo.share", ["share": .decimal(share * 100, digits: 0)])
        }
        for (person, role) in [
            (cast.curator, Role.curator), (cast.moderator, .moderator), (cast.collector, .feedbackCollector),
        ] {
            try await engine.grant(role, to: person, in: pilot.cohort, by: facilitator(day: 0, minute: 15))
            console.item(
                "demo.roles",
                [
                    "name": .text(cast.name(person)),
                    "role": .message(Message(TextKey(rawValue: "role.\(role.name)"))),
                ])
        }
        return pilot
    }
}
