import PeerLearningCore

/// What is said about a task written in Markdown.
enum TaskTexts {
    static let english: TextCatalogue.Entries = [
        "import.task-not-utf8": "The task is not saved as UTF-8.",
        "import.task-empty": "The task is empty.",
        "import.task-too-large": "The task is longer than {limit} bytes.",
        "import.task-no-title": "There is no heading with the task's title.",
        "import.task-section-missing": "The section “{section}” is missing or empty.",
        "import.task-section-repeated": "The section “{section}” stands twice.",
        "import.task-no-rubric": "There is no table under “{section}”.",
        "import.task-columns":
            "The rubric needs a column for the criterion, one for the weight and two or more for the levels, or one that says how criteria are answered.",
        "import.task-answer":
            "A criterion without levels is answered by points, such as “0–10”, by “yes/no” or in “words”, not by “{text}”.",
        "import.task-level-points":
            "The heading of a level must hold a name and its points, such as “Good (2)”: “{text}”.",
        "import.task-level-repeated": "The level “{name}” stands twice.",
        "import.task-cells": "The row has {found} cells where the heading has {expected}.",
        "import.task-weight": "The weight must be a number of zero or more: “{text}”.",
        "import.task-weight-zero": "The weights add up to nothing.",
        "import.task-criterion-empty": "The criterion has no name.",
        "import.task-criterion-repeated": "The criterion “{name}” stands twice.",
    ]

    static let russian: TextCatalogue.Entries = [
        "import.task-not-utf8": "Задание сохранено не в UTF-8.",
        "import.task-empty": "Файл задания пуст.",
        "import.task-too-large": "Задание длиннее {limit} байт.",
        "import.task-no-title": "Нет заголовка с названием задания.",
        "import.task-section-missing": "Раздела «{section}» нет или он пуст.",
        "import.task-section-repeated": "Раздел «{section}» встречается дважды.",
        "import.task-no-rubric": "Под заголовком «{section}» нет таблицы.",
        "import.task-columns":
            "В рубрике нужны столбцы критерия, веса и не меньше двух уровней или один, где сказано, как отвечают.",
        "import.task-answer":
            "Если у критерия нет уровней, отвечают баллами, например «0–10», «да/нет» или «словами», а не «{text}».",
        "import.task-level-points": "В заголовке уровня нужны название и баллы, например «Хорошо (2)»: «{text}».",
        "import.task-level-repeated": "Уровень «{name}» встречается дважды.",
        "import.task-cells": "В строке ячеек: {found}, а в заголовке: {expected}.",
        "import.task-weight": "Вес должен быть числом не меньше нуля: «{text}».",
        "import.task-weight-zero": "Сумма весов равна нулю.",
        "import.task-criterion-empty": "У критерия нет названия.",
        "import.task-criterion-repeated": "Критерий «{name}» встречается дважды.",
    ]
}
