public import PeerLearningCore

extension TextCatalogue {
    /// What grades and allocations say for themselves, in English and Russian.
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
            "allocation.fewAuthors":
                "Each submission was to get {asked|# review|# reviews} by peers, but there {others|is only # other author|are only # other authors}.",
            "allocation.fewGuides":
                "Each submission was to get {asked|# review|# reviews} by guides, but there {guides|is only # guide|are only # guides}.",
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
            "allocation.fewAuthors":
                "Каждой работе нужно {asked|# рецензия|# рецензии|# рецензий} от участников, а других авторов {others}.",
            "allocation.fewGuides":
                "Каждой работе нужно {asked|# рецензия|# рецензии|# рецензий} от проводников, а проводников {guides}.",
        ],
    ])
}
