public import PeerLearningCore

extension TextCatalogue {
    /// What the rules, badges and titles say, in English and Russian.
    public static let gamification = TextCatalogue([
        .english: [
            "award.usefulComment": "a comment that somebody found useful",
            "award.usefulReview": "a review that the author found useful",
            "award.firstHelper": "the first help with a solution",
            "award.solutionKept": "a solution that went into the library",
            "award.improved": "a revision that is better than the first version",
            "badge.helpingHand": "Helping hand",
            "badge.patternMaker": "Pattern maker",
            "title.expertOfTheWeek": "Expert of the week",
            "title.expertOfTheMonth": "Expert of the month",
            "refusal.title.twice": "This title has been conferred for this period already.",
            "refusal.title.nobody": "Nobody earned points in this period.",
        ],
        .russian: [
            "award.usefulComment": "комментарий, который кому-то помог",
            "award.usefulReview": "рецензия, которая помогла автору",
            "award.firstHelper": "первая помощь с решением",
            "award.solutionKept": "решение, которое вошло в библиотеку",
            "award.improved": "исправленная работа лучше первой версии",
            "badge.helpingHand": "Рука помощи",
            "badge.patternMaker": "Мастер решений",
            "title.expertOfTheWeek": "Эксперт недели",
            "title.expertOfTheMonth": "Эксперт месяца",
            "refusal.title.twice": "За этот срок звание уже присвоено.",
            "refusal.title.nobody": "За этот срок никто не получил баллов.",
        ],
    ])
}
