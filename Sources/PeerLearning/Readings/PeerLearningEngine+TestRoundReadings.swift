public import PeerLearningCore

extension PeerLearningEngine {
    /// The test rounds that have been opened, in the order of their identifiers: what a tool or a page begins with.
    public func testRounds() async throws -> [TestRound] {
        try await catchUp()
        var rounds: [TestRound] = []
        for id in models.results.rounds { rounds.append(try await testRound(id)) }
        return rounds
    }

    /// The version of a test that a round takes. It tells what is right: show people its forms, not itself.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `unknown` where there is no such round.
    public func test(of round: TestRoundID) async throws -> KnowledgeTest {
        guard let reference = try await testRound(round).plan?.reference,
            let test = try await programme(reference.programme).test(reference.test, version: reference.version)
        else { throw Refusal.unknown("testRound", round) }
        return test
    }
}
