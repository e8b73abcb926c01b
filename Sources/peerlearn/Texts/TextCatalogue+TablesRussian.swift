import PeerLearning

extension TextCatalogue {
    static let tablesRussian: Entries = [
        "tool.noWrite": "{file} не записать: нет папки, в неё нельзя писать или не хватает места.",
        "tool.sameFile": "Из {file} читаются данные: назовите для записи другой файл.",
        "tool.table.more": "  … и ещё {count|#|#|#}: все запишет --output",

        "tool.grades.none": "в таблице нет баллов.",
        "tool.grades.repeated": "«{grader}» уже оценивает «{item}» в строке {other}.",
        "tool.grades.outside":
            "{count|# балл выходит|# балла выходят|# баллов выходят} за пределы от 0 до {max}. Если шкала другая, укажите её: --max.",
        "tool.grades.unknownItem":
            "«{item}» никто не оценивал ({count|такая # строка|таких # строки|таких # строк}).",
        "tool.grades.knownTwice": "оценка работы «{item}» уже есть в строке {other}.",
        "tool.grades.tooLarge": "оценка больше миллиарда.",
        "tool.grades.summary":
            "{grades|# балл|# балла|# баллов}, {items|# работа|# работы|# работ}, {graders|# рецензент|# рецензента|# рецензентов}, способ «{method}»",
        "tool.grades.gain":
            "Оценка выигрыша по сравнению со средним: {points} балла, с вероятностью 95 % от {low} до {high}.",
        "tool.grades.gainUnsure":
            "Не доказано, что это лучше среднего: разница {points} балла, с вероятностью 95 % от {low} до {high}.",
        "tool.grades.item": "  {item}: {grade} ± {error} ({reviews|# рецензия|# рецензии|# рецензий})",

        "tool.allocate.nobody": "в таблице нет участников.",
        "tool.allocate.repeatedPerson": "«{person}» уже есть в строке {other}.",
        "tool.allocate.stranger": "«{person}» нет среди участников.",
        "tool.allocate.noWork": "«{person}»: работа не сдана.",
        "tool.allocate.repeatedPair":
            "соответствие рецензента «{reviewer}» работе участника «{submission}» уже указано в строке {other}.",
        "tool.allocate.summary":
            "{reviews|# рецензия|# рецензии|# рецензий}, {works|# работа|# работы|# работ}, {people|# человек|# человека|# человек}, начальное число {seed}",
        "tool.allocate.loads": "рецензий на работу: от {least} до {most}, на человека: от {low} до {high}",
        "tool.allocate.worth": "сумма соответствий: {worth}",
        "tool.allocate.more": "  … и ещё {count|# рецензия|# рецензии|# рецензий}: все запишет --output",
        "tool.allocate.moreUnmet": "  … и ещё {count|#|#|#}: все перечислит --json",
        "tool.allocate.remedy": "Что помогло бы: {proposal}",
    ]
}
