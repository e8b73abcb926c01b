import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("N3: Calibration with exemplars")
struct CalibrationTests {
    private func record(_ pairs: (Double, Double)...) -> CalibrationRecord {
        CalibrationRecord(pairs.map { .init(given: [$0.0], reference: [$0.1]) })
    }

    @Test("N3: qualified within the limit, told how far off beyond it, and how many are missing before")
    func qualification() {
        let condition = Qualification(exemplars: 2, limit: 10)
        #expect(condition.decide(CalibrationRecord()) == .tooFew(missing: 2))
        #expect(condition.decide(record((50, 50))) == .tooFew(missing: 1))
        #expect(condition.decide(record((50, 50), (60, 54))) == .qualified(deviation: 18.0.squareRoot()))
        #expect(condition.decide(record((50, 70), (60, 60))) == .tooFar(deviation: 200.0.squareRoot(), limit: 10))
        #expect(condition.decide(record((0, 90), (60, 60), (50, 50))) == .qualified(deviation: 0), "trying again helps")
        for answer in [
            Qualification.Answer.qualified(deviation: 3), .tooFew(missing: 2), .tooFar(deviation: 20, limit: 15),
        ] {
            for language in [Language.english, .russian] {
                let words = TextCatalogue.assessment.text(answer.message, in: language)
                #expect(!words.contains("{") && !words.hasPrefix("calibration."))
            }
        }
    }

    @Test("M-cal: exact and steady is 1, one who is always 20 off by the mean alone is bent by the curve")
    func moodleWeight() {
        let rule = CalibrationWeight(setting: 5)
        #expect(rule.weight(of: record((50, 50), (70, 70.5))) == 1)
        // Distances 20 and 20: x = 0.8, bent by 1; steady = 1.
        #expect(abs(rule.weight(of: record((50, 70), (70, 50))) - 0.8) < 1e-12)
        // Setting 9: a = 4: 1 − 0.2⁴; consistency has no part.
        #expect(abs(CalibrationWeight(setting: 9).weight(of: record((50, 70), (70, 50))) - 0.9984) < 1e-9)
        // Setting 3: a = 0.5: 0.8².
        #expect(abs(CalibrationWeight(setting: 3).weight(of: record((50, 70), (70, 50))) - 0.64) < 1e-9)
        // Distances 0 and 40: y = 0.8, share 0.666 at setting 5.
        #expect(abs(rule.weight(of: record((50, 50), (30, 70))) - 0.8 * (0.666 * 0.8 - 0.666 + 1)) < 1e-9)
        #expect(CalibrationWeight(setting: 5, needed: 3).weight(of: record((50, 50))) == 0)
        #expect(CalibrationWeight().weight(of: CalibrationRecord()) == 0)
    }

    @Test("N3: exemplars say where a reviewer begins: severe and exact, or not known")
    func prior() {
        let unknown = CalibrationRecord().prior()
        #expect(unknown.bias == 0 && unknown.biasVariance == 25 && abs(unknown.noiseVariance - 64) < 1e-9)
        let severe = record((40, 55), (52, 68), (30, 44), (61, 76)).prior()
        #expect(severe.bias < -8 && severe.bias > -15)
        #expect(severe.biasVariance < 12)
        let wild = record((40, 80), (90, 50), (20, 60), (90, 55)).prior()
        #expect(wild.noiseVariance > severe.noiseVariance * 4)
        let table = try? GradeTable(items: [0], graders: [0], grades: [50], itemCount: 1, graderCount: 1)
        #expect(table.flatMap { try? PriorKnowledge(of: $0, graders: [0: severe]) } != nil)
    }

    @Test("N3: drift is seen within a dozen reviews, and hardly ever where there is none")
    func drift() {
        var dice = SeededGenerator(seed: 2)
        var (alarms, delays): (Int, [Int]) = (0, [])
        var watch = DriftWatch()
        for _ in 0..<2000 { alarms += watch.add(8 * dice.bell(), deviation: 8) == nil ? 0 : 1 }
        #expect(alarms <= 8)
        for _ in 0..<50 {
            var watch = DriftWatch()
            var delay = 0
            while delay < 100 {
                delay += 1
                if let drift = watch.add(-8 + 8 * dice.bell(), deviation: 8) {
                    #expect(drift == .severe)
                    break
                }
            }
            delays.append(delay)
        }
        #expect(delays.reduce(0, +) < 50 * 14)
        #expect(watch.add(.nan, deviation: 1) == nil && watch.add(1, deviation: 0) == nil)
    }

    @Test("N3: a criterion that was left out does not count, and an exemplar without answers is none")
    func partial() {
        let judgement = CalibrationRecord.Judgement(given: [50, nil], reference: [60, 20])
        #expect(CalibrationRecord([judgement]).deviation == 10)
        let empty = CalibrationRecord.Judgement(given: [nil, nil], reference: [60, 20])
        #expect(CalibrationRecord([empty]).deviation == nil)
        #expect(Qualification(exemplars: 1).decide(CalibrationRecord([empty])) == .tooFew(missing: 1))
    }
}
