import PeerLearningCore
import PeerLearningTesting
import Testing

@testable import PeerLearningAssessment

@Suite("N11: Calibration, from exemplars to figures")
struct CalibrationOverviewTests {
    private func judge(_ calibration: inout Calibration, _ id: ExemplarID, _ answers: [Int], by person: PersonID) throws
    {
        let deviation = calibration.deviation(of: person, judging: id, as: answers)
        try calibration.perform(
            .judge(id, answers: answers, qualifiedBy: deviation), by: .participant(person))
    }

    @Test func `N11: who is within the limit over the last exemplars is qualified, and trying again helps`() throws {
        var calibration = try Calibration.make()
        try judge(&calibration, "e1", [0, 0], by: "ada")
        #expect(calibration.qualification(of: "ada") == .tooFew(missing: 1))
        try judge(&calibration, "e2", [0, 1], by: "ada")
        #expect(!calibration.mayReview("ada"))
        guard case .tooFar(let deviation, 15) = calibration.qualification(of: "ada") else {
            Issue.record("\(String(describing: calibration.qualification(of: "ada")))")
            return
        }
        #expect(abs(deviation - (100.0 * 100 / 2).squareRoot()) < 1e-9)
        try judge(&calibration, "e3", [1, 1], by: "ada")
        #expect(calibration.mayReview("ada") && calibration.qualified["ada"] == 0)
    }

    @Test func `N11: the record has shares of each criterion as points, without words and what was left out`() throws {
        let rubric = try Rubric([
            RubricCriterion("Tick", .check, isOptional: true), RubricCriterion("Points", .points(most: 4)),
            RubricCriterion("Words", .comment),
        ])
        var calibration = Calibration(id: "c")
        try calibration.perform(.open(CalibrationPlan(title: "T", cohort: "cohort", rubric: rubric, exemplars: 1)))
        try calibration.perform(.addExemplar("e", document: "d", reference: [1, 3, 0], remark: "w", words: 1))
        try calibration.perform(.publish)
        try judge(&calibration, "e", [-1, 1, 0], by: "ada")
        #expect(
            calibration.record(of: "ada").judgements == [
                CalibrationRecord.Judgement(given: [nil, 25], reference: [100, 75])
            ])
        #expect(calibration.record(of: "bo") == CalibrationRecord())
    }

    @Test func `N11: the overview says for each person how far off they are, and what they would count`() throws {
        var calibration = try Calibration.make()
        for id in ["e1", "e2", "e3"] as [ExemplarID] {
            let reference = try #require(calibration.exemplar(id)?.reference)
            try judge(&calibration, id, reference, by: "ada")
            try judge(&calibration, id, reference.map { max(0, $0 - 1) }, by: "bo")
        }
        try calibration.perform(.admit("cy"))
        let overview = CalibrationOverview(of: calibration, people: ["dan"], drifts: ["bo": [.severe]])
        #expect(overview.lines.map(\.person) == ["ada", "bo", "cy", "dan"])
        #expect(overview.lines.map(\.mayReview) == [true, false, true, false])
        #expect(overview.lines[0].deviation == 0 && overview.lines[0].weight == 1 && overview.lines[0].bias == 0)
        #expect(overview.lines[1].bias < -5 && overview.lines[1].weight < 1 && overview.lines[1].drifts == [.severe])
        #expect(overview.lines[3].judged == 0 && overview.lines[3].deviation == nil)
    }

    /// Reviews of works by three people: `bo` and `cy` give 50, `ada` gives so much more from a work on.
    private func reviews(shift: Double, from start: Int, count: Int = 40) -> [DatedReview: Double] {
        var scores: [DatedReview: Double] = [:]
        for place in 0..<count {
            for (order, person) in (["bo", "cy", "ada"] as [PersonID]).enumerated() {
                let review = DatedReview(
                    of: SubmissionID("s\(place)"), round: 1, by: person, answers: [],
                    at: .example + .seconds(place * 10 + order))
                scores[review] = 50 + (person == "ada" && place >= start ? shift : 0)
            }
        }
        return scores
    }

    private func drifts(_ scores: [DatedReview: Double], _ records: [PersonID: CalibrationRecord] = [:])
        -> [PersonID: [DriftWatch.Drift]]
    {
        var drift = ReviewerDrift(records)
        drift.add(scores.keys.sorted { $0.at < $1.at }) { scores[$0] }
        return drift.drifts
    }

    @Test func `N11: a reviewer whose scores move away from those of others is seen, and nobody else`() {
        let severe = drifts(reviews(shift: -25, from: 10))
        #expect(severe["ada"]?.first == .severe && severe.count == 1)
        let lenient = drifts(reviews(shift: 25, from: 10))
        #expect(lenient["ada"]?.first == .lenient && lenient.count == 1)
        #expect(drifts(reviews(shift: 0, from: 0)).isEmpty)
        #expect(drifts(reviews(shift: 3, from: 0)).isEmpty)
        #expect(drifts(reviews(shift: -25, from: 39)).isEmpty)
    }

    @Test func `N11: a severity that exemplars have told before is no drift`() {
        let reference = [50.0, 50]
        let lenient = CalibrationRecord(
            (0..<12).map { _ in .init(given: reference.map { $0 + 12 }, reference: reference) })
        let scores = reviews(shift: 12, from: 0)
        #expect(drifts(scores)["ada"]?.first == .lenient)
        #expect(drifts(scores, ["ada": lenient])["ada"] == nil)
    }

    @Test func `N11: a work that nobody else reviewed tells nothing`() {
        let alone = reviews(shift: 50, from: 0).filter { $0.key.reviewer == "ada" }
        #expect(drifts(alone).isEmpty)
    }
}
