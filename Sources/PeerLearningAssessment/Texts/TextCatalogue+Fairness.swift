import PeerLearningCore

extension TextCatalogue {
    /// What the reports on fairness say to a moderator, in English and Russian: where to look, and never who is guilty.
    static let fairness = TextCatalogue([
        .english: [
            "fairness.mutual":
                "Two people reviewed each other ({reviews|# review|# reviews}), and these scores lie about {points|# point|# points} above what the other reviews of the same works and their own other reviews let one expect. \(honestEnglish)",
            "fairness.clique":
                "Within a group of {people|# person|# people}, {reviews|# review of each other lies|# reviews of each other lie} about {points|# point|# points} above what the other reviews of the same works and their own other reviews let one expect. \(honestEnglish)",
            "fairness.tooFew":
                "{reviews|# review says|# reviews say} too little: chance and friendship cannot be told apart here.",
            "fairness.noVariation":
                "The scores hardly differ, so nothing can stand out: this says nothing about anybody.",
            "fairness.nothingToCompare":
                "Nobody reviewed somebody who reviewed them, directly or in a ring, where others reviewed the same work: there was nothing to test.",
            "fairness.nothingFound":
                "No set of people stands out. {visible} Among honest people, {alarms} findings are to be expected at most.",
            "fairness.found":
                "{sets|# set of people stands|# sets of people stand} out: look at their reviews. {visible} Among honest people, {alarms} findings are to be expected at most.",
            "fairness.visible":
                "Two people are found in every second case if they give each other {points|# point|# points} more than they should; less may stay hidden.",
            "fairness.visible.noPair": "No two people could be tested, only larger groups.",
            "fairness.rating.tooFew":
                "{ratings|# rating is|# ratings are} too few to tell whether reviews are rated by the scores they gave.",
            "fairness.rating.independent":
                "In {ratings|# rating|# ratings}, whether a review was called useful was not seen to depend on its score.",
            "fairness.rating.author":
                "Look at {ratings|# rating|# ratings} by this author: reviews called useful gave {points|# point|# points} more than the others of the same work. Perhaps the strict reviews were poor ones: read them first. \(chanceEnglish)",
            "fairness.rating.workshop":
                "Look at {ratings|# rating|# ratings} in this workshop: reviews called useful gave {points|# point|# points} more than the others of the same work. Perhaps the strict reviews were poor ones: read some first. \(chanceEnglish)",
            "fairness.revenge":
                "Look at two people who reviewed each other one after the other: the first score lay {first|# point|# points} below what was to be expected, the answer {second|# point|# points}. Both may have been meant well: read before you judge. \(chanceEnglish)",
        ],
        .russian: [
            "fairness.mutual":
                "Два человека рецензировали друг друга ({reviews|# рецензия|# рецензии|# рецензий}), и эти баллы примерно на {points|# балл|# балла|# баллов} выше, чем можно ждать по другим рецензиям на те же работы и по другим рецензиям этих людей. \(honestRussian)",
            "fairness.clique":
                "В группе, где {people|# человек|# человека|# человек}, баллы за работы друг друга ({reviews|# рецензия|# рецензии|# рецензий}) примерно на {points|# балл|# балла|# баллов} выше, чем можно ждать по другим рецензиям на те же работы и по другим рецензиям этих людей. \(honestRussian)",
            "fairness.tooFew":
                "Данных слишком мало ({reviews|# рецензия|# рецензии|# рецензий}): отличить случайность от дружбы здесь нельзя.",
            "fairness.noVariation":
                "Баллы почти не различаются, и выделиться ничто не может: это ни о ком ничего не говорит.",
            "fairness.nothingToCompare":
                "Никто не рецензировал тех, кто рецензировал его самого, прямо или по кругу, так чтобы ту же работу рецензировали и другие: проверять было нечего.",
            "fairness.nothingFound":
                "Никто не выделяется. {visible} Среди честных людей следует ждать не более {alarms} таких находок.",
            "fairness.found":
                "{sets|Выделяется # группа|Выделяются # группы|Выделяются # групп}: посмотрите на рецензии этих людей. {visible} Среди честных людей следует ждать не более {alarms} таких находок.",
            "fairness.visible":
                "Двоих удаётся заметить в половине случаев, если они завышают баллы друг другу на {points|# балл|# балла|# баллов}; меньшее может остаться незамеченным.",
            "fairness.visible.noPair": "Проверить удалось только группы больше двух человек.",
            "fairness.rating.tooFew":
                "Отзывов о рецензиях слишком мало ({ratings|# отзыв|# отзыва|# отзывов}): нельзя сказать, зависят ли они от баллов.",
            "fairness.rating.independent":
                "Не видно, чтобы отзывы о рецензиях ({ratings|# отзыв|# отзыва|# отзывов}) зависели от выставленных в них баллов.",
            "fairness.rating.author":
                "Посмотрите на отзывы этого автора о рецензиях ({ratings|# отзыв|# отзыва|# отзывов}): в рецензиях, названных полезными, на {points|# балл|# балла|# баллов} больше, чем в других рецензиях на ту же работу. Возможно, строгие рецензии и были слабыми: сначала прочтите их. \(chanceRussian)",
            "fairness.rating.workshop":
                "Посмотрите на отзывы о рецензиях в этом семинаре ({ratings|# отзыв|# отзыва|# отзывов}): в рецензиях, названных полезными, на {points|# балл|# балла|# баллов} больше, чем в других рецензиях на ту же работу. Возможно, строгие рецензии и были слабыми: сначала прочтите несколько. \(chanceRussian)",
            "fairness.revenge":
                "Посмотрите на двух людей, которые рецензировали друг друга по очереди: первый балл ниже ожидаемого на {first|# балл|# балла|# баллов}, ответный — на {second|# балл|# балла|# баллов}. Оба могли судить честно: сначала прочтите рецензии. \(chanceRussian)",
        ],
    ])

    private static let chanceEnglish = "Chance alone brings this about in at most {percent} % of such cases."
    private static let honestEnglish =
        "Chance alone brings this about in at most {percent} % of honest cohorts. Read the reviews first: there may be a good reason."
    private static let chanceRussian = "Случайно такое бывает не чаще чем в {percent} % подобных случаев."
    private static let honestRussian =
        "Случайно такое бывает не чаще чем в {percent} % честных потоков. Сначала прочтите рецензии: причина может быть хорошей."
}
