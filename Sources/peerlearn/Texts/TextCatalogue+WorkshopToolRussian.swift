import PeerLearning

extension TextCatalogue {
    static let workshopToolRussian: Entries = [
        "tool.staff": "Ведущие",
        "tool.hidden": "(скрыто модератором или удалено)",
        "tool.unsettled": "Сделано, но баллы записать не удалось: {reason}",
        "tool.notText": "{file} — не текст в UTF-8.",

        "tool.find.no.workshop": "В хранилище нет семинаров. Откройте семинар: peerlearn workshop open",
        "tool.find.no.cohort": "В хранилище нет потоков. Откройте поток: peerlearn cohort open",
        "tool.find.no.programme": "В хранилище нет программ. Загрузите курс: peerlearn import",
        "tool.find.no.session": "У вас нет незавершённых парных сессий.",
        "tool.find.several.workshop": "Семинаров несколько. Укажите нужный в --workshop: {known}",
        "tool.find.several.cohort": "Потоков несколько. Укажите нужный в --cohort: {known}",
        "tool.find.several.programme": "Программ несколько. Укажите нужную в --programme: {known}",
        "tool.find.several.session": "Парных сессий несколько. Укажите нужную в --session: {known}",
        "tool.find.ambiguous": "Подходит не одно: {known}. Напишите идентификатор длиннее.",
        "tool.find.notAsked":
            "Рецензии на эту работу ({author}) вас не просили. Посмотрите: peerlearn read assignments",
        "tool.find.noOwn": "Вы здесь ничего не сдавали.",

        "tool.cohort.opened": "Поток «{title}» открыт. Его идентификатор: {id}",
        "tool.cohort.admitted":
            "{count|В поток принят # человек|В поток принято # человека|В поток принято # человек}.",
        "tool.cohort.released": "Больше не в потоке: {person}.",
        "tool.cohort.empty": "  Пока никого.",
        "tool.cohort.group": "группа {group}",
        "tool.cohort.notYours": "Вы не входите в этот поток.",
        "tool.cohort.experience": "По слову «{word}» не понять, опытен ли человек. Напишите «да» или «нет».",

        "tool.workshop.line": "{id}  {task}: {phase}, {people|# человек|# человека|# человек}",
        "tool.workshop.opened":
            "Семинар «{task}» открыт, в нём {people|# человек|# человека|# человек}. Его идентификатор: {id}",
        "tool.workshop.noTask":
            "У микромодуля нет задания. Добавьте его (peerlearn task add) или укажите --task.",
        "tool.workshop.enrolled": "{count|Записан # человек|Записано # человека|Записано # человек}.",
        "tool.workshop.team": "Сдают одну работу вместе: {people}.",
        "tool.workshop.advanced": "Теперь на семинаре этап «{phase}».",
        "tool.workshop.approved": "Одобрено: {step}.",
        "tool.workshop.unapproved": "Одобрение отозвано: {step}.",
        "tool.workshop.phase": "  этап: {phase}{until}; круг {round} из {rounds}",
        "tool.workshop.next": "  следующий этап: {phase}",
        "tool.workshop.people":
            "  {authors|# автор|# автора|# авторов}, {guides|# проводник|# проводника|# проводников}",
        "tool.workshop.work":
            "  {works|сдана # работа|сданы # работы|сдано # работ}, рецензий готово: {done} из {asked}",
        "tool.workshop.approvals": "  одобрения ({step}): {given} из {needed}",
        "tool.workshop.you": "  вы здесь — {name}",
        "tool.anonymity.open": "  все видят имена друг друга",
        "tool.anonymity.singleBlind": "  рецензенты видят имена авторов, авторы имён рецензентов не видят",
        "tool.anonymity.doubleBlind": "  ни авторы, ни рецензенты не видят имён друг друга",
        "tool.tick.nothing": "Ни для одного шага время ещё не пришло.",
        "tool.tick.step": "{id}: выполнен шаг — {step}.",

        "tool.allocated":
            "{reviews|Запрошена # рецензия|Запрошены # рецензии|Запрошено # рецензий}. Начальное число: {seed}",
        "tool.allocation.preview":
            "{reviews|Была бы запрошена # рецензия|Были бы запрошены # рецензии|Было бы запрошено # рецензий}. Пока никого не просили; чтобы попросить именно так: --seed {seed}",
        "tool.grades.published":
            "{count|Опубликована # оценка|Опубликованы # оценки|Опубликовано # оценок}:",
        "tool.grades.preview":
            "{count|Была бы опубликована # оценка|Были бы опубликованы # оценки|Было бы опубликовано # оценок}. Пока ничего не опубликовано:",
        "tool.grades.unconfirmed":
            "{count|# оценка ждёт|# оценки ждут|# оценок ждут} слова преподавателя: peerlearn workshop settle",
        "tool.grade.none": "без оценки: ни одной рецензии не сдано",
        "tool.grade.value": "{grade} ± {spread}",
        "tool.grade.penalty": "(за опоздание снято {points})",
        "tool.grade.confirmed": "Оценка подтверждена.",
        "tool.grade.set": "Теперь засчитывается оценка {grade}.",
        "tool.secondLook": "Ещё раз работу посмотрит {person}.",

        "tool.role.granted": "{person}: роль «{role}»{scope}.",
        "tool.role.revoked": "{person}: роль «{role}» здесь снята.",
        "tool.role.notHeld": "{person}: роль «{role}» здесь не давали. Посмотрите: peerlearn role list",
        "tool.role.delegated":
            "{person}: {count|передано # ваше полномочие|передано # ваших полномочия|передано # ваших полномочий}{scope}. Передача: {id}",
        "tool.role.noDelegation": "Нет передачи «{id}». Посмотрите: peerlearn role list",
        "tool.role.ended": "Передача полномочий прекращена.",
        "tool.role.yours": "Во всём потоке вам можно:",
        "tool.scope.programme": "программа {id}",
        "tool.scope.module": "модуль {id}",
        "tool.scope.group": "группа {id}",
        "tool.scope.workshop": "семинар {id}",
        "tool.scope.phase": "этап «{phase}»",
        "tool.scope.until": "до {moment}",
        "tool.names.none": "Ничьё имя вам здесь не открыто.",
        "tool.names.revealed": "Теперь все на семинаре могут узнать, кто такой {name}.",
        "tool.programme.editor": "{person}: теперь может менять программу.",
        "tool.people.erased": "Профиль и все тексты удалены: {person}.",
        "tool.points.total": "Всего: {points|# балл|# балла|# баллов}",
        "tool.points.none": "У вас пока нет баллов.",
        "tool.points.nobody": "Баллов, которые вам можно видеть, пока ни у кого нет.",
        "tool.points.conferred": "{title}: {name}, {points|# балл|# балла|# баллов}.",

        "tool.policy.inFile": "{file}: {fault}",
        "tool.policy.noJSON": "Это не JSON.",
        "tool.policy.unknownKey": "Ключа «{key}» здесь нет. Есть: {known}",
        "tool.policy.wrong": "«{key}»: {expected}",
        "tool.policy.object": "нужен объект: {…}",
        "tool.policy.word": "нужно одно из слов: {known}",
        "tool.policy.text": "нужен текст",
        "tool.policy.integer": "нужно целое число",
        "tool.policy.number": "нужно число",
        "tool.policy.flag": "нужно true или false",
        "tool.policy.list": "нужен список: […]",
        "tool.policy.duration": "нужна длительность, например 15m, 24h или 30d",
        "tool.policy.moment": "нужен момент в формате RFC 3339, например 2026-03-02T09:00:00Z",
        "tool.policy.leaseOfBatch": "бывает только при on-demand",
        "tool.policy.onlyPenalised": "бывает только при penalised",
        "tool.advise.needed": "Работ, оценка которых пока недостаточно надёжна: {count}.",
        "tool.advise.asked": "{count|Запрошена # рецензия|Запрошены # рецензии|Запрошено # рецензий}.",
    ]
}
