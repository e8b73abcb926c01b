import PeerLearningCore

/// What is said where a package becomes a programme.
enum ProgrammeTexts {
    static let english: TextCatalogue.Entries = [
        "import.test-left-out": "No test was made of “{title}”. {reason}",
        "import.task-left-out": "No task was made of “{title}”. {reason}",
        "import.questions-in-bank":
            "{count|# question of the question bank belongs|# questions of the question bank belong} to no test. To use "
            + "them, make a test of the file: peerlearn test attach.",
        "import.question-partly-for-peers":
            "The question “{question}” has a part that only people can judge. It stays in the test, and that part brings "
            + "no points there.",
        "import.discussion-left-out":
            "“{title}” is a discussion: it stands in the outline, and no task was made of it.",
        "import.rubric-made":
            "The package does not say how “{title}” is judged. It got a general rubric; write your own with peerlearn task "
            + "add.",
        "import.workshop-examples":
            "“{title}” has {count|# example work|# example works}. They were not taken over; as exemplars of a calibration "
            + "they train reviewers: peerlearn help calibrate.",
        "import.workshop-works":
            "“{title}” holds {count|# work that was handed in|# works that were handed in}. What people did elsewhere was "
            + "not taken over.",
        "import.workshop-self-review":
            "In “{title}” authors reviewed their own work as well. Here nobody does.",

        "import.made.activities": "More of the course",
        "import.made.text": "A text.",
        "import.made.file": "A file.",
        "import.made.link": "A link to the work.",
        "import.made.answer": "What the task asks for.",
        "import.made.done": "Everything that the task asks for is there.",
        "import.made.quality": "How well it is done",
        "import.made.criterion.task": "Does what the task asks",
        "import.made.criterion.clear": "Easy to follow",
        "import.made.criterion.reasons": "Has reasons and examples",
        "import.made.level.none": "Not yet",
        "import.made.level.part": "In part",
        "import.made.level.full": "Fully",
    ]

    static let russian: TextCatalogue.Entries = [
        "import.test-left-out": "Тест из «{title}» не составлен. {reason}",
        "import.task-left-out": "Задание из «{title}» не составлено. {reason}",
        "import.questions-in-bank":
            "Из банка вопросов {count|# вопрос не входит|# вопроса не входят|# вопросов не входят} ни в один тест. Чтобы ими "
            + "воспользоваться, составьте тест из файла: peerlearn test attach.",
        "import.question-partly-for-peers":
            "В вопросе «{question}» есть часть, которую могут оценить только люди. Он остался в тесте, но баллов за эту "
            + "часть там нет.",
        "import.discussion-left-out":
            "«{title}» — обсуждение: оно есть в плане курса, но задания из него не сделано.",
        "import.rubric-made":
            "В пакете не сказано, как оценивать «{title}». Задание получило общие критерии; свои можно задать командой "
            + "peerlearn task add.",
        "import.workshop-examples":
            "В «{title}» {count|есть # пример работы|есть # примера работ|есть # примеров работ}. Они не перенесены; как "
            + "образцы калибровки они учат рецензентов: peerlearn help calibrate.",
        "import.workshop-works":
            "В «{title}» {count|есть # сданная работа|есть # сданные работы|есть # сданных работ}. То, что люди сделали в "
            + "другой системе, не перенесено.",
        "import.workshop-self-review":
            "В «{title}» авторы оценивали и свою работу. Здесь этого не делает никто.",

        "import.made.activities": "Ещё в курсе",
        "import.made.text": "Текст.",
        "import.made.file": "Файл.",
        "import.made.link": "Ссылка на работу.",
        "import.made.answer": "То, о чём просит задание.",
        "import.made.done": "Есть всё, о чём просит задание.",
        "import.made.quality": "Насколько хорошо сделано",
        "import.made.criterion.task": "Отвечает заданию",
        "import.made.criterion.clear": "Понятно изложено",
        "import.made.criterion.reasons": "Есть доводы и примеры",
        "import.made.level.none": "Пока нет",
        "import.made.level.part": "Отчасти",
        "import.made.level.full": "Полностью",
    ]
}
