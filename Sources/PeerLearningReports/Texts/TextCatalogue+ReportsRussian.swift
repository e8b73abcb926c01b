import PeerLearning

extension TextCatalogue {
    static let reportsRussian: Entries = [
        "report.gradebook.work": "Семинар: {title} (работа)",
        "report.gradebook.reviewing": "Семинар: {title} (рецензирование)",
        "report.gradebook.category": "Взаимное обучение",
        "report.profile.title": "Профиль: {name}",
        "report.profile.points": "Баллы",
        "report.profile.points.note": "за то, что помогло другим",
        "report.profile.rank": "Место",
        "report.profile.rank.note": "из {ranked|#|#|#} в таблице",
        "report.profile.streak": "Дней подряд",
        "report.profile.streak.note": "один пропуск на шесть дней не считается",
        "report.profile.wallet": "Осталось рецензий",
        "report.profile.wallet.note": "столько вы ещё можете получить; каждая ваша рецензия добавляет одну",
        "report.profile.honours": "Звания и значки",
        "report.profile.level": "уровень {level}",
        "report.profile.next": "следующий уровень – с {next}",
        "report.profile.sources": "За что начислено",
        "report.profile.fields": "Темы",
        "report.profile.entries": "Все баллы, сначала последние",
        "report.profile.day": "День",
        "report.profile.held": "ждёт проверки: {reason}",
        "report.title": "Отчёт о семинаре",
        "report.skip": "Перейти к отчёту",
        "report.contents": "Содержание",
        "report.phase": "Этап",
        "report.asTable": "Показать таблицей",
        "report.yes": "да",
        "report.no": "нет",
        "report.you": "вы",
        "report.somebody": "не показано",
        "report.name.reader": "{name} (вы)",
        "report.percent": "{value} %",
        "report.ofAll": "{done} из {all}",
        "report.date": "{day} {month} {year} г.",
        "report.made": "Составлен {day} в {time} ({zone}).",
        "report.erased": "Текста больше нет: его автор ушёл и забрал его с собой.",
        "report.names.shown": "В этом отчёте видны имена. Он для тех, кто ведёт семинар.",
        "report.names.hidden": "Люди показаны под псевдонимами, которые действуют только в этом семинаре.",

        "report.figures.people": "Люди",
        "report.figures.authors": "{count|# автор|# автора|# авторов}",
        "report.figures.guides": "{count|# проводник|# проводника|# проводников}",
        "report.figures.reviews": "Сдано рецензий",
        "report.figures.asked": "{count|из # порученной|из # порученных|из # порученных}",
        "report.figures.mean": "Средняя оценка",
        "report.figures.ofHundred": "из 100",
        "report.figures.noGrades": "оценок пока нет",
        "report.figures.gini": "Коэффициент Джини для речи",
        "report.figures.experienced": "Опытные люди",
        "report.experienced.enough": "достаточно: нужно не меньше 10 %",
        "report.experienced.short": "мало: нужно не меньше 10 %",
        "report.experienced.unknown": "в потоке никого нет",
        "report.evenness.even": "Говорят примерно поровну.",
        "report.evenness.fair": "Одни говорят заметно больше других.",
        "report.evenness.uneven": "Почти всё говорят немногие.",
        "report.evenness.silent": "Пока никто ничего не сказал.",

        "report.task.title": "Задание",
        "report.task.goal": "Цель",
        "report.task.artefact": "Что сдать",
        "report.task.criteria": "Готово, когда",
        "report.rubric.title": "По чему судят о работе",
        "report.rubric.weight": "вес {share}",

        "report.people.title": "Люди",
        "report.people.staff": "Роли без участия:",
        "report.column.person": "Кто",
        "report.column.part": "Участие и роли",
        "report.column.versions": "Версии",
        "report.column.reviews": "Рецензии",
        "report.column.comments": "Комментарии",
        "report.column.words": "Слова",
        "report.column.reflected": "Рефлексия",
        "report.column.author": "Автор",
        "report.column.reviewer": "Рецензент",
        "report.column.grade": "Оценка",
        "report.column.spread": "Разброс",
        "report.column.scores": "Баллы рецензий",
        "report.column.score": "Балл",
        "report.column.reason": "Почему",
        "report.column.round": "Круг",
        "report.column.useful": "Помогла ли?",
        "report.column.look": "Второй взгляд",
        "report.column.rank": "Место",
        "report.column.points": "Баллы",
        "report.column.why": "За что",

        "report.grades.title": "Оценки",
        "report.grades.lead": """
        Оценка надёжна настолько, насколько согласны рецензенты: чем шире полоса, тем больше поводов \
        обсудить работу.
        """,
        "report.grades.chart": """
        Строка для каждой работы на шкале от 0 до 100: оценка, разброс вокруг неё и балл каждой рецензии. \
        Те же числа есть в таблице ниже.
        """,
        "report.grades.none": "Оценки ещё не опубликованы.",
        "report.grades.key.grade": "оценка",
        "report.grades.key.spread": "разброс (стандартное отклонение)",
        "report.grades.key.review": "балл одной рецензии",
        "report.grades.key.mean": "среднее всех оценок",
        "report.revisions.title": "Исправленные работы",
        "report.look.awaited": "поручен, ещё не сдан",
        "report.look.done": "сдан",
        "report.look.better": "лучше: {before} → {after}",
        "report.look.same": "так же: {before} → {after}",
        "report.look.worse": "ниже: {before} → {after}",

        "report.reviews.title": "Кто кого рецензировал",
        "report.reviews.lead": "Авторы — сверху вниз, рецензенты — слева направо; чем сильнее цвет, тем выше балл.",
        "report.reviews.chart": """
        Таблица авторов и рецензентов: в клетке балл рецензии. Те же баллы есть в списке ниже.
        """,
        "report.reviews.open": "ещё не сдана",
        "report.reviews.hidden": "Участников так мало, что по этим данным их можно узнать; поэтому данные не показаны.",
        "report.reviews.key.again": "смотрел и исправленную версию",
        "report.reviews.key.own": "своя работа",
        "report.round.first": "первый",
        "report.round.second": "второй взгляд",
        "report.useful.yes": "помогла",
        "report.useful.no": "не помогла",
        "report.useful.unsaid": "не сказано",
        "report.useful.to": "помог {count|# человеку|# людям|# людям}",
        "report.useful.notTo": "не помог {count|# человеку|# людям|# людям}",

        "report.contribution.title": "Вклад",
        "report.contribution.lead": """
        Каждая полоса — доля человека во всех рецензиях, всех комментариях или всех словах; рядом стоят \
        сами числа.
        """,
        "report.contribution.chart": """
        Для каждого человека — полоса из его долей во всех рецензиях, комментариях и словах. Числа есть в \
        таблице ниже.
        """,

        "report.dominance.title": "Доминирование",
        "report.dominance.chart": """
        Кривая долей слов по долям людей, начиная с самых тихих; коэффициент Джини {gini}. Те же доли есть \
        в таблице рядом.
        """,
        "report.dominance.lead": """
        Если бы все говорили поровну, кривая лежала бы на пунктирной линии. Чем сильнее она прогибается, \
        тем больше доминируют немногие: 0 — все поровну, 1 — говорит один.
        """,
        "report.dominance.largest": "Самый разговорчивый сказал {share} всех слов.",
        "report.dominance.people": "люди, %",
        "report.dominance.words": "слова, %",

        "report.discussion.title": "Обсуждение",
        "report.discussion.on": "О работе:",
        "report.discussion.staff": "Ведущие",
        "report.points.title": "Баллы, значки и звания",
        "report.points.hidden": """
        Места показаны без псевдонимов: вместе с таблицей по именам они выдали бы, кто есть кто.
        """,
        "report.points.period": "{first} — {last}",
        "report.points.count": "{count|# балл|# балла|# баллов}",
        "report.library.title": "Библиотека решений",
        "report.library.lead": "То, что стоит сохранить для следующих.",
        "report.library.problem": "Проблема",
        "report.library.solution": "Решение",
        "report.library.version": "версия {number}",
        "report.reflections.title": "Что изменилось в вашем понимании?",
        "report.reflections.lead": "Ответы без имён, в порядке, который ни о чём не говорит.",
    ]
}
