import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite struct ExperimentTextTests {
    private func gaps(_ key: TextKey, in language: Language) -> Set<Substring> {
        let template = TextCatalogue.assessment.template(key, in: language) ?? ""
        return Set(
            template.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
                $0.split(separator: "}").first
            }
            .compactMap { $0.split(separator: "|").first })
    }

    @Test func `M9: every text on experiments stands in both languages with the same gaps and all plural forms`() {
        let keys = TextCatalogue.assessment.keys(in: .english).filter { $0.rawValue.hasPrefix("experiment.") }
        #expect(keys.count > 40)
        #expect(keys == TextCatalogue.assessment.keys(in: .russian).filter { $0.rawValue.hasPrefix("experiment.") })
        for key in keys {
            #expect(gaps(key, in: .english) == gaps(key, in: .russian), "\(key.rawValue)")
            for (language, forms) in [(Language.english, 2), (.russian, 3)] {
                let template = TextCatalogue.assessment.template(key, in: language) ?? ""
                for gap in template.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
                    let bars = gap.prefix { $0 != "}" }.count { $0 == "|" }
                    #expect(bars == 0 || bars == forms, "\(key.rawValue)")
                }
            }
        }
    }

    @Test func `M9: every flaw has words in both languages`() {
        let flaws: [Message] = [
            ExperimentError.noRows.message, ExperimentError.duplicate("a").message, ExperimentError.noArm("a").message,
            ExperimentError.unknownArm("x", "a").message, ExperimentError.unknownControl("x", found: ["y"]).message,
            ExperimentError.numberOfArms(21).message, ExperimentError.numberOfProgrammes(1001).message,
            ExperimentError.notFinite("a").message,
            ExperimentError.repeated(programme: "1", arm: "x", stage: .pre).message,
            ExperimentError.size(programme: "1", arm: "x").message,
            ExperimentError.figure(programme: "1", arm: "x").message, AssignmentError.nobody.message,
            AssignmentError.emptyIdentifier.message, AssignmentError.duplicate("a").message,
            AssignmentError.numberOfArms(1).message, AssignmentError.armName("x").message,
            AssignmentError.share("x", 0).message, AssignmentError.blockSize(3, multipleOf: 2).message,
            AssignmentError.noGroup("a").message, AssignmentError.groupInSeveralStrata("g").message,
        ]
        for language in [Language.english, .russian] {
            for flaw in flaws {
                let text = TextCatalogue.assessment.text(flaw, in: language)
                #expect(text != flaw.key.rawValue && !text.contains("{"), "\(text)")
            }
        }
        let many = TextCatalogue.assessment.text(ExperimentError.numberOfArms(101).message, in: .russian)
        #expect(many == "Сравнивать можно от 2 до 100 групп, а в столбце 101 значение.")
    }
}
