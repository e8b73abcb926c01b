import PeerLearningCore

extension TextCatalogue {
    /// What is said to those who run a workshop about grades that are not sure, in English and Russian.
    static let advice = TextCatalogue([
        .english: [
            "advice.accept": "The grade is sure enough: it may be {points} points off.",
            "advice.addReview": "The grade may be {points} points off: one more review by a peer is worth while.",
            "advice.askExperienced":
                "The grade may be {points} points off, and one more peer would not settle it: ask somebody experienced.",
            "advice.askStaff":
                "The grade may be {points} points off, and reviews alone will not settle it: look at the work.",
        ],
        .russian: [
            "advice.accept": "Оценка достаточно надёжна: она может отличаться от верной примерно на {points} балла.",
            "advice.addReview":
                "Оценка может отличаться от верной примерно на {points} балла: стоит попросить ещё одну рецензию у участника.",
            "advice.askExperienced":
                "Оценка может отличаться от верной примерно на {points} балла, и ещё один участник этого не исправит: попросите опытного рецензента.",
            "advice.askStaff":
                "Оценка может отличаться от верной примерно на {points} балла, и одними рецензиями этого не исправить: посмотрите работу сами.",
        ],
    ])
}
