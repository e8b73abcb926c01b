extension TextCatalogue {
    static let noticesRussian: Entries = [
        "letter.digest": "Для вас {count|# новость|# новости|# новостей}",

        "notice.invited": "Вы участвуете в семинаре «{task}»",
        "notice.invited.why": "Вас записали в этот семинар.",
        "notice.submissionsOpen": "Сдайте работу по заданию «{task}»",
        "notice.submissionsOpen.why": "С этого момента можно сдавать работы.",
        "notice.revise": "Доработайте своё решение «{task}»",
        "notice.revise.why": "Начался круг {round}: учтите то, что сказано в рецензиях.",
        "notice.assigned": "Напишите {count|# рецензию|# рецензии|# рецензий}: «{task}»",
        "notice.assigned.why":
            "Рецензии распределены, {count|автор ждёт вашу|авторы ждут ваших|авторы ждут ваших}.",
        "notice.secondLookAsked": "Посмотрите ещё раз исправленное решение: «{task}»",
        "notice.secondLookAsked.why": "Вы рецензировали прежнюю версию, автор её исправил.",
        "notice.reviewNotNeeded":
            "{count|Рецензия больше не нужна|# рецензии больше не нужны|# рецензий больше не нужно}: «{task}»",
        "notice.reviewNotNeeded.why":
            "{count|Её|Их|Их} поручали вам, но работу забрал автор или рецензию пишет кто-то другой.",
        "notice.leaseEnding":
            "Сдайте рецензию «{task}»: {hours|остался # час|осталось # часа|осталось # часов}",
        "notice.leaseEnding.why": "Вы взяли эту работу на рецензию; потом она вернётся к остальным.",
        "notice.leaseEnded": "Работа вернулась к остальным: «{task}»",
        "notice.leaseEnded.why": "Время на рецензию вышло. Вы можете взять другую работу.",

        "notice.dueSoon.submission":
            "Сдайте работу по заданию «{task}»: {hours|остался # час|осталось # часа|осталось # часов}",
        "notice.dueSoon.submission.why": "Вашей работы ещё нет.",
        "notice.dueSoon.revision":
            "Доработайте своё решение «{task}»: {hours|остался # час|осталось # часа|осталось # часов}",
        "notice.dueSoon.revision.why": "Новой версии вашей работы ещё нет.",
        "notice.dueSoon.reviews":
            "Сдайте {count|# рецензию|# рецензии|# рецензий} по заданию «{task}»: "
            + "{hours|остался # час|осталось # часа|осталось # часов}",
        "notice.dueSoon.reviews.why": "{count|Её|Их|Их} поручили вам, {count|автор ждёт|авторы ждут|авторы ждут}.",
        "notice.dueSoon.reflection":
            "Скажите, что изменилось в вашем понимании: «{task}». {hours|Остался # час|Осталось # часа|Осталось # часов}",
        "notice.dueSoon.reflection.why": "Вы ещё не ответили; достаточно двух предложений.",
        "notice.overdue.submission": "Срок сдачи работы «{task}» прошёл",
        "notice.overdue.submission.why": "Вашей работы ещё нет. Сдать её с опозданием пока можно.",
        "notice.overdue.revision": "Срок доработки решения «{task}» прошёл",
        "notice.overdue.revision.why": "Новой версии ещё нет. Сдать её с опозданием пока можно.",
        "notice.overdue.reviews":
            "Срок прошёл: вы не сдали {count|# рецензию|# рецензии|# рецензий} по заданию «{task}»",
        "notice.overdue.reviews.why":
            "{count|Автор всё ещё ждёт|Авторы всё ещё ждут|Авторы всё ещё ждут}. Поздняя рецензия тоже помогает.",
        "notice.overdue.reflection": "Срок последнего ответа по заданию «{task}» прошёл",
        "notice.overdue.reflection.why": "Ответить пока можно; достаточно двух предложений.",
        "notice.reflectionAsked": "Скажите, что изменилось в вашем понимании: «{task}»",
        "notice.reflectionAsked.why": "Семинар подошёл к рефлексии; достаточно двух предложений.",

        "notice.published": "Ваша оценка за «{task}» опубликована",
        "notice.published.why": "Оценки этого круга опубликованы. Посмотрите, как сложилась ваша.",
        "notice.published.none": "Ваша работа «{task}» осталась без оценки",
        "notice.published.none.why": "Оценки этого круга опубликованы, но рецензий на вашу работу не было.",
        "notice.gradeSettled": "Ваша оценка за «{task}» подтверждена",
        "notice.gradeSettled.why": "Преподаватель посмотрел работу: оценка засчитана.",
        "notice.gradeSettled.other": "Ваша оценка за «{task}» изменена",
        "notice.gradeSettled.other.why": "Преподаватель поставил другую оценку. Причина указана рядом с ней.",
        "notice.secondLookDone": "Вашу исправленную работу «{task}» посмотрели ещё раз",
        "notice.secondLookDone.why": "Рецензент прочёл новую версию. Посмотрите, что он пишет.",
        "notice.summarised": "Отзывы о вашей работе «{task}» собраны вместе",
        "notice.summarised.why": "Сводку можно прочесть рядом с рецензиями.",
        "notice.keptInLibrary": "Ваше решение «{task}» теперь в библиотеке",
        "notice.keptInLibrary.why": "Хранитель библиотеки выбрал его, чтобы на нём учились другие.",

        "notice.comment": "Комментарий к вашей работе: «{task}»",
        "notice.comment.why": "Кто-то написал о ней.",
        "notice.comment.question": "Вопрос о вашей работе: «{task}»",
        "notice.comment.question.why": "Вас о чём-то спросили. Ваш ответ поможет и другим.",
        "notice.answer": "Вам ответили: «{task}»",
        "notice.answer.why": "Кто-то ответил на то, что вы написали.",
        "notice.question": "Вопрос ждёт ответа: «{task}»",
        "notice.question.why": "Вы здесь проводник, а на вопрос ещё никто не ответил.",
        "notice.questionWaiting": "Вопрос всё ещё без ответа: «{task}»",
        "notice.questionWaiting.why": "Проводники не ответили на него за отведённое время.",

        "notice.hidden.submission": "Ваша работа «{task}» скрыта",
        "notice.hidden.submission.why": "Причину можно прочесть в семинаре. Решение можно обжаловать один раз.",
        "notice.hidden.comment": "Ваш комментарий скрыт: «{task}»",
        "notice.hidden.comment.why": "Причину можно прочесть в семинаре. Решение можно обжаловать один раз.",
        "notice.hidden.review": "Ваша рецензия скрыта: «{task}»",
        "notice.hidden.review.why": "Причину можно прочесть в семинаре. Решение можно обжаловать один раз.",
        "notice.restored.submission": "Ваша работа «{task}» снова видна",
        "notice.restored.submission.why": "Решение пересмотрено. Причину можно прочесть в семинаре.",
        "notice.restored.comment": "Ваш комментарий снова виден: «{task}»",
        "notice.restored.comment.why": "Решение пересмотрено. Причину можно прочесть в семинаре.",
        "notice.restored.review": "Ваша рецензия снова видна: «{task}»",
        "notice.restored.review.why": "Решение пересмотрено. Причину можно прочесть в семинаре.",
        "notice.appealDenied.submission": "Ваша работа «{task}» остаётся скрытой",
        "notice.appealDenied.submission.why": "Ваша жалоба на решение рассмотрена. Причину можно прочесть в семинаре.",
        "notice.appealDenied.comment": "Ваш комментарий остаётся скрытым: «{task}»",
        "notice.appealDenied.comment.why": "Ваша жалоба на решение рассмотрена. Причину можно прочесть в семинаре.",
        "notice.appealDenied.review": "Ваша рецензия остаётся скрытой: «{task}»",
        "notice.appealDenied.review.why": "Ваша жалоба на решение рассмотрена. Причину можно прочесть в семинаре.",
        "notice.nameTold": "Участникам семинара «{task}» назвали ваше имя",
        "notice.nameTold.why": "Так решил тот, кому видны имена. Причину можно прочесть в семинаре.",

        "notice.flagged": "Жалоба ждёт вашего решения: «{task}»",
        "notice.flagged.why": "Вы здесь можете модерировать, а решения ещё нет.",
        "notice.flagged.appeal": "Обжалование ждёт вашего решения: «{task}»",
        "notice.flagged.appeal.why": "Вы здесь можете модерировать. Решает не тот, кто скрыл запись.",
        "notice.approvalAsked": "Нужно ваше согласие: «{step}», семинар «{task}»",
        "notice.approvalAsked.why": "По правилам семинара он пойдёт дальше, когда согласятся все, кто нужен.",
        "notice.nominated": "Решение предложили в библиотеку: «{task}»",
        "notice.nominated.why": "Вы храните библиотеку. Примите его или скажите, почему нет.",

        "notice.roleGiven": "У вас новая роль в потоке «{cohort}»: {role}",
        "notice.roleGiven.why": "Вам её дали. Возможно, у вас появились новые дела.",
        "notice.roleEnded": "В потоке «{cohort}» у вас больше нет роли: {role}",
        "notice.roleEnded.why": "Роль у вас забрали.",
        "notice.powersGiven": "В потоке «{cohort}» вы можете больше",
        "notice.powersGiven.why": "Вам передали {count|# право|# права|# прав} — на время или насовсем.",
        "notice.powersEnded": "В потоке «{cohort}» вы снова можете меньше",
        "notice.powersEnded.why":
            "Закончилось действие {count|# права, переданного вам|# прав, переданных вам|# прав, переданных вам}.",
    ]
}
