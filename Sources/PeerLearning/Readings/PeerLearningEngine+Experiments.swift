public import PeerLearningAssessment
public import PeerLearningCore

extension PeerLearningEngine {
    /// The data of an experiment: what people who were assigned to arms reached in a test before and in one after, in per
    /// cent of the points that there are.
    ///
    /// Everybody who was assigned is in it, once; who did not sit a test, or whose attempts were voided, has no figure there.
    /// Of several attempts the one counts that the test's rules say.
    ///
    /// - Parameters:
    ///   - arms: The arm of each person, as ``/PeerLearningAssessment/RandomAssignment`` drew it.
    ///   - before: The rounds of the test before, one for each cohort or more.
    ///   - after: The rounds of the test after.
    ///   - control: The control arm.
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `missingPermission` unless the person may see names and leads
    ///   workshops or confirms grades wherever the tests are taken, `invalid` where rounds of one programme ask different
    ///   things; ``/PeerLearningAssessment/ExperimentError`` where the arms make no experiment.
    public func experimentData(
        of arms: [PersonID: String], before: [TestRoundID], after: [TestRoundID], control: String? = nil,
        for person: PersonID
    ) async throws -> ExperimentData {
        let (pre, post) = (try await reached(in: before, for: person), try await reached(in: after, for: person))
        let rows = arms.sorted { $0.key < $1.key }.map { assigned, arm in
            let place = post[assigned] ?? pre[assigned]
            return ExperimentRow(
                assigned, arm: arm, programme: place?.programme, group: place?.group, pre: pre[assigned]?.percent,
                post: post[assigned]?.percent)
        }
        return try ExperimentData(rows, control: control)
    }

    private struct Reached {
        let programme: String
        let group: String?
        let percent: Double?
    }

    /// What everybody reached in rounds, and where; without a figure where they belong to the cohort and did not sit.
    private func reached(in rounds: [TestRoundID], for person: PersonID) async throws -> [PersonID: Reached] {
        try await catchUp()
        var reached: [PersonID: Reached] = [:]
        var references: [ProgrammeID: TestReference] = [:]
        for id in rounds {
            try await requireAnalyst(person, of: id)
            try await standing(of: person, in: id).require(.seeNames)
            guard let (round, test) = try await roundAndTest(id), let plan = round.plan else {
                throw Refusal.unknown("testRound", id)
            }
            guard
                references.updateValue(plan.reference, forKey: plan.reference.programme) ?? plan.reference
                    == plan.reference
            else { throw Refusal.because(.invalid, "experiment.differentTests") }
            let programme = try await self.programme(plan.reference.programme).title
            let counted = models.results.counted(in: id, by: test.policy.counting)
            let figures = Dictionary(counted.map { ($0.start.person, $0.result?.fraction) }) { first, _ in first }
            for member in try await cohort(plan.cohort).members where reached[member.person]?.percent == nil {
                let fraction = figures[member.person] ?? nil
                reached[member.person] = Reached(
                    programme: programme, group: member.group, percent: fraction.map { 100 * $0 })
            }
            for (left, fraction) in figures where reached[left] == nil {
                reached[left] = Reached(programme: programme, group: nil, percent: fraction.map { 100 * $0 })
            }
        }
        return reached
    }
}
