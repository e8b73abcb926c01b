import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("N5: What the reports on fairness say")
struct FairnessTextTests {
    private func gaps(_ key: TextKey, in language: Language) -> Set<Substring> {
        let template = TextCatalogue.assessment.template(key, in: language) ?? ""
        return Set(
            template.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
                $0.split(separator: "}").first?.split(separator: "|").first
            })
    }

    @Test("C5: every text stands in both languages with the same gaps, and with all forms where a gap has forms")
    func parity() {
        let keys = TextCatalogue.assessment.keys(in: .english)
        #expect(keys == TextCatalogue.assessment.keys(in: .russian))
        #expect(keys.contains("fairness.mutual"))
        #expect(keys.contains("grade.mean"))
        for key in keys where key.rawValue.hasPrefix("fairness.") {
            #expect(gaps(key, in: .english) == gaps(key, in: .russian), "\(key.rawValue)")
            for (language, forms) in [(Language.english, 2), (.russian, 3)] {
                let template = TextCatalogue.assessment.template(key, in: language) ?? ""
                for gap in template.split(separator: "{").dropFirst() {
                    let count = gap.split(separator: "}")[0].split(separator: "|").count - 1
                    #expect([0, forms].contains(count), "\(key.rawValue)")
                }
            }
        }
    }

    @Test("N5: nobody is accused")
    func kind() {
        for key in TextCatalogue.assessment.keys(in: .english) {
            for language in [Language.english, .russian] {
                let text = TextCatalogue.assessment.template(key, in: language)?.lowercased() ?? ""
                for word in [
                    "guilt", "cheat", "collu", "fraud", "revenge", "винов", "сговор", "мошен", "обман", "мест",
                ] {
                    #expect(!text.contains(word) || word == "мест" && !text.contains("месть"), "\(key.rawValue)")
                }
            }
        }
    }

    @Test("N5: a finding and a report are said in both languages")
    func said() {
        var cohort = SeededCohort(seed: 8, people: 100)
        cohort.befriend(5, inside: 3)
        let report = CollusionReport(of: cohort.scores(inflation: 30...35))
        #expect(!report.findings.isEmpty)
        for message in report.findings.map(\.message) + [report.summary] {
            for language in [Language.english, .russian] {
                let text = TextCatalogue.assessment.text(message, in: language)
                #expect(!text.contains("{"))
                #expect(!text.contains("fairness."))
                #expect(text.count > 80)
            }
        }
    }
}
