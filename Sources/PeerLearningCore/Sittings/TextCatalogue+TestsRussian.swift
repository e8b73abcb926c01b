extension TextCatalogue {
    static let testsRussian: Entries = [
        "thing.module": "модуль",
        "thing.test": "тест",
        "thing.testRound": "проведение теста",
        "thing.sitting": "попытка",
        "thing.question": "вопрос",

        "test.purpose.entry": "входной тест",
        "test.purpose.module": "тест по модулю",
        "test.purpose.final": "итоговый тест",

        "test.counting.best": "засчитывается лучшая попытка",
        "test.counting.first": "засчитывается первая попытка",
        "test.counting.last": "засчитывается последняя попытка",

        "test.moment.afterHandingIn": "сразу после сдачи",
        "test.moment.afterClosing": "когда тест будет закрыт для всех",
        "test.moment.never": "никогда",

        "sitting.status.notBegun": "не начата",
        "sitting.status.running": "идёт",
        "sitting.status.handedIn": "сдана",
        "sitting.status.timedOut": "время вышло",
        "sitting.status.voided": "не засчитывается",

        "refusal.test.questions":
            "В тесте должно быть от одного до {most|# вопроса|# вопросов|# вопросов}, и у каждого — свой идентификатор.",
        "refusal.test.noPoints":
            "Система ничего не может оценить в этом тесте. Добавьте вопрос, за который дают баллы.",
        "refusal.test.attempts": "У теста должна быть хотя бы одна попытка.",
        "refusal.test.time":
            "Время на тест — от секунды до года, дополнительное время на отправку — не больше 24 часов.",
        "refusal.test.passMark": "Порог сдачи лежит между 0 и 1: это доля баллов, которую нужно набрать.",
        "refusal.test.window": "Тест закрылся бы раньше, чем открылся.",
        "refusal.test.roundOpen": "Тест для этого потока уже открыт.",
        "refusal.test.archived": "Этот тест в архиве. Добавьте его в программу снова или возьмите другой.",
        "refusal.test.closed": "Тест закрыт.",
        "refusal.test.notOpen": "Тест ещё не открыт. Вернитесь, когда он откроется.",

        "refusal.sitting.begun": "Эта попытка уже начата.",
        "refusal.sitting.unfinished": "Предыдущая попытка ещё не завершена. Сначала сдайте её.",
        "refusal.sitting.noAttempts":
            "Вы использовали все попытки: {attempts|на этот тест даётся # попытка|на этот тест даётся # попытки|на этот тест даётся # попыток}.",
        "refusal.sitting.timeUp": "Время вышло. Засчитано то, на что вы успели ответить.",
        "refusal.sitting.timeLeft": "Время ещё не вышло.",
        "refusal.sitting.handedIn": "Вы уже сдали тест; ничего больше не изменится.",
        "refusal.sitting.voided": "Эта попытка больше не засчитывается.",
        "refusal.sitting.words": "Слова ответа сначала помещают в документ: в журнале их нет.",
        "refusal.sitting.noReason": "Скажите, почему попытка не засчитывается: это прочтёт тот, кто её сделал.",
        "refusal.sitting.ownVoid": "Свою попытку не отменяют. Оставьте это кому-то другому.",
        "refusal.sitting.ownReport": "Это ваша собственная попытка. Смотрите её так же, как все, кто проходил тест.",
        "refusal.sitting.documents": "Передайте сами слова ответа, а не документ.",
        "refusal.sitting.changing": "Ваши ответы сейчас меняются в другом окне. Попробуйте ещё раз через мгновение.",
        "refusal.experiment.differentTests":
            "В прохождениях одной программы разные задания: другой тест или другая версия. Результаты сравнить нельзя.",
    ]
}
