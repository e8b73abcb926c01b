public import PeerLearningAssessment
public import PeerLearningCore

extension PeerLearningEngine {
    /// The tests that a person may take or has taken, with their own attempts, in the order of the rounds' identifiers.
    public func tests(of person: PersonID) async throws -> [TestReading] {
        try await catchUp()
        var readings: [TestReading] = []
        for id in models.results.rounds {
            let attempts = models.results.attempts(of: person, in: id)
            guard let (round, test) = try await roundAndTest(id), let plan = round.plan else { continue }
            let standing = try await standing(of: person, in: id)
            guard standing.may(.submitWork) || !attempts.isEmpty else { continue }
            readings.append(
                TestReading(
                    round: id, plan: plan, window: round.window, title: test.title, purpose: test.purpose,
                    policy: test.policy, questions: test.questions.count, maximum: test.maximum, attempts: attempts))
        }
        return readings
    }

    /// An attempt as the one who sits sees it, with the words that they wrote.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `unknown` for everybody else.
    public func sitting(_ id: SittingID, for person: PersonID) async throws -> SittingReading {
        let setting = try await sittingSetting(of: id)
        let standing = try await standing(of: person, in: setting.round)
        let moment = configuration.time.now()
        let (view, documents) = try caches.sittings.read(id) { state throws(Refusal) in
            (try state.view(for: standing, in: setting, at: moment), state.documents)
        }
        return SittingReading(
            view: view, words: try await texts(byDocument: documents), reason: try await text(of: view.voiding))
    }

    /// All attempts of a round, with names, in the order in which they began: for those who may see names. One's own is
    /// left out, for one sees that as everybody does.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `missingPermission` for everybody else.
    public func results(in round: TestRoundID, for person: PersonID) async throws -> [SittingReport] {
        let standing = try await standing(of: person, in: round)
        try standing.require(.seeNames)
        try await catchUp()
        var reports: [SittingReport] = []
        for line in models.results.lines(in: round) where line.start.person != person {
            let state = try await latest(line.sitting, in: \.sittings)
            reports.append(try state.report(for: standing))
        }
        return reports
    }

    /// What a test has done in the rounds that took the version of this one, as far as the person leads them: how hard each question is, how well it tells
    /// those who know from those who do not, how its wrong answers draw, and how far the result can be trusted.
    ///
    /// It names nobody. It tells what is right, so it is for those who lead workshops or confirm grades.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `missingPermission` for everybody else.
    public func analysis(ofTestIn round: TestRoundID, for person: PersonID) async throws -> TestAnalysis {
        try await requireAnalyst(person, of: round)
        try await catchUp()
        guard let (state, test) = try await roundAndTest(round), let reference = state.plan?.reference else {
            throw Refusal.unknown("testRound", round)
        }
        var lines: [SittingLine] = []
        for id in models.results.rounds(of: reference.test, in: reference.programme) {
            do {
                try await requireAnalyst(person, of: id)
                lines += models.results.counted(in: id, by: .first)
            } catch is Refusal {}
        }
        return TestAnalysis(of: test, ResponseMatrix(of: test, reference, from: lines))
    }

    func requireAnalyst(_ person: PersonID, of round: TestRoundID) async throws {
        let standing = try await standing(of: person, in: round)
        if !standing.may(.confirmGrades) { try standing.require(.openWorkshop) }
    }

    func roundAndTest(_ id: TestRoundID) async throws -> (TestRound, KnowledgeTest)? {
        let round = try await latest(id, in: \.testRounds)
        guard let reference = round.plan?.reference else { return nil }
        let programme = try await latest(reference.programme, in: \.programmes)
        return programme.test(reference.test, version: reference.version).map { (round, $0) }
    }
}
