import PeerLearningCore

extension TextCatalogue {
    /// Why the plan of a course cannot be run, in English and Russian.
    static let simulation = TextCatalogue([
        .english: [
            "simulation.error.range": "{figure} ({name}) must be a number from {least} to {most}.",
            "simulation.error.reviews":
                "With {learners|# learner|# learners} a submission cannot get {reviews|# review|# reviews}: nobody reviews their own. Ask for fewer.",
            "simulation.error.scale":
                "The scale must go from a lower number to a higher one, within a million of 0.",
            "simulation.error.tooLarge":
                "This is more than {most} million reviews in all. Take fewer learners or replications.",
            "simulation.figure.learners": "The number of learners",
            "simulation.figure.experienced": "The share of experienced people",
            "simulation.figure.reviews": "The number of reviews of a submission",
            "simulation.figure.experiencedReviews": "The number of experienced reviewers of a submission",
            "simulation.figure.experiencedCapacity": "The number of reviews that an experienced person takes",
            "simulation.figure.noShow": "The share of those who hand in nothing",
            "simulation.figure.leaving": "The share of those who leave",
            "simulation.figure.diligence": "The share of reviews that are written",
            "simulation.figure.days": "The number of days for reviewing",
            "simulation.figure.lateness": "The lateness of reviews",
            "simulation.figure.extraDays": "The number of days for missing reviews",
            "simulation.figure.meanQuality": "The mean quality",
            "simulation.figure.qualitySpread": "The spread of quality",
            "simulation.figure.bias": "The bias of reviewers",
            "simulation.figure.noise": "The noise of reviewers",
            "simulation.figure.experiencedBias": "The bias of experienced reviewers",
            "simulation.figure.experiencedNoise": "The noise of experienced reviewers",
            "simulation.figure.scale": "The scale",
            "simulation.figure.step": "The step of the scale",
            "simulation.figure.tolerance": "The error that counts as small",
            "simulation.figure.minutesPerReview": "The number of minutes for a review",
            "simulation.figure.replications": "The number of replications",
            "simulation.figure.wanted": "The wish",
        ],
        .russian: [
            "simulation.error.range": "{figure} ({name}) — число от {least} до {most}.",
            "simulation.error.reviews":
                "Когда в курсе {learners|# участник|# участника|# участников}, у работы не может быть {reviews|# рецензии|# рецензий|# рецензий}: свою работу не рецензируют. Запросите меньше.",
            "simulation.error.scale": "Шкала идёт от меньшего числа к большему, оба — не дальше миллиона от нуля.",
            "simulation.error.tooLarge":
                "Всего получается больше {most} млн рецензий. Возьмите меньше участников или прогонов.",
            "simulation.figure.learners": "Число участников",
            "simulation.figure.experienced": "Доля опытных людей",
            "simulation.figure.reviews": "Число рецензий на работу",
            "simulation.figure.experiencedReviews": "Число опытных рецензентов у работы",
            "simulation.figure.experiencedCapacity": "Число рецензий, которые берёт опытный человек",
            "simulation.figure.noShow": "Доля тех, кто ничего не сдаст",
            "simulation.figure.leaving": "Доля тех, кто уйдёт",
            "simulation.figure.diligence": "Доля написанных рецензий",
            "simulation.figure.days": "Число дней на рецензирование",
            "simulation.figure.lateness": "Запаздывание рецензий",
            "simulation.figure.extraDays": "Число дней на недостающие рецензии",
            "simulation.figure.meanQuality": "Среднее качество",
            "simulation.figure.qualitySpread": "Разброс качества",
            "simulation.figure.bias": "Смещение рецензентов",
            "simulation.figure.noise": "Шум рецензентов",
            "simulation.figure.experiencedBias": "Смещение опытных рецензентов",
            "simulation.figure.experiencedNoise": "Шум опытных рецензентов",
            "simulation.figure.scale": "Шкала",
            "simulation.figure.step": "Шаг шкалы",
            "simulation.figure.tolerance": "Ошибка, которая ещё считается небольшой",
            "simulation.figure.minutesPerReview": "Число минут на рецензию",
            "simulation.figure.replications": "Число прогонов",
            "simulation.figure.wanted": "Пожелание",
        ],
    ])
}
