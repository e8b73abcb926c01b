import PeerLearningCore

/// What is said about questions in XML.
enum QuizTexts {
    static let english: TextCatalogue.Entries = [
        "import.question-part-twice":
            "Two parts of the question go by the name “{part}”; the second one was left out.",
        "import.question-part-nameless":
            "A part of the kind {kind} does not say where its answer goes, so it cannot be answered and was left out.",
        "import.question-part-undeclared":
            "The answer “{part}” is not declared, so nothing says what is right in it.",
        "import.question-part-broken":
            "The part “{part}” contradicts itself: options are missing or stand twice, or a number makes no sense. It is shown as text and cannot be answered.",
        "import.question-part-foreign":
            "A part of the kind {kind} needs a program of its own. It is answered in words instead, and people judge it.",
        "import.question-region": "The region of “{option}” cannot be understood, so it cannot be pointed at.",
        "import.question-adaptive":
            "The question goes through several attempts; it is scored here as at the first one.",
        "import.question-made-anew":
            "The question is made with other numbers for each person. Here it is always asked with the same ones.",
        "import.question-template-left-out":
            "The question is made with other numbers for each person, by rules that use “{name}”, which cannot be carried over. Where a number belongs, there is “…”: put one in, or leave the question out.",
        "import.question-hint": "The question offers a hint at the press of a button; the button was left out.",
        "import.question-record": "The answer “{part}” has several fields; only the words of it are kept.",
        "import.question-without-body": "The question has no body: there is nothing to read in it.",
        "import.question-keys-broken":
            "What is right in the question does not fit its parts. The question was kept without it and has to be scored by people.",
        "import.question-template-unknown":
            "The question is scored by rules at “{address}”, which are not known here. It is scored by the right answers that it states.",
        "import.question-template-unmet":
            "The rules of the question ask for something that it does not state. It is scored by what it does state.",
        "import.question-not-scored": "Nothing says what is right in the question: it can be asked, but not scored.",
        "import.question-rules-left-out":
            "The rules of scoring use “{name}”, which cannot be carried over. The question is scored by the right answers that it states.",
        "import.question-scored-by-declarations":
            "The question has no rules of scoring. It is scored by the right answers that it states.",
        "import.question-one-set":
            "The numbers of the question are drawn out of {count|# set|# sets}. Here it is always asked with the first one.",
        "import.question-files":
            "{count|# file is|# files are} embedded in the question and {count|was|were} not taken over. Where it needs a picture, add the picture by hand.",
        "import.question-random":
            "The question stands for others that are drawn at random. It was kept as a note; choose the questions yourself.",
        "import.question-type-unknown":
            "Questions of the type “{type}” are not known here. The question is answered in words, and people judge it.",
        "import.question-units":
            "The answer is a number with a unit, such as “{unit}”. Here only the number is asked for: say the unit in the question.",
        "import.question-field-unscored":
            "Nothing is right in field {place} of the text: it can be filled in, but not scored.",
        "import.question-formula": "The formula “{formula}” cannot be computed, so this answer was left out.",
        "import.questions-drawn":
            "Out of the questions of this section {count|# is drawn|# are drawn} for each person. All of them were read; say in the test how many are drawn.",
        "import.questions-elsewhere":
            "There are no questions in this file itself: it names others that hold them. Import the whole package.",
        "import.questions-none": "There are no questions in this file.",
    ]

    static let russian: TextCatalogue.Entries = [
        "import.question-part-twice": "Две части вопроса называются «{part}»; вторая пропущена.",
        "import.question-part-nameless":
            "Часть вида {kind} не говорит, куда идёт ответ: ответить на неё нельзя, она пропущена.",
        "import.question-part-undeclared": "Ответ «{part}» не объявлен, и что в нём верно, не сказано.",
        "import.question-part-broken":
            "Часть «{part}» противоречит сама себе: вариантов не хватает, они повторяются, или число не имеет смысла. Она показана как текст, ответить на неё нельзя.",
        "import.question-part-foreign":
            "Для части вида {kind} нужна особая программа. Вместо этого на неё отвечают словами, а оценивают люди.",
        "import.question-region": "Область варианта «{option}» задана непонятно, указать на неё нельзя.",
        "import.question-adaptive":
            "Вопрос рассчитан на несколько попыток подряд; здесь он оценивается как при первой.",
        "import.question-made-anew":
            "Вопрос для каждого составляется с другими числами. Здесь числа у всех одни и те же.",
        "import.question-template-left-out":
            "Вопрос для каждого составляется с другими числами, и в правилах есть «{name}», перенести это нельзя. Там, где нужно число, стоит «…»: впишите его или уберите вопрос.",
        "import.question-hint": "В вопросе есть кнопка с подсказкой; кнопка пропущена.",
        "import.question-record": "У ответа «{part}» несколько полей; сохраняются только слова.",
        "import.question-without-body": "У вопроса нет содержания: читать нечего.",
        "import.question-keys-broken":
            "Верные ответы не подходят к частям вопроса. Вопрос сохранён без них, и оценивать его придётся людям.",
        "import.question-template-unknown":
            "Вопрос оценивается по правилам «{address}», которые здесь неизвестны. Он оценивается по указанным в нём верным ответам.",
        "import.question-template-unmet":
            "Правила вопроса требуют того, чего в нём нет. Он оценивается по тому, что в нём указано.",
        "import.question-not-scored":
            "Что в вопросе верно, не сказано: его можно задать, но нельзя оценить.",
        "import.question-rules-left-out":
            "В правилах оценивания есть «{name}», перенести это нельзя. Вопрос оценивается по указанным в нём верным ответам.",
        "import.question-scored-by-declarations":
            "Правил оценивания у вопроса нет. Он оценивается по указанным в нём верным ответам.",
        "import.question-one-set":
            "Числа вопроса выбираются из {count|# набора|# наборов|# наборов}. Здесь он всегда задаётся с первым из них.",
        "import.question-files":
            "В вопрос {count|вложен # файл|вложены # файла|вложено # файлов}; перенести вложения не удалось. Если вопросу нужен рисунок, добавьте его сами.",
        "import.question-random":
            "Вместо этого вопроса случайно выбираются другие. Он сохранён как пометка; вопросы выберите сами.",
        "import.question-type-unknown":
            "Вопросы типа «{type}» здесь неизвестны. На вопрос отвечают словами, а оценивают люди.",
        "import.question-units":
            "Ответ — число с единицей измерения, например «{unit}». Здесь спрашивается только число: назовите единицу в вопросе.",
        "import.question-field-unscored":
            "В поле {place} этого текста нет верного ответа: заполнить его можно, а оценить нельзя.",
        "import.question-formula": "Вычислить формулу «{formula}» не удалось, этот ответ пропущен.",
        "import.questions-drawn":
            "Из вопросов этого раздела каждому {count|достаётся #|достаются #|достаются #}. Прочитаны все; сколько их выбирать, укажите в тесте.",
        "import.questions-elsewhere":
            "В самом файле вопросов нет: он называет другие, в которых они есть. Импортируйте пакет целиком.",
        "import.questions-none": "В файле нет вопросов.",
    ]
}
