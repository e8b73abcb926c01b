public import PeerLearningCore
public import PeerLearningGamification

/// A pack of rules that pay for kindness: an example of rules that come from outside the framework.
///
/// ```swift
/// let rules = [any ScoringRule].standard + KindnessRules.rules
/// ```
public enum KindnessRules {
    /// The rules of the pack.
    public static let rules: [any ScoringRule] = [ThankfulReader(), PatientHelper()]

    /// What the rules say, in English and Russian.
    public static let texts = TextCatalogue([
        .english: [
            "award.thankfulReader": "thanks in words",
            "award.patientHelper": "an answer that helped the one who asked",
        ],
        .russian: [
            "award.thankfulReader": "благодарность словами",
            "award.patientHelper": "ответ, который помог спросившему",
        ],
    ])
}
