import KindnessRules
import PeerLearning
import PeerLearningExport
import PeerLearningImport
import PeerLearningReports

extension TextCatalogue {
    /// Everything that the tool says: its own texts and those of the modules that it uses.
    static let everything = TextCatalogue.core.merging(.assessment).merging(.gamification).merging(.ruleFiles).merging(
        .importing
    )
    .merging(.exporting)
    .merging(.reports).merging(KindnessRules.texts).merging(.tool)

    /// What the tool itself says.
    static let tool = TextCatalogue([.english: toolEnglish, .russian: toolRussian])
        .merging(TextCatalogue([.english: workshopToolEnglish, .russian: workshopToolRussian]))
        .merging(TextCatalogue([.english: takingPartEnglish, .russian: takingPartRussian]))
        .merging(TextCatalogue([.english: testToolEnglish, .russian: testToolRussian]))
        .merging(TextCatalogue([.english: answersEnglish, .russian: answersRussian]))
        .merging(TextCatalogue([.english: tablesEnglish, .russian: tablesRussian]))
        .merging(TextCatalogue([.english: experimentToolEnglish, .russian: experimentToolRussian]))
        .merging(TextCatalogue([.english: calibrationToolEnglish, .russian: calibrationToolRussian]))
        .merging(TextCatalogue([.english: checksToolEnglish, .russian: checksToolRussian]))
        .merging(TextCatalogue([.english: pointsToolEnglish, .russian: pointsToolRussian]))
        .merging(TextCatalogue([.english: exportToolEnglish, .russian: exportToolRussian]))
        .merging(TextCatalogue([.english: rosterToolEnglish, .russian: rosterToolRussian]))
        .merging(TextCatalogue([.english: pluginToolEnglish, .russian: pluginToolRussian]))
}
