public import PeerLearning

extension WorkshopReport {
    /// Gathers the report of a workshop for one reader.
    ///
    /// Whoever holds ``/PeerLearningCore/Permission/seeNames`` gets names; those who take part get pseudonyms.
    ///
    /// - Parameters:
    ///   - person: Who will read it.
    ///   - moment: When it is made: the report itself asks no clock.
    /// - Throws: ``/PeerLearningCore/Refusal`` where there is no such workshop, or the person neither takes part in it nor
    ///   may see names.
    public static func gather(
        _ workshop: WorkshopID, from engine: PeerLearningEngine, for person: PersonID, at moment: Instant
    ) async throws -> WorkshopReport {
        let state = try await engine.workshop(workshop)
        guard let plan = state.plan else { throw Refusal.unknown("workshop", workshop) }
        let standing = try await engine.standing(of: person, in: workshop)
        guard standing.may(.seeNames) || state.pseudonym(of: person) != nil else {
            throw Refusal.because(.notTakingPart, "notTakingPart")
        }
        let cohort = try await engine.cohort(plan.cohort)
        let progress = try await engine.progress(of: workshop)
        let ledger = try await engine.ledger()
        let roster = try await Roster(
            of: state, in: cohort, progress: progress, ledger: ledger, for: standing, from: engine)
        let work = WorkGathering(
            workshop: state, task: plan.task, roster: roster, strategy: try await engine.gradingStrategy(in: workshop),
            talk: try await engine.solutions(in: workshop, for: person))
        let points = PointsGathering(
            ledger: ledger, cohort: plan.cohort, timeZone: cohort.timeZone, roster: roster,
            leaderboard: try await engine.leaderboard(of: plan.cohort, for: person),
            known: engine.configuration.badges)
        let unit = try await titles(of: plan.unit, from: engine)
        return WorkshopReport(
            moment: moment, clock: ClockReading(moment, in: cohort.timeZone), showsNames: roster.showsNames,
            task: plan.task, programme: unit?.programme, micromodule: unit?.micromodule, cohort: cohort.title,
            experiencedShare: cohort.experiencedShare, phase: state.phase, people: roster.participations,
            staff: roster.staff, reviewsAsked: progress.people.values.map(\.reviewsAsked).reduce(0, +),
            reviewsDone: progress.people.values.map(\.reviewsDone).reduce(0, +), submissions: work.submissions,
            dominance: Dominance(gini: progress.dominance, words: progress.people.values.map(\.wordsSpoken).sorted()),
            standings: points.standings, badges: points.badges, titles: points.titles,
            library: try await engine.library().filter { $0.solution.workshop == workshop }.map {
                ReportedSolution(
                    author: roster.person(behind: $0.solution.author), version: $0.solution.version,
                    problem: $0.problem,
                    text: $0.text)
            },
            reflections: try await engine.reflections(in: workshop, for: person))
    }

    private static func titles(
        of unit: ProgrammeUnit?, from engine: PeerLearningEngine
    ) async throws -> (programme: String, micromodule: String?)? {
        guard let unit else { return nil }
        let known = try await engine.catalogue().programmes
        guard known.contains(unit.programme) else { return nil }
        let programme = try await engine.programme(unit.programme)
        let micromodules = programme.micromodules + programme.archived
        return (programme.title, micromodules.first { $0.id == unit.micromodule }?.title)
    }
}
