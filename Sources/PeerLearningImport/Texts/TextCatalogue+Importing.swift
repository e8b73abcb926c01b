public import PeerLearningCore

extension TextCatalogue {
    /// What the readers of packages, questions, tasks and tables say, in English and Russian.
    public static let importing = TextCatalogue([.english: PackageTexts.english, .russian: PackageTexts.russian])
        .merging(TextCatalogue([.english: TaskTexts.english, .russian: TaskTexts.russian]))
        .merging(TextCatalogue([.english: TableTexts.english, .russian: TableTexts.russian]))
        .merging(TextCatalogue([.english: QuestionWords.english, .russian: QuestionWords.russian]))
        .merging(TextCatalogue([.english: CourseTexts.english, .russian: CourseTexts.russian]))
        .merging(TextCatalogue([.english: ProgrammeTexts.english, .russian: ProgrammeTexts.russian]))
        .merging(TextCatalogue([.english: QuizTexts.english, .russian: QuizTexts.russian]))
        .merging(TextCatalogue([.english: RosterTexts.english, .russian: RosterTexts.russian]))
}
