extension TextCatalogue {
    static let explanationsRussian: Entries = [
        "explain.opened": "Семинар открыт.",
        "explain.advanced.byHand": "Ведущий перевёл семинар к этапу «{phase}».",
        "explain.advanced.byPolicy": "Семинар сам перешёл к этапу «{phase}»: так задано правилами, и время пришло.",
        "explain.advanced.unrecorded": "Семинар перешёл к этапу «{phase}».",
        "explain.approved": "Шаг одобрен: {step}.",
        "explain.approvalWithdrawn": "Одобрение отозвано: {step}.",
        "explain.submitted": "Версия {version} сдана вовремя.",
        "explain.submittedLate": "Версия {version} сдана с опозданием.",
        "explain.reviewed": "{reviewer}: рецензия сдана (круг {round}).",
        "explain.reviewHidden": "{reviewer}: модератор скрыл рецензию, она не учитывается.",
        "explain.reviewRestored": "{reviewer}: модератор вернул рецензию, она учитывается.",
        "explain.graded": "Оценка опубликована: {value}.",
        "explain.contribution": "{reviewer}: рецензия дала {score}, её вес — {weight} %.",
        "explain.penalty": "За опоздание вычтено баллов: {points}.",
        "explain.confirmed": "Преподаватель подтвердил оценку.",
        "explain.settled": "Преподаватель поставил другую оценку: {value}.",
        "explain.allocated.byHand":
            "Ведущий распределил рецензии, всего {count}, эта среди них (способ «{method}», начальное число {seed}).",
        "explain.allocated.byPolicy":
            "Рецензии распределились сами по правилам, всего {count}, эта среди них (способ «{method}», начальное число {seed}).",
        "explain.allocated.unrecorded":
            "Рецензии распределены, всего {count}, эта среди них (способ «{method}», начальное число {seed}).",
        "explain.released": "Её сняли, когда распределение поправили.",
        "explain.taken": "Рецензент взял её сам.",
        "explain.secondLook": "Работу доработали, и одному из её рецензентов поручили посмотреть ещё раз.",
        "explain.returned": "Она возвращена: {cause}.",
        "explain.handedIn": "Она сдана.",
        "preview.works": "На рецензию {count|пойдёт # работа|пойдут # работы|пойдёт # работ}.",
        "preview.withoutWork": "Ничего не {count|сдал # автор|сдали # автора|сдали # авторов}.",
        "preview.reviews": "Сдано рецензий: {done} из {all}.",
        "preview.withoutReview":
            "Без рецензий и без оценки {count|останется # работа|останутся # работы|останется # работ}.",
        "preview.unconfirmed": "Подтверждения {count|ждёт # оценка|ждут # оценки|ждёт # оценок}.",
        "preview.withoutReflection":
            "На заключительный вопрос не {count|ответил # человек|ответили # человека|ответили # человек}.",
        "preview.flagged": "Модератора {count|ждёт # запись|ждут # записи|ждёт # записей}.",
    ]
}
