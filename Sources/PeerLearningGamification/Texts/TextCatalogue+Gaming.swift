public import PeerLearningCore

extension TextCatalogue {
    /// What the report about gaming says, in English and Russian.
    public static let gaming = TextCatalogue([
        .english: [
            "guard.praise-ring":
                "{people|# person|# people} found each other's comments and reviews useful {count|# time|# times}, where the habits of this cohort let one expect {expected}. {unlikely} Please read what they praised; friends praise each other as well.",
            "guard.made-accounts":
                "{others|# account|# accounts} joined late, praised one and the same person {count|# time|# times}, and did nothing else. {unlikely} Please find out who is behind {others|it|them}.",
            "guard.copied-text":
                "{count|# text is|# texts are} nearly word for word what somebody else had written before. {unlikely} Please compare them; they may quote a common source.",
            "guard.repeated-text":
                "One person put nearly the same words under different works: {count|# text|# texts}. {unlikely} Please see whether they fit each work.",
            "guard.burst":
                "{count|# useful rating|# useful ratings} by one person within ten minutes, where half of the people never give more than {expected}. {unlikely} Perhaps they had read everything before.",
            "guard.empty-praise":
                "{count|# useful rating|# useful ratings} of one person's comments of three words or fewer, where the habits of this cohort let one expect {expected}. {unlikely}",
            "guard.hasty-praise":
                "One person praised {count|# text|# texts} sooner than they can be read, where the habits of this cohort let one expect {expected}. {unlikely}",
            "guard.unlikely":
                "Where all are honest, such a case is to be expected in at most one of {count|# cohort|# cohorts} like this one.",
            "guard.pairs": "Of all pairs of texts here, one in {count} is so much alike.",
            "guard.likely": "It may well be chance.",
            "guard.found":
                "{count|# case deserves|# cases deserve} a look, out of {praise|# useful rating|# useful ratings} and {texts|# text|# texts}. Up to {percent}% of the cases may be false alarms. {habits}",
            "guard.nothing":
                "Nothing stands out among {praise|# useful rating|# useful ratings} and {texts|# text|# texts}. {habits}",
            "guard.habits": "No finding is no proof: whoever games as little as friends praise each other is not seen.",
            "guard.tooFew": "There is too little praise to know what is usual here, so rings were not looked for.",
        ],
        .russian: [
            "guard.praise-ring":
                "{people|# человек отметил|# человека отметили|# человек отметили} комментарии и рецензии друг друга как полезные {count|# раз|# раза|# раз}, а при обычаях этого потока стоило бы ожидать {expected}. {unlikely} Прочитайте, за что они благодарили: друзья тоже хвалят друг друга.",
            "guard.made-accounts":
                "{others|# учётная запись появилась|# учётные записи появились|# учётных записей появились} поздно, хвалили только одного человека ({count|# раз|# раза|# раз}) и больше ничего не делали. {unlikely} Выясните, кто за ними стоит.",
            "guard.copied-text":
                "{count|# текст|# текста|# текстов} почти дословно {count|повторяет|повторяют|повторяют} то, что раньше написал другой человек. {unlikely} Сравните их: возможно, это цитаты из общего источника.",
            "guard.repeated-text":
                "Один человек написал почти одно и то же под разными работами: {count|# текст|# текста|# текстов}. {unlikely} Проверьте, подходят ли эти слова к каждой работе.",
            "guard.burst":
                "Один человек за десять минут поставил {count|# отметку|# отметки|# отметок} «полезно», а половина участников никогда не ставит больше {expected}. {unlikely} Возможно, он прочитал всё заранее.",
            "guard.empty-praise":
                "{count|# отметка|# отметки|# отметок} «полезно» у комментариев одного человека, в которых не больше трёх слов; при обычаях этого потока стоило бы ожидать {expected}. {unlikely}",
            "guard.hasty-praise":
                "Один человек похвалил {count|# текст|# текста|# текстов} быстрее, чем их можно прочитать; при обычаях этого потока стоило бы ожидать {expected}. {unlikely}",
            "guard.unlikely":
                "Если все честны, такой случай встретится не чаще одного раза на {count|# такой поток|# таких потока|# таких потоков}.",
            "guard.pairs": "Среди всех пар текстов настолько похожа лишь одна из {count}.",
            "guard.likely": "Это вполне может быть случайностью.",
            "guard.found":
                "{count|Стоит проверить # случай|Стоит проверить # случая|Стоит проверить # случаев}; просмотрено: {praise|# отметка|# отметки|# отметок} «полезно» и {texts|# текст|# текста|# текстов}. До {percent}% случаев могут оказаться ложной тревогой. {habits}",
            "guard.nothing":
                "Ничего необычного не видно; просмотрено: {praise|# отметка|# отметки|# отметок} «полезно» и {texts|# текст|# текста|# текстов}. {habits}",
            "guard.habits":
                "Отсутствие находок ничего не доказывает: кто хитрит не больше, чем хвалят друг друга друзья, останется незамеченным.",
            "guard.tooFew":
                "Отметок слишком мало, чтобы понять, что здесь обычно, поэтому круги взаимных похвал не искали.",
        ],
    ])
}
