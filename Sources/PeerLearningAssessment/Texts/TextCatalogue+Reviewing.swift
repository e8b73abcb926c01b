import PeerLearningCore

extension TextCatalogue {
    /// What grades for reviewing, calibration and ready-made checklists say, in English and Russian.
    static let reviewing = TextCatalogue([
        .english: [
            "reviewing.grade":
                "{done} of {asked|# review|# reviews} done. {accuracy} {usefulness}",
            "reviewing.accuracy":
                "Apart from severity, the scores lie about {points} points from what other reviewers found.",
            "reviewing.accuracy.unknown": "Nobody else reviewed the same works, so exactness cannot be told.",
            "reviewing.usefulness": "{useful} of {rated|# rating|# ratings} by authors call the reviews useful.",
            "reviewing.usefulness.unknown": "Authors have not said whether the reviews were useful.",
            "reviewing.nothingAsked": "No review was asked for.",
            "calibration.qualified": "Qualified: the judgements lie about {points} points from the reference.",
            "calibration.tooFew":
                "{count|# exemplar is|# exemplars are} still to be judged before anything can be said.",
            "calibration.tooFar":
                "The judgements lie about {points} points from the reference; {limit} would do. Look at the exemplars again.",
            "checklist.circles.comprehend": "Comprehends the situation: goal, context and limits are stated",
            "checklist.circles.identify": "Identifies for whom it is: a user group is chosen, with a reason",
            "checklist.circles.report": "Reports what these people need",
            "checklist.circles.cut": "Cuts by priority: says which need comes first, and why",
            "checklist.circles.list": "Lists several solutions",
            "checklist.circles.evaluate": "Evaluates what each solution gains and costs",
            "checklist.circles.summarise": "Summarises what is recommended, and why",
        ],
        .russian: [
            "reviewing.grade":
                "Сдано рецензий: {done} из {asked}. {accuracy} {usefulness}",
            "reviewing.accuracy":
                "Если не считать строгости, баллы отличаются от найденного другими рецензентами примерно на {points} балла.",
            "reviewing.accuracy.unknown": "Эти работы больше никто не рецензировал, поэтому о точности судить нельзя.",
            "reviewing.usefulness":
                "Авторы назвали рецензии полезными в {useful} из {rated|# отзыва|# отзывов|# отзывов}.",
            "reviewing.usefulness.unknown": "Авторы не сказали, были ли рецензии полезны.",
            "reviewing.nothingAsked": "Рецензий не просили.",
            "calibration.qualified": "Допуск получен: суждения отличаются от образца примерно на {points} балла.",
            "calibration.tooFew":
                "Чтобы о чём-то судить, нужно оценить ещё {count|# образец|# образца|# образцов}.",
            "calibration.tooFar":
                "Суждения отличаются от образца примерно на {points} балла, а нужно не больше чем на {limit}. Посмотрите образцы ещё раз.",
            "checklist.circles.comprehend": "Ситуация понята: названы цель, условия и ограничения",
            "checklist.circles.identify": "Понятно, для кого решение: группа пользователей выбрана и выбор объяснён",
            "checklist.circles.report": "Названо, что нужно этим людям",
            "checklist.circles.cut": "Расставлены приоритеты: сказано, какая потребность важнее и почему",
            "checklist.circles.list": "Предложено несколько решений",
            "checklist.circles.evaluate": "Оценено, что даёт и чего стоит каждое решение",
            "checklist.circles.summarise": "Подведён итог: что рекомендуется и почему",
        ],
    ])
}
