public import PeerLearningCore

extension TextCatalogue {
    /// What the rules, badges and titles say, in English and Russian.
    public static let gamification = TextCatalogue([
        .english: [
            "award.usefulComment": "somebody found your comment useful",
            "award.usefulReview": "an author found your review useful",
            "award.firstHelper": "you were the first to help with this solution",
            "award.solutionKept": "your solution went into the library",
            "award.improved": "your revision is better than the first version",
            "badge.helpingHand": "Helping hand",
            "badge.patternMaker": "Pattern maker",
            "title.expertOfTheWeek": "Expert of the week",
            "title.expertOfTheMonth": "Expert of the month",
            "refusal.title.twice": "This title has been conferred for this period already.",
            "refusal.title.nobody": "Nobody earned points in this period.",
        ],
        .russian: [
            "award.usefulComment": "ваш комментарий кому-то помог",
            "award.usefulReview": "ваша рецензия помогла автору",
            "award.firstHelper": "вы первыми помогли с этим решением",
            "award.solutionKept": "ваше решение вошло в библиотеку",
            "award.improved": "исправленная работа лучше первой",
            "badge.helpingHand": "Рука помощи",
            "badge.patternMaker": "Мастер решений",
            "title.expertOfTheWeek": "Эксперт недели",
            "title.expertOfTheMonth": "Эксперт месяца",
            "refusal.title.twice": "За этот срок звание уже присвоено.",
            "refusal.title.nobody": "За этот срок никто не получил баллов.",
        ],
    ])
}
