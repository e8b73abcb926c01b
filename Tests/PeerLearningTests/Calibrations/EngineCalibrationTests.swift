import PeerLearning
import PeerLearningCore
import PeerLearningTesting
import Testing

/// A cohort with a calibration and a workshop that asks for it: `anna` leads, three authors and the guide `gil`.
private struct CalibrationRoom {
    let engine: PeerLearningEngine
    let cohort: CohortID
    let calibration: CalibrationID
    let exemplars: [ExemplarID]
    let anna = Caller("anna", at: .example)

    static func make() async throws -> CalibrationRoom {
        var configuration = EngineConfiguration.standard
        configuration.time = FixedTime()
        let engine = try PeerLearningEngine(store: InMemoryEventStore(), configuration: configuration)
        let anna = Caller("anna", at: .example)
        let cohort = try await engine.openCohort("Spring", by: anna)
        let members = ["ada", "bo", "cy"].map { CohortMember(PersonID($0)) }
        try await engine.admit(members + [CohortMember("gil", isExperienced: true)], to: cohort, by: anna)
        let calibration = try await engine.openCalibration(.make(cohort: cohort), by: anna)
        var exemplars: [ExemplarID] = []
        for (text, reference) in [("Good work.", [2, 2]), ("Poor work.", [0, 1]), ("Fair work.", [1, 1])] {
            exemplars.append(
                try await engine.addExemplar(
                    text, reference: reference, because: "For it says when.", to: calibration, by: anna))
        }
        return CalibrationRoom(engine: engine, cohort: cohort, calibration: calibration, exemplars: exemplars)
    }

    func open(_ policy: WorkshopPolicy) async throws -> WorkshopID {
        let plan = WorkshopPlan(task: try .make(), cohort: cohort, policy: policy)
        return try await engine.openWorkshop(plan, seed: 1, by: anna)
    }

    /// Judges as staff does, with so much less at each criterion.
    func judge(_ person: PersonID, off: Int = 0) async throws {
        for (exemplar, reference) in zip(exemplars, [[2, 2], [0, 1], [1, 1]]).prefix(2) {
            try await engine.judge(
                exemplar, of: calibration, answers: reference.map { max(0, $0 - off) },
                by: Caller(person, at: .example))
        }
    }
}

@Suite("N11: calibration through the engine")
struct EngineCalibrationTests {
    private static func refusal(_ body: () async throws -> Void) async -> Refusal? {
        do { try await body() } catch { return error as? Refusal }
        return nil
    }

    private static func policy(_ calibration: CalibrationID?, onDemand: Bool = false) throws -> WorkshopPolicy {
        var policy = try WorkshopPolicy(reviewsByPeers: 2, reviewsByGuides: 1)
        policy.calibration = calibration
        if onDemand { policy.allocation = .onDemand(lease: .hours(48)) }
        return policy
    }

