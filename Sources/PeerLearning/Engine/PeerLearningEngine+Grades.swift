public import PeerLearningAssessment
public import PeerLearningCore

extension PeerLearningEngine {
    /// Works out the grades of the running round by the engine's strategy and aggregator, and publishes them.
    ///
    /// - Parameter aggregator: What makes grades outside the program; nil for what the configuration says.
    /// - Throws: What the aggregator throws, or ``EngineFailure`` with code `outsideGrades` where it answers about other works
    ///   or with grades that are none; nothing is published then.
    @discardableResult
    public func publishGrades(
        in workshop: WorkshopID, using aggregator: (any OutsideAggregator)? = nil, by caller: Caller
    ) async throws -> [Grade] {
        let grades = try await grades(in: workshop, using: aggregator)
        return try await perform(.publishGrades(grades), in: workshop, by: caller).required {
            if case .graded(let grades) = $0 { grades } else { nil }
        }
    }

    /// The grades that ``publishGrades(in:using:by:)`` would publish now.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the person may neither publish grades nor confirm them.
    public func previewGrades(
        in workshop: WorkshopID, using aggregator: (any OutsideAggregator)? = nil, for person: PersonID
    ) async throws -> [Grade] {
        let standing = try await standing(of: person, in: workshop)
        if !standing.may(.confirmGrades) { try standing.require(.publishGrades) }
        return try await grades(in: workshop, using: aggregator)
    }

    func grades(
        in workshop: WorkshopID, using aggregator: (any OutsideAggregator)? = nil
    ) async throws -> [Grade] {
        let state = try await self.workshop(workshop)
        guard let plan = state.plan else { throw Refusal.unknown("workshop", workshop) }
        let lateness = Dictionary(state.reviewedSubmissions.map { ($0.submission, $0.lateness) }) { first, _ in first }
        let context = try await gradingContext(of: state)
        return try await aggregated(context, by: aggregator ?? configuration.outsideAggregator).map {
            $0.penalised(by: plan.policy.late.penalty(for: lateness[$0.submission] ?? .zero))
        }
    }

    private func aggregated(
        _ context: GradingContext, by outside: (any OutsideAggregator)?
    ) async throws -> [Grade] {
        guard let outside else { return configuration.aggregator.grades(in: context) }
        let grades = try await outside.grades(in: context)
        guard context.isAnswered(by: grades) else {
            throw EngineFailure(
                .outsideGrades,
                "\(outside.name) did not answer with one grade from 0 to 100 for each work. Nothing is published.")
        }
        return grades
    }

    /// Confirms a published grade, or sets another with a reason that its author reads.
    ///
    /// - Parameters:
    ///   - value: The grade that counts instead, from 0 to 100; nil to confirm the one that was published.
    ///   - reason: Why; needed where another grade is set.
    public func settleGrade(
        of submission: SubmissionID, in workshop: WorkshopID, value: Double? = nil, reason: String? = nil,
        by caller: Caller
    ) async throws {
        let words = optionalDocument(reason, of: caller.person)
        let command = WorkshopCommand.settleGrade(
            submission, value: value, reason: words.first?.id, words: reason?.wordCount ?? 0)
        try await perform(command, in: workshop, documents: words, by: caller)
    }
}
