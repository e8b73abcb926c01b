import PeerLearning

extension TextCatalogue {
    static let calibrationToolRussian: Entries = [
        "tool.find.no.calibration": "В хранилище нет калибровок.",
        "tool.find.several.calibration":
            "В хранилище несколько калибровок: {known}. Укажите нужную в --calibration.",

        "tool.calibration.opened":
            "Калибровка «{title}» открыта. Добавьте образцы и опубликуйте её. Её идентификатор: {id}",
        "tool.calibration.added": "Образец добавлен [{id}].",
        "tool.calibration.withdrawn": "Образец убран.",
        "tool.calibration.published": "Теперь образцы можно оценивать.",
        "tool.calibration.admitted": "Допуск без калибровки: {person}.",
        "tool.calibration.none": "Образцов пока нет.",
        "tool.calibration.head": "{title} [{id}]: {feedback}",
        "tool.calibration.exemplar": "  Образец {number} [{id}]",
        "tool.calibration.own": "    вы: {answers}",
        "tool.calibration.reference": "    преподаватель: {answers}",
        "tool.calibration.mayReview": "  Вы можете рецензировать.",
        "tool.calibration.left": "  Можно оценить ещё {count|# образец|# образца|# образцов}.",
        "tool.calibration.line.qualified":
            "{person}: допуск получен, {count|оценён # образец|оценено # образца|оценено # образцов}",
        "tool.calibration.line.admitted":
            "{person}: допуск дал преподаватель, {count|оценён # образец|оценено # образца|оценено # образцов}",
        "tool.calibration.line.not":
            "{person}: допуска нет, {count|оценён # образец|оценено # образца|оценено # образцов}",
        "tool.calibration.line.figures":
            "  отклонение в баллах: {deviation}; мягче преподавателя на {bias}; вес по правилу Moodle: {weight}",
        "tool.calibration.line.severe": "  заметен сдвиг к строгости: те же работы оценивает ниже, чем другие",
        "tool.calibration.line.lenient": "  заметен сдвиг к мягкости: те же работы оценивает выше, чем другие",
    ]
}
