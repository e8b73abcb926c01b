import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N11: Calibration with exemplars")
struct CalibrationTests {
    private let ada = Standing.participant("ada")

    private func judge(_ id: ExemplarID, _ answers: [Int] = [2, 2], _ deviation: Double? = nil) -> CalibrationCommand {
        .judge(id, answers: answers, qualifiedBy: deviation)
    }

    @Test func `N11: an exemplar is judged once, by those who review, and who is qualified stays so`() throws {
        var calibration = try Calibration.make()
        #expect(try calibration.perform(judge("e1"), by: ada).count == 1)
        expectRefused("calibration.judged") { try calibration.perform(judge("e1"), by: ada) }
        #expect(!calibration.mayReview("ada"))
        #expect(try calibration.perform(judge("e2", [0, 1], 4), by: ada).count == 2)
        #expect(calibration.mayReview("ada") && calibration.qualified["ada"] == 4)
        #expect(try calibration.perform(judge("e3", [0, 0], 9), by: ada).count == 1)
        #expect(calibration.qualified["ada"] == 4)
        expectRefused("missingPermission") { try calibration.perform(judge("e1"), by: Standing("kim", as: .curator)) }
        expectRefused("unknown") { try calibration.perform(judge("e9"), by: .participant("bo")) }
        expectRefused("review.incomplete") { try calibration.perform(judge("e1", [1]), by: .participant("bo")) }
        expectRefused("review.noSuchLevel") { try calibration.perform(judge("e1", [1, 3]), by: .participant("bo")) }
    }

    @Test func `N11: attempts run out, staff admits then, and nobody admits themselves`() throws {
        var calibration = try Calibration.make(.make(exemplars: 1, attempts: 2))
        try calibration.perform(judge("e1"), by: ada)
        #expect(calibration.judgementsLeft(of: "ada") == 1)
        try calibration.perform(judge("e2"), by: ada)
        expectRefused("calibration.noAttempts") { try calibration.perform(judge("e3"), by: ada) }
        expectRefused("missingPermission") { try calibration.perform(.admit("ada"), by: ada) }
        expectRefused("calibration.ownAdmission") { try calibration.perform(.admit("facilitator")) }
        try calibration.perform(.admit("ada"))
        #expect(try calibration.perform(.admit("ada")).isEmpty)
        #expect(calibration.mayReview("ada") && calibration.judgementsLeft(of: "ada") == nil)
        try calibration.perform(judge("e3"), by: ada)
    }

    @Test
    func `N11: exemplars are added by those who confirm grades, complete and with a reason, and never judged by them`()
        throws
    {
        var calibration = Calibration(id: "calibration")
        func add(_ id: ExemplarID, _ reference: [Int] = [1, 1], words: Int = 3) -> CalibrationCommand {
            .addExemplar(id, document: "d", reference: reference, remark: "w", words: words)
        }
        expectRefused("unknown") { try calibration.perform(add("e1")) }
        expectRefused("missingPermission") { try calibration.perform(.open(.make()), by: ada) }
        try calibration.perform(.open(.make()))
        expectRefused("calibration.open") { try calibration.perform(.open(.make())) }
        expectRefused("missingPermission") { try calibration.perform(add("e1"), by: ada) }
        expectRefused("review.incomplete") { try calibration.perform(add("e1", [1])) }
        expectRefused("calibration.remark") { try calibration.perform(add("e1", words: 0)) }
        let both = Standing("ivan", Role.instructor.permissions.union(Role.guide.permissions))
        try calibration.perform(add("e1"), by: both)
        expectRefused("identifierTaken") { try calibration.perform(add("e1")) }
        expectRefused("calibration.fewExemplars") { try calibration.perform(.publish) }
        expectRefused("calibration.notPublished") { try calibration.perform(judge("e1"), by: ada) }
        try calibration.perform(add("e2"))
        expectRefused("missingPermission") { try calibration.perform(.publish, by: ada) }
        try calibration.perform(.publish)
        #expect(try calibration.perform(.publish).isEmpty)
        expectRefused("calibration.ownExemplar") { try calibration.perform(judge("e1"), by: both) }
        expectRefused("missingPermission") { try calibration.perform(.withdrawExemplar("e1"), by: ada) }
        expectRefused("unknown") { try calibration.perform(.withdrawExemplar("e9")) }
        let optional = try Rubric([RubricCriterion("A", .check, isOptional: true), RubricCriterion("B", .check)])
        var other = Calibration(id: "other")
        try other.perform(.open(CalibrationPlan(title: "T", cohort: "c", rubric: optional)))
        expectRefused("calibration.reference") { try other.perform(add("e1", [-1, 1])) }
    }

    @Test func `N11: what was said of an exemplar that was taken away does not count any more`() throws {
        var calibration = try Calibration.make()
        try calibration.perform(judge("e1", [0, 0]), by: ada)
        try calibration.perform(judge("e2", [0, 1]), by: ada)
        try calibration.perform(.withdrawExemplar("e1"))
        #expect(calibration.judgements(by: "ada").map(\.exemplar) == ["e2"])
        let view = try calibration.view(for: ada)
        #expect(view.exemplars.map(\.exemplar) == ["e2", "e3"])
    }

    @Test func `N11: staff's words are seen after one's own, or when one is qualified, and never by others`() throws {
        var calibration = try Calibration.make()
        try calibration.perform(judge("e1"), by: ada)
        let view = try calibration.view(for: ada)
        #expect(view.exemplars.map { $0.reference?.answers } == [[2, 2], nil, nil])
        #expect(view.exemplars.map(\.own) == [[2, 2], nil, nil] && !"\(view)".contains("facilitator"))
        #expect(try calibration.view(for: .guide("gil")).exemplars.allSatisfy { $0.reference == nil })
        expectRefused("unknown") { _ = try calibration.view(for: Standing("stranger", [])) }
        expectRefused("missingPermission") { _ = try calibration.references(for: ada) }
        #expect(try calibration.references(for: .facilitator).count == 3)
        var test = try Calibration.make(.make(feedback: .whenQualified))
        try test.perform(judge("e1"), by: ada)
        #expect(try test.view(for: ada).exemplars.allSatisfy { $0.reference == nil })
        try test.perform(judge("e2", [0, 1], 0), by: ada)
        #expect(try test.view(for: ada).exemplars.map { $0.reference != nil } == [true, true, false])
        var hidden = Calibration(id: "hidden")
        try hidden.perform(.open(.make()))
        expectRefused("unknown") { _ = try hidden.view(for: ada) }
    }

    @Test func `N11: a plan needs a title, something that counts, and figures in their ranges`() throws {
        let words = try Rubric([RubricCriterion("Advice", .comment)])
        expectRefused("calibration.title") { _ = try CalibrationPlan(title: "", cohort: "c", rubric: .make()) }
        expectRefused("calibration.rubric") { _ = try CalibrationPlan(title: "T", cohort: "c", rubric: words) }
        expectRefused("calibration.exemplars") { _ = try CalibrationPlan.make(exemplars: 0) }
        expectRefused("calibration.limit") { _ = try CalibrationPlan.make(limit: .nan) }
        expectRefused("calibration.attempts") { _ = try CalibrationPlan.make(attempts: 0) }
    }
}
