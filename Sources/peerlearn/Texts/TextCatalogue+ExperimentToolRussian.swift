import PeerLearning

extension TextCatalogue {
    static let experimentToolRussian: Entries = [
        "tool.experiment.emptyCell": "пустая ячейка в столбце «{column}»",
        "tool.experiment.stage": "этап — pre или post, а не «{stage}»",
        "tool.experiment.size": "численность — целое число людей, а не «{size}»",
        "tool.experiment.key": "в ключе по строке на каждую букву по порядку: A, B и так далее, и у каждой своя группа",
        "tool.experiment.assigned":
            "{count|Распределён # человек|Распределены # человека|Распределено # человек}, начальное число {seed}. Список: {file}",
        "tool.experiment.ofGroups": " ({count|# класс|# класса|# классов})",
        "tool.experiment.agrees":
            "Список ({count|# человек|# человека|# человек}) совпадает с тем, что дают план и начальное число.",
        "tool.experiment.differs":
            "Список не совпадает с тем, что дают план и начальное число: в другой группе {count|должен быть # человек|должны быть # человека|должны быть # человек} из {all}.",
        "tool.experiment.difference": "{person}: в списке {claimed}, по жребию {drawn}",
        "tool.experiment.needed":
            "Нужно по {count|# человеку|# человека|# человек} в каждой группе: тогда эффект d = {effect} обнаружится в {power} экспериментах из 100 (альфа {alpha}).",
        "tool.experiment.plain":
            "Без поправок было бы по {count|# человеку|# человека|# человек} в каждой группе.",
        "tool.experiment.groups":
            "Это по {count|# классу|# класса|# классов} в каждой группе; из-за классов людей нужно больше в {cost} раза.",
        "tool.experiment.noSize": "Численность указать нельзя: {reason}.",
        "tool.experiment.blinded":
            "Группы теперь обозначены буквами, {count|всего #|всего #|всего #}. Ключ, не для тех, кто анализирует: {file}",
        "tool.experiment.gathered":
            "{people|# человек|# человека|# человек}: с тестом до — {pre}, с тестом после — {post}. Записано в {file}. Сравнить: peerlearn compare {file} --group arm --pre pre --post post",
    ]
}
