import PeerLearningCore

extension TextCatalogue {
    /// What the general allocation says of clashes, of ways out and of flaws in what it was given.
    static let matching = TextCatalogue([
        .english: [
            "matching.error.submission": "Row {row} names a submission that is not there. Correct or remove the row.",
            "matching.error.reviewer": "Row {row} names a reviewer who is not there. Correct or remove the row.",
            "matching.error.duplicate":
                "The affinity of submission {submission} and reviewer {reviewer} is given twice. Keep one of the rows.",
            "matching.error.notFinite": "The affinity in row {row} is not a finite number.",
            "matching.error.rule":
                "The numbers of the rules cannot be meant: none may be negative or above 32,000, and the least not above the most.",
            "matching.error.tooLarge":
                "The affinities or the lists are too large to be added up exactly. Use smaller numbers.",
            "matching.clash.capacity":
                "The works need {needed|# review|# reviews} in all, but the reviewers may take only {available|#|#}.",
            "matching.clash.fewCandidates":
                "{submissions|# work has|# works have} too few people who may review {submissions|it|them}: {needed|# review is|# reviews are} needed, {available|# is|# are} possible.",
            "matching.clash.experience":
                "{needed|# review|# reviews} by experienced people {needed|is|are} needed, but together they may take only {available|#|#}.",
            "matching.clash.fewExperienced":
                "{submissions|# work has|# works have} too few experienced people who may review {submissions|it|them}.",
            "matching.clash.crowd":
                "{submissions|# work needs|# works together need} {needed|# review|# reviews}, but those who may review {submissions|it|them} can take only {available|#|#} of them.",
            "matching.clash.experiencedCrowd":
                "{submissions|# work needs|# works together need} {needed|# review|# reviews}; with the experienced reviewers asked for, only {available|# is|# are} possible.",
            "matching.clash.leastLoads":
                "Everybody is to get a least number of reviews, {needed|#|#} in all, but there are only {available|# review|# reviews} to write.",
            "matching.clash.fewWorks":
                "{reviewers|# person is|# people are} to get more reviews than there are works that they may review.",
            "matching.clash.idleCrowd":
                "The least numbers of reviews cannot be reached: of {needed|# review|# reviews} only {available|#|#} can be given to those who are to have them.",
            "matching.relaxation.reviews":
                "Ask for {few|# review|# reviews} of each work instead of {many|#|#}.",
            "matching.relaxation.loads": "Let everybody take up to {more|# review|# reviews} more.",
            "matching.relaxation.experiencedLoads":
                "Let experienced people take up to {most|# review|# reviews} each.",
            "matching.relaxation.experienceForSome":
                "Keep the rule of experience for {kept|# work|# works} of {all|#|#}, which is the most that is possible; {without|# goes|# go} without.",
            "matching.relaxation.lessForSome":
                "Let some people get less than the least, {reviews|# review|# reviews} in all.",
            "matching.relaxation.anyGroup": "Let reviewers come from any group.",
            "matching.unmet.reviews.nobody": "Nobody may review this work.",
            "matching.unmet.reviews.taken":
                "{missing|# review is|# reviews are} missing: {candidates|# person|# people} may review this work, and those who could have no room left.",
            "matching.unmet.experienced.nobody": "No experienced person may review this work.",
            "matching.unmet.experienced.taken":
                "{missing|# experienced reviewer is|# experienced reviewers are} missing: all who may review this work are needed elsewhere.",
            "matching.unmet.leastLoad":
                "This person gets {missing|# review|# reviews} less than the least, for lack of works that they may review.",
            "matching.unmet.reciprocal":
                "Reviewers {one} and {other} review each other; no exchange was found that parts them.",
        ],
        .russian: [
            "matching.error.submission":
                "В строке {row} названа работа, которой нет. Исправьте или удалите эту строку.",
            "matching.error.reviewer":
                "В строке {row} назван рецензент, которого нет. Исправьте или удалите эту строку.",
            "matching.error.duplicate":
                "Соответствие работы {submission} и рецензента {reviewer} указано дважды. Оставьте одну из строк.",
            "matching.error.notFinite": "Соответствие в строке {row} — не конечное число.",
            "matching.error.rule":
                "Числа в правилах не имеют смысла: они не могут быть отрицательными или больше 32 000, а наименьшее — больше наибольшего.",
            "matching.error.tooLarge":
                "Соответствия или списки слишком велики, чтобы сложить их точно. Возьмите числа поменьше.",
            "matching.clash.capacity":
                "Всего {needed|нужна # рецензия|нужны # рецензии|нужно # рецензий}, а рецензенты могут взять только {available|#|#|#}.",
            "matching.clash.fewCandidates":
                "У {submissions|# работы|# работ|# работ} слишком мало возможных рецензентов: {needed|нужна # рецензия|нужны # рецензии|нужно # рецензий}, {available|возможна #|возможны #|возможно #}.",
            "matching.clash.experience":
                "{needed|Нужна # рецензия|Нужны # рецензии|Нужно # рецензий} от опытных людей, а вместе они могут взять только {available|#|#|#}.",
            "matching.clash.fewExperienced":
                "У {submissions|# работы|# работ|# работ} слишком мало опытных людей среди возможных рецензентов.",
            "matching.clash.crowd":
                "{submissions|# работе|# работам|# работам} {needed|нужна # рецензия|нужны # рецензии|нужно # рецензий}, а возможные рецензенты могут взять из них только {available|#|#|#}.",
            "matching.clash.experiencedCrowd":
                "{submissions|# работе|# работам|# работам} {needed|нужна # рецензия|нужны # рецензии|нужно # рецензий}, а с требуемыми опытными рецензентами {available|возможна только #|возможны только #|возможно только #}.",
            "matching.clash.leastLoads":
                "Каждому полагается наименьшее число рецензий, всего {needed|#|#|#}, а написать нужно только {available|# рецензию|# рецензии|# рецензий}.",
            "matching.clash.fewWorks":
                "{reviewers|# человеку|# людям|# людям} полагается больше рецензий, чем есть работ, которые можно им дать.",
            "matching.clash.idleCrowd":
                "Наименьшей нагрузки не достичь: из {needed|# рецензии|# рецензий|# рецензий} раздать тем, кому они полагаются, можно только {available|#|#|#}.",
            "matching.relaxation.reviews":
                "Просить {few|# рецензию|# рецензии|# рецензий} на работу вместо {many|#|#|#}.",
            "matching.relaxation.loads":
                "Разрешить каждому взять до {more|# рецензии|# рецензий|# рецензий} больше.",
            "matching.relaxation.experiencedLoads":
                "Разрешить опытным людям брать до {most|# рецензии|# рецензий|# рецензий}.",
            "matching.relaxation.experienceForSome":
                "Соблюсти правило об опытных рецензентах для {kept|# работы|# работ|# работ} из {all|#|#|#} — больше невозможно; {without|# останется|# останутся|# останутся} без них.",
            "matching.relaxation.lessForSome":
                "Разрешить некоторым писать меньше положенного, всего на {reviews|# рецензию|# рецензии|# рецензий}.",
            "matching.relaxation.anyGroup": "Разрешить рецензентов из любой группы.",
            "matching.unmet.reviews.nobody": "Рецензировать эту работу никому нельзя.",
            "matching.unmet.reviews.taken":
                "Не хватает {missing|# рецензии|# рецензий|# рецензий}: рецензировать эту работу {candidates|может # человек|могут # человека|могут # человек}, и у тех, кто мог бы, больше нет места.",
            "matching.unmet.experienced.nobody": "Рецензировать эту работу не может ни один опытный человек.",
            "matching.unmet.experienced.taken":
                "Не хватает {missing|# опытного рецензента|# опытных рецензентов|# опытных рецензентов}: все, кто может рецензировать эту работу, нужны в других местах.",
            "matching.unmet.leastLoad":
                "Этот человек получает на {missing|# рецензию|# рецензии|# рецензий} меньше положенного: не хватает работ, которые ему можно дать.",
            "matching.unmet.reciprocal":
                "Рецензенты {one} и {other} рецензируют друг друга; обмена, который бы их развёл, не нашлось.",
        ],
    ])
}
