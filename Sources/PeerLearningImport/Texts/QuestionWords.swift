import PeerLearningCore

/// What is said about questions in plain text.
enum QuestionWords {
    static let english: TextCatalogue.Entries = [
        "import.text-too-large": "The text is larger than {limit} bytes.",
        "import.text-too-many-lines": "The text has more than {limit|# line|# lines}.",
        "import.text-encoding": "The text was read as {encoding}.",
        "import.text-has-controls": "The text holds control characters from here on; they were left out.",
        "import.questions-too-many":
            "There are more than {limit|# question|# questions}. The rest was not read: divide the file.",
        "import.question-twice":
            "The identifier “{identifier}” belongs to a question before; this one goes by its place in the file.",
        "import.question-too-long": "The question is longer than {limit} bytes. Is an empty line missing?",
        "import.question-title-open": "The title begins with :: and does not end with ::.",
        "import.question-brace-open":
            "A brace is opened here and not closed before the next empty line. Close it, or write a backslash before it where it is meant itself.",
        "import.question-brace-unopened":
            "A brace is closed here that nothing has opened. Write a backslash before it where it is meant itself.",
        "import.question-brace-extra":
            "A question has one pair of braces, and here is another. Write a backslash before braces that are meant themselves.",
        "import.question-without-text": "Nothing is asked: there are only answers.",
        "import.question-without-answer":
            "An answer begins with = where it is right and with ~ where it is wrong; here is none.",
        "import.question-too-many-answers": "The question has more than {limit|# answer|# answers}.",
        "import.question-answer-empty": "An answer has no words.",
        "import.question-answer-long": "An answer is longer than {limit} bytes.",
        "import.question-nothing-right": "No answer is right: none is worth more than nothing.",
        "import.question-one-option": "There is nothing to choose from: the question has fewer than two options.",
        "import.question-weight": "What an answer is worth lies between −100 and 100 per cent: “{weight}”.",
        "import.question-number":
            "This is no number, no number with a tolerance such as 3:0.1, and no range such as 2..4: “{text}”.",
        "import.question-range": "A range goes from the smaller number to the larger one: “{text}”.",
        "import.question-pair": "A pair looks like this: =first -> second.",
        "import.question-few-pairs": "There is nothing to match: the question has fewer than two pairs.",
        "import.question-broken": "The question contradicts itself and cannot be used.",
        "import.aiken-no-answer": "The line ANSWER: with the letter of the right option is missing.",
        "import.aiken-answer-unknown": "There is no option {letter}.",
        "import.aiken-letter-twice": "Two options have the same letter.",
    ]

    static let russian: TextCatalogue.Entries = [
        "import.text-too-large": "Текст больше {limit} байт.",
        "import.text-too-many-lines": "В тексте больше {limit|# строки|# строк|# строк}.",
        "import.text-encoding": "Текст прочитан в кодировке {encoding}.",
        "import.text-has-controls": "Начиная с этой строки в тексте есть управляющие символы; они пропущены.",
        "import.questions-too-many":
            "В файле больше {limit|# вопроса|# вопросов|# вопросов}. Остальное не прочитано: разделите файл.",
        "import.question-twice":
            "Идентификатор «{identifier}» уже есть у другого вопроса; этот назван по своему месту в файле.",
        "import.question-too-long": "Вопрос длиннее {limit} байт. Не пропущена ли пустая строка?",
        "import.question-title-open": "Название начинается с :: и не заканчивается знаком ::.",
        "import.question-brace-open":
            "Здесь открыта фигурная скобка, которая не закрыта до следующей пустой строки. Закройте её, а если нужен сам знак, поставьте перед ним обратную косую черту.",
        "import.question-brace-unopened":
            "Здесь закрыта фигурная скобка, которую никто не открывал. Если нужен сам знак, поставьте перед ним обратную косую черту.",
        "import.question-brace-extra":
            "У вопроса одна пара фигурных скобок, а здесь ещё одна. Если нужны сами знаки, поставьте перед ними обратную косую черту.",
        "import.question-without-text": "Вопроса нет: есть только ответы.",
        "import.question-without-answer":
            "Верный ответ начинается со знака =, неверный — со знака ~; здесь нет ни того ни другого.",
        "import.question-too-many-answers": "У вопроса больше {limit|# ответа|# ответов|# ответов}.",
        "import.question-answer-empty": "В одном из ответов нет слов.",
        "import.question-answer-long": "Ответ длиннее {limit} байт.",
        "import.question-nothing-right": "Верного ответа нет: ни один не приносит баллов.",
        "import.question-one-option": "Выбирать не из чего: у вопроса меньше двух вариантов.",
        "import.question-weight": "Ответ может стоить от −100 до 100 процентов: «{weight}».",
        "import.question-number":
            "Это не число, не число с допуском вроде 3:0.1 и не промежуток вроде 2..4: «{text}».",
        "import.question-range": "Промежуток записывают от меньшего числа к большему: «{text}».",
        "import.question-pair": "Пара записывается так: =первое -> второе.",
        "import.question-few-pairs": "Сопоставлять нечего: у вопроса меньше двух пар.",
        "import.question-broken": "Вопрос противоречит сам себе, и использовать его нельзя.",
        "import.aiken-no-answer": "Нет строки ANSWER: с буквой верного варианта.",
        "import.aiken-answer-unknown": "Варианта {letter} нет.",
        "import.aiken-letter-twice": "У двух вариантов одна и та же буква.",
    ]
}
