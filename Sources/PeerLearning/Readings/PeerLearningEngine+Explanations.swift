import PeerLearningCoding
public import PeerLearningCore

extension PeerLearningEngine {
    /// Why something in a workshop is as it is, from the log and under pseudonyms only.
    ///
    /// Reads the whole stream of the workshop.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where it is not explained to this person.
    public func explain(
        _ question: WorkshopQuestion, in workshop: WorkshopID, for person: PersonID
    ) async throws -> [ExplainedFact] {
        let standing = try await standing(of: person, in: workshop)
        let state = try await self.workshop(workshop)
        let pageSize = 1_000
        var events: [(at: Instant, event: WorkshopEvent)] = []
        var (revision, page): (Int64, [EventRecord]) = (0, [])
        repeat {
            page = try await store.events(of: Workshop.stream(workshop), after: revision, limit: pageSize)
            for record in page {
                if case .workshop(_, let event) = try codec.decode(record).event { events.append((record.at, event)) }
                revision = record.revision
            }
        } while page.count == pageSize
        return try WorkshopExplanation(of: question, in: state, events: events, for: standing).facts
    }

    /// The steps that may come next in a workshop, what each waits for, and what it would mean: for those who take part and
    /// for those who see names.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `notTakingPart` where the person is neither.
    public func preview(_ workshop: WorkshopID, for person: PersonID) async throws -> [StepPreview] {
        let standing = try await standing(of: person, in: workshop)
        let state = try await self.workshop(workshop)
        guard standing.may(.seeNames) || standing.may(.advancePhase) || state.pseudonym(of: person) != nil else {
            throw Refusal.because(.notTakingPart, "notTakingPart")
        }
        return state.outlook(at: configuration.time.now()).map {
            StepPreview(outlook: $0, consequences: state.consequences(of: $0.step))
        }
    }

    /// Whether a person may do something in a workshop, and where the power comes from.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `unknown` where there is no such workshop.
    public func can(_ person: PersonID, _ permission: Permission, in workshop: WorkshopID) async throws -> Authority {
        let state = try await self.workshop(workshop)
        guard let plan = state.plan else { throw Refusal.unknown("workshop", workshop) }
        let place = Place(workshop, plan, in: state.phase, at: configuration.time.now())
        return try await cohort(plan.cohort).authority(
            of: person, for: permission, at: place, roles: configuration.roles)
    }

    /// Whether a person may do something in a cohort as a whole, and where the power comes from.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `unknown` where there is no such cohort.
    public func can(_ person: PersonID, _ permission: Permission, in cohort: CohortID) async throws -> Authority {
        let place = Place(at: configuration.time.now())
        return try await self.cohort(cohort).authority(
            of: person, for: permission, at: place, roles: configuration.roles)
    }
}

/// A step that may come next, and what it would mean.
public struct StepPreview: Hashable, Sendable {
    /// The step, and what it waits for.
    public let outlook: Workshop.StepOutlook
    /// What it would mean if it were taken now, in words.
    public let consequences: [Message]
}
