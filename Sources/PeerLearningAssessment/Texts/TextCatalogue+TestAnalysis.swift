import PeerLearningCore

extension TextCatalogue {
    static let testAnalysis = TextCatalogue([
        .english: [
            "analysis.tooFew":
                "{people|# person has|# people have} taken the test: too few to say how well it measures.",
            "analysis.oneQuestion": "With a single scored question nothing can be said about how questions agree.",
            "analysis.sameForAll": "Everybody has the same points, so nothing tells one question from another.",
            "analysis.few":
                "With {people|# person|# people} these figures are rough; from {fewest} on questions are remarked on.",
            "analysis.noRasch":
                "There is no Rasch model: it takes questions that are either right or wrong, that some but not all solved, and that are solved by different people.",
            "analysis.question.allSolved": "Everybody solved it: it tells nobody apart.",
            "analysis.question.nobodySolved": "Nobody solved it. Look whether its key is right.",
            "analysis.question.reversed":
                "Those who know more solve it less often. Look whether its key is right and the wording clear.",
            "analysis.question.poor": "It hardly tells those who know from those who do not.",
            "analysis.question.omitted": "{percent} % did not answer it. Is it clear, and is there time enough?",
            "analysis.option.unused": "Nobody chose “{option}”: it distracts nobody.",
            "analysis.option.drawsStrong":
                "“{option}” is wrong, and yet those who know more choose it more often. Is it right as well?",
        ],
        .russian: [
            "analysis.tooFew":
                "Тест {people|прошёл # человек|прошли # человека|прошли # человек}: слишком мало, чтобы судить о его качестве.",
            "analysis.oneQuestion":
                "Баллы даёт только один вопрос, поэтому о согласованности вопросов сказать ничего нельзя.",
            "analysis.sameForAll": "У всех одинаковые баллы, поэтому вопросы ничем не различаются.",
            "analysis.few":
                "При {people|# участнике|# участниках|# участниках} эти показатели приблизительны; замечания к вопросам появляются, начиная с {fewest}.",
            "analysis.noRasch":
                "Модели Раша нет: для неё нужны вопросы, на которые отвечают либо верно, либо неверно, с которыми справились не все и которые решают разные люди.",
            "analysis.question.allSolved": "С ним справились все: он никого не различает.",
            "analysis.question.nobodySolved": "С ним не справился никто. Проверьте, верен ли ключ.",
            "analysis.question.reversed":
                "Те, кто знает больше, справляются с ним реже. Проверьте, верен ли ключ и понятна ли формулировка.",
            "analysis.question.poor": "Он почти не отличает знающих от незнающих.",
            "analysis.question.omitted": "На него не ответили {percent} %. Понятен ли он и хватает ли времени?",
            "analysis.option.unused": "Вариант «{option}» не выбрал никто: он никого не отвлекает.",
            "analysis.option.drawsStrong":
                "Вариант «{option}» неверен, но те, кто знает больше, выбирают его чаще. Не верен ли и он?",
        ],
    ])
}
