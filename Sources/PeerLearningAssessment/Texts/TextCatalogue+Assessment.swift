public import PeerLearningCore

extension TextCatalogue {
    /// What grades, allocations and reports on fairness say for themselves, in English and Russian.
    public static let assessment = TextCatalogue([
        .english: [
            "grade.mean": "The mean of {count|# review|# reviews}, each counting the same. {agreement} {missing}",
            "grade.median":
                "The middle of {count|# review|# reviews}: one that is far off changes nothing. {agreement} {missing}",
            "grade.none": "No review came in, so there is no grade yet ({missing|# is|# are} missing).",
            "grade.complete": "All reviews came in.",
            "grade.missing": "{count|# review|# reviews} did not come in.",
            "grade.agreement.single": "With one review nobody can say how far reviewers agree.",
            "grade.agreement.close": "The reviewers agree closely (spread {spread}).",
            "grade.agreement.fair": "The reviewers differ somewhat (spread {spread}).",
            "grade.agreement.wide": "The reviewers differ widely (spread {spread}): talk it over.",
            "allocation.noOthers":
                "The work was to get {asked|# review|# reviews} by peers, but nobody else is there to review it.",
            "allocation.ownTeam":
                "The work was to get {asked|# review|# reviews} by peers, but everybody who is there wrote it together.",
            "allocation.fewPeers":
                "The work was to get {asked|# review|# reviews} by peers, but only {others|# other person|# other people} can review it.",
            "allocation.allHaveReviewed":
                "The work was to get {asked|# review|# reviews} by peers, but everybody who could has reviewed it already or given it back.",
            "allocation.noGuides":
                "The work was to get {asked|# review|# reviews} by guides, but there is no guide to review it.",
            "allocation.fewGuides":
                "The work was to get {asked|# review|# reviews} by guides, but only {guides|# guide|# guides} can review it.",
            "allocation.guidesHaveReviewed":
                "The work was to get {asked|# review|# reviews} by guides, but every guide has reviewed it already or given it back.",
            "allocation.nothingHandedIn": "There is nothing to review: no work has been handed in.",
            "allocation.onlyOwnWork": "There is nothing to review: every work is the reviewer's own or their team's.",
        ],
        .russian: [
            "grade.mean":
                "Среднее {count|# рецензии|# рецензий|# рецензий}, все весят одинаково. {agreement} {missing}",
            "grade.median":
                "Середина {count|# рецензии|# рецензий|# рецензий}: одна крайняя ничего не меняет. {agreement} {missing}",
            "grade.none":
                "Рецензий нет, поэтому нет и оценки (не хватает {missing|# рецензии|# рецензий|# рецензий}).",
            "grade.complete": "Все рецензии сданы.",
            "grade.missing": "Не {count|сдана # рецензия|сданы # рецензии|сдано # рецензий}.",
            "grade.agreement.single": "По одной рецензии нельзя сказать, согласны ли рецензенты.",
            "grade.agreement.close": "Рецензенты почти согласны (разброс {spread}).",
            "grade.agreement.fair": "Рецензенты несколько расходятся (разброс {spread}).",
            "grade.agreement.wide": "Рецензенты сильно расходятся (разброс {spread}): стоит обсудить.",
            "allocation.noOthers":
                "Работе {asked|нужна # рецензия|нужны # рецензии|нужно # рецензий} от участников, но других участников нет.",
            "allocation.ownTeam":
                "Работе {asked|нужна # рецензия|нужны # рецензии|нужно # рецензий} от участников, но её написали вместе все, кто есть.",
            "allocation.fewPeers":
                "Работе {asked|нужна # рецензия|нужны # рецензии|нужно # рецензий} от участников, но рецензировать её {others|может только # человек|могут только # человека|могут только # человек}.",
            "allocation.allHaveReviewed":
                "Работе {asked|нужна # рецензия|нужны # рецензии|нужно # рецензий} от участников, но все, кто мог, уже отрецензировали её или вернули.",
            "allocation.noGuides":
                "Работе {asked|нужна # рецензия|нужны # рецензии|нужно # рецензий} от проводников, но проводников нет.",
            "allocation.fewGuides":
                "Работе {asked|нужна # рецензия|нужны # рецензии|нужно # рецензий} от проводников, но рецензировать её {guides|может только # проводник|могут только # проводника|могут только # проводников}.",
            "allocation.guidesHaveReviewed":
                "Работе {asked|нужна # рецензия|нужны # рецензии|нужно # рецензий} от проводников, но все проводники её уже отрецензировали или вернули.",
            "allocation.nothingHandedIn": "Рецензировать нечего: ни одной работы не сдано.",
            "allocation.onlyOwnWork": "Рецензировать нечего: каждая работа — своя или своей команды.",
        ],
    ])
    .merging(fairness).merging(matching).merging(inference).merging(advice).merging(reviewing).merging(testAnalysis)
    .merging(simulation).merging(experiments)
}
