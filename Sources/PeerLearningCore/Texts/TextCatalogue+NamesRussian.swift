extension TextCatalogue {
    static let namesRussian: Entries = [
        "phase.setup": "подготовка",
        "phase.submission": "сдача работ",
        "phase.review": "рецензирование",
        "phase.grading": "оценивание",
        "phase.reflection": "рефлексия",
        "phase.closed": "завершено",

        "role.participant": "участник",
        "role.guide": "проводник",
        "role.facilitator": "фасилитатор",
        "role.moderator": "модератор",
        "role.reviewer": "рецензент",
        "role.curator": "хранитель библиотеки",
        "role.feedbackCollector": "собирающий обратную связь",
        "role.author": "автор",

        "pseudonym": "Участник {number}",

        "person.erased": "бывший участник",

        "thing.cohort": "поток",
        "thing.programme": "программа",
        "thing.micromodule": "микромодуль",
        "thing.workshop": "семинар",
        "thing.submission": "работа",
        "thing.review": "рецензия",
        "thing.comment": "комментарий",
        "thing.person": "человек",
        "thing.document": "документ",

        "flag.falseInformation": "неправда",
        "flag.hurtful": "обидно для кого-то",
        "flag.offTopic": "не по делу",
        "flag.copied": "чужая работа",
        "flag.unmasking": "раскрывает, кто есть кто",

        "permission.members.manage": "принимать и отпускать участников",
        "permission.roles.manage": "давать и забирать роли",
        "permission.workshop.open": "открывать семинары и записывать участников",
        "permission.phase.advance": "переводить семинар на следующий этап",
        "permission.reviews.allocate": "распределять рецензии",
        "permission.grades.publish": "публиковать оценки",
        "permission.work.submit": "сдавать работы",
        "permission.work.review": "рецензировать",
        "permission.work.comment": "комментировать и отмечать полезное",
        "permission.library.keep": "класть решения в библиотеку",
        "permission.names.see": "видеть, кто за псевдонимом",
        "permission.talk.moderate": "решать о записях, на которые жалуются",
        "permission.titles.confer": "присваивать звания",
        "permission.points.manage": "проверять и пересчитывать баллы",
        "permission.programme.edit": "менять эту программу",
        "permission.people.erase": "удалять данные других людей",

        "task.part.title": "названия",
        "task.part.goal": "цели",
        "task.part.artefact": "результата",
        "task.part.criteria": "критериев",

        "role.instructor": "преподаватель",

        "thing.team": "команда",
        "thing.libraryEntry": "решение в библиотеке",

        "permission.feedback.collect": "сводить воедино то, что сказано о каждой работе",
        "permission.grades.confirm": "подтверждать оценки, которые дали участники",

        "step.begin": "переход к этапу «{phase}»",
        "step.allocate": "распределение рецензий",
        "step.publish": "публикация оценок",

        "returned.leaseEnded": "время на неё истекло",
        "returned.givenBack": "рецензент от неё отказался",
        "returned.workWithdrawn": "автор отозвал работу",

        "submission.links": "В работе есть ссылки. Проверьте, что по ним не видно, кто вы.",
        "submission.isLate": "Работа сдана после срока и помечена как опоздавшая.",
        "submission.penalty": "Работа сдана после срока: из оценки вычтут баллов: {points}.",

        "talk.hint.muchSaid":
            "Вы сказали много, и это стоит прочесть. Оставьте следующее слово другим: {silent|ещё молчит # человек|ещё молчат # человека|ещё молчат # человек}.",
        "talk.hint.muchSaid.allSpoke":
            "Вы сказали много, и это стоит прочесть. Оставьте следующее слово тем, кто сказал меньше.",
        "talk.hint.silent":
            "Пока {spoke|высказался # человек|высказались # человека|высказались # человек}, не хватает вашего взгляда. Для начала достаточно одного вопроса.",
        "talk.hint.answer":
            "{author}: {turns|# запись|# записи|# записей} и пока ни одного ответа. Что бы вы сказали в ответ?",
        "rubric.answer.level": "{name}",
        "rubric.answer.points": "{points} из {most}",
        "rubric.answer.yes": "да",
        "rubric.answer.no": "нет",
        "rubric.answer.words": "в замечаниях",
        "rubric.answer.none": "без ответа",
        "rubric.asks.levels": "один из уровней",
        "rubric.asks.points": "баллы от 0 до {most}",
        "rubric.asks.check": "да или нет",
        "rubric.asks.words": "в замечаниях",
        "rubric.optional": "можно пропустить",
    ]
}
