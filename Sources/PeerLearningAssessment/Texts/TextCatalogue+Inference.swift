import PeerLearningCore

extension TextCatalogue {
    /// What inferred grades and tables of grades say for themselves, in English and Russian.
    static let inference = TextCatalogue([
        .english: [
            "grade.adaptive":
                "From {count|# review|# reviews}; each counts by how exact its reviewer has proved to be in this workshop. {correction} {error} {agreement} {missing}",
            "grade.bias":
                "From {count|# review|# reviews}, corrected for how severe or lenient each reviewer is in this workshop. {correction} {error} {agreement} {missing}",
            "grade.pg1":
                "From {count|# review|# reviews} by reviewers' exactness, and a little from how all works turned out. {correction} {error} {agreement} {missing}",
            "grade.vancouver":
                "From {count|# review|# reviews}; a reviewer counts the more, the closer they come to the others elsewhere. {error} {agreement} {missing}",
            "grade.trimmed":
                "The mean of {count|# review|# reviews}, without the highest and the lowest score where there are three or more. {error} {agreement} {missing}",
            "grade.bradley-terry":
                "From the order in which reviewers put the works that they compared ({count|# review|# reviews} of this one). {error} {missing}",
            "grade.plackett-luce":
                "From the order in which reviewers ranked the works ({count|# review|# reviews} of this one). {error} {missing}",
            "grade.inferred": "From {count|# review|# reviews}. {error} {agreement} {missing}",
            "grade.staff": "Staff graded this work; {count|# review by peers does|# reviews by peers do} not count.",
            "grade.error": "It may be {points} points off.",
            "grade.correction.none": "Severe and lenient reviewers make no difference here.",
            "grade.correction.severe": "Its reviewers are rather severe, so {points} points were added.",
            "grade.correction.lenient": "Its reviewers are rather lenient, so {points} points were taken off.",
            "gradeTable.unevenColumns": "The columns of the table are not equally long.",
            "gradeTable.tooMany": "There are too many rows, items or graders ({count}).",
            "gradeTable.notANumber": "Row {row}: the grade is no number that can be reckoned with.",
            "gradeTable.unknownItem": "Row {row} names an item that there is not.",
            "gradeTable.unknownGrader": "Row {row} names a grader that there is not.",
            "gradeTable.repeated": "Row {row} repeats row {first}: the same grader graded the same item.",
        ],
        .russian: [
            "grade.adaptive":
                "По {count|# рецензии|# рецензиям|# рецензиям}; чем точнее рецензент судил в этом семинаре, тем больше весит его балл. {correction} {error} {agreement} {missing}",
            "grade.bias":
                "По {count|# рецензии|# рецензиям|# рецензиям} с поправкой на строгость каждого рецензента в этом семинаре. {correction} {error} {agreement} {missing}",
            "grade.pg1":
                "По {count|# рецензии|# рецензиям|# рецензиям} с учётом точности рецензентов и отчасти того, как справились все. {correction} {error} {agreement} {missing}",
            "grade.vancouver":
                "По {count|# рецензии|# рецензиям|# рецензиям}; чем ближе рецензент к остальным в других работах, тем больше весит его балл. {error} {agreement} {missing}",
            "grade.trimmed":
                "Среднее {count|# рецензии|# рецензий|# рецензий}; если их три или больше, самый высокий и самый низкий баллы отброшены. {error} {agreement} {missing}",
            "grade.bradley-terry":
                "По порядку, в котором рецензенты расставили работы, сравнивая их (этой работе {count|дана # рецензия|даны # рецензии|дано # рецензий}). {error} {missing}",
            "grade.plackett-luce":
                "По порядку, в котором рецензенты расставили работы (этой работе {count|дана # рецензия|даны # рецензии|дано # рецензий}). {error} {missing}",
            "grade.inferred": "По {count|# рецензии|# рецензиям|# рецензиям}. {error} {agreement} {missing}",
            "grade.staff":
                "Эту работу оценил преподаватель; {count|# рецензия участника не учитывается|# рецензии участников не учитываются|# рецензий участников не учитываются}.",
            "grade.error": "Оценка может отличаться от верной примерно на {points} балла.",
            "grade.correction.none": "Строгость рецензентов на эту оценку не повлияла.",
            "grade.correction.severe": "Рецензенты были строже других, поэтому добавлено {points} балла.",
            "grade.correction.lenient": "Рецензенты были мягче других, поэтому снято {points} балла.",
            "gradeTable.unevenColumns": "Столбцы таблицы разной длины.",
            "gradeTable.tooMany": "Слишком много строк, работ или рецензентов ({count}).",
            "gradeTable.notANumber": "Строка {row}: балл — не число, с которым можно считать.",
            "gradeTable.unknownItem": "В строке {row} указана работа, которой нет.",
            "gradeTable.unknownGrader": "В строке {row} указан рецензент, которого нет.",
            "gradeTable.repeated": "Строка {row} повторяет строку {first}: тот же рецензент оценил ту же работу.",
        ],
    ])
}