    @Test("N11: only those are asked for reviews who are qualified or admitted; their works are reviewed all the same")
    func allocation() async throws {
        let room = try await CalibrationRoom.make()
        try await room.engine.publishCalibration(room.calibration, by: room.anna)
        let workshop = try await room.open(Self.policy(room.calibration))
        #expect(
            try await room.engine.inbox(of: "bo").map(\.subject).contains(.calibration(room.calibration)))
        try await room.judge("ada")
        try await room.judge("bo", off: 2)
        try await room.engine.admit("cy", withoutCalibration: room.calibration, by: room.anna)
        try await room.engine.advance(workshop, to: .submission, by: room.anna)
        for author in ["ada", "bo", "cy"] as [PersonID] {
            try await room.engine.submit("Text", to: workshop, by: Caller(author, at: .example))
        }
        try await room.engine.advance(workshop, to: .review, by: room.anna)
        try await room.engine.allocateReviews(in: workshop, seed: 1, by: room.anna)
        let asked = try await room.engine.workshop(workshop).allocation?.reviews ?? []
        #expect(Set(asked.map(\.reviewer)) == ["ada", "cy"])
        #expect(Set(asked.map(\.submission)).count == 3)
        #expect(!(try await room.engine.inbox(of: "ada").map(\.subject).contains(.calibration(room.calibration))))
    }

    @Test("N11: on demand nobody takes a work before they have judged the exemplars")
    func taking() async throws {
        let room = try await CalibrationRoom.make()
        try await room.engine.publishCalibration(room.calibration, by: room.anna)
        let workshop = try await room.open(Self.policy(room.calibration, onDemand: true))
        try await room.engine.advance(workshop, to: .submission, by: room.anna)
        for author in ["ada", "bo"] as [PersonID] {
            try await room.engine.submit("Text", to: workshop, by: Caller(author, at: .example))
        }
        try await room.engine.advance(workshop, to: .review, by: room.anna)
        let ada = Caller("ada", at: .example)
        let early = await Self.refusal { _ = try await room.engine.takeReview(in: workshop, by: ada) }
        #expect(early?.message.key == "refusal.calibration.first")
        try await room.judge("ada")
        #expect(try await room.engine.takeReview(in: workshop, by: ada).reviewer == "ada")
    }

    @Test("N11: a workshop is not opened with a calibration of another cohort, or one that is not published")
    func opening() async throws {
        let room = try await CalibrationRoom.make()
        for calibration in [room.calibration, "nothing"] {
            let refusal = await Self.refusal { _ = try await room.open(Self.policy(calibration)) }
            #expect(refusal?.message.key == "refusal.calibration.otherCohort")
        }
        try await room.engine.publishCalibration(room.calibration, by: room.anna)
        _ = try await room.open(Self.policy(room.calibration))
        let other = try await room.engine.openCohort("Other", by: room.anna)
        let plan = WorkshopPlan(task: try .make(), cohort: other, policy: try Self.policy(room.calibration))
        let foreign = await Self.refusal { _ = try await room.engine.openWorkshop(plan, by: room.anna) }
        #expect(foreign?.message.key == "refusal.calibration.otherCohort")
    }

    @Test("N11: one sees staff's words after one's own; staff sees everybody's figures by name")
    func readings() async throws {
        let room = try await CalibrationRoom.make()
        let early = await Self.refusal { _ = try await room.engine.calibration(room.calibration, for: "ada") }
        #expect(early?.code == .unknown)
        try await room.engine.publishCalibration(room.calibration, by: room.anna)
        let before = try await room.engine.calibration(room.calibration, for: "ada")
        #expect(Set(before.texts.values) == ["Good work.", "Poor work.", "Fair work."])
        #expect(before.qualification == .tooFew(missing: 2))
        try await room.judge("ada")
        let after = try await room.engine.calibration(room.calibration, for: "ada")
        #expect(after.texts.values.contains("For it says when.") && after.view.mayReview)
        #expect(after.qualification == .qualified(deviation: 0))
        try await room.judge("bo", off: 2)
        let overview = try await room.engine.overview(of: room.calibration, for: "anna")
        #expect(overview.lines.map(\.person) == ["ada", "bo", "cy", "gil"])
        #expect(overview.lines.map(\.isQualified) == [true, false, false, false])
        #expect(try await room.engine.exemplars(of: room.calibration, for: "anna").map(\.text).first == "Good work.")
        for person in ["ada", "gil"] as [PersonID] {
            let refusals = [
                await Self.refusal { _ = try await room.engine.overview(of: room.calibration, for: person) },
                await Self.refusal { _ = try await room.engine.exemplars(of: room.calibration, for: person) },
            ]
            #expect(refusals.map { $0?.code } == [.missingPermission, .missingPermission])
        }
        let records = try await room.engine.calibrationRecords(of: room.cohort)
        #expect(records.keys.sorted() == ["ada", "bo"] && records["ada"]?.judgements.count == 2)
        #expect((records["bo"]?.prior().bias ?? 0) < 0)
    }

    @Test("N11: who becomes more severe than others in the workshops that ask for it is told to staff")
    func drift() async throws {
        let room = try await CalibrationRoom.make()
        try await room.engine.publishCalibration(room.calibration, by: room.anna)
        for person in ["ada", "bo", "cy", "gil"] as [PersonID] { try await room.judge(person) }
        for _ in 0..<3 {
            let workshop = try await room.open(Self.policy(room.calibration))
            try await room.engine.advance(workshop, to: .submission, by: room.anna)
            for author in ["ada", "bo", "cy"] as [PersonID] {
                try await room.engine.submit("Text", to: workshop, by: Caller(author, at: .example))
            }
            try await room.engine.advance(workshop, to: .review, by: room.anna)
            try await room.engine.allocateReviews(in: workshop, seed: 1, by: room.anna)
            for review in try await room.engine.workshop(workshop).allocation?.reviews ?? [] {
                try await room.engine.review(
                    review.review, in: workshop, levels: review.reviewer == "gil" ? [0, 0] : [2, 2],
                    remarks: "Say when.", by: Caller(review.reviewer, at: .example))
            }
        }
        let overview = try await room.engine.overview(of: room.calibration, for: "anna")
        #expect(overview.lines.first { $0.person == "gil" }?.drifts.first == .severe)
    }
}
