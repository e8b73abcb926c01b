public import PeerLearningCore

extension TextCatalogue {
    /// What is said about files of rules, in English and Russian.
    public static let ruleFiles = TextCatalogue([
        .english: [
            "ruleFile.notJSON": "This is no JSON.",
            "ruleFile.noRules": "The file needs a list of rules under “rules”.",
            "ruleFile.object": "Here stand values by name, in braces.",
            "ruleFile.unknown": "“{word}” is not known here. Known are: {known}.",
            "ruleFile.text": "Here stand words.",
            "ruleFile.number": "Here stands a number.",
            "ruleFile.whole": "Here stands a whole number from {least} to {most}.",
            "ruleFile.word": "“{word}” is none of these: {known}.",
            "ruleFile.incomplete":
                "A rule needs “name”, “when”, “pay” and “because”, or “use” with the name of a known rule.",
            "ruleFile.noPoints": "Say how many “points” are paid.",
            "ruleFile.badge":
                "A badge needs “name”, and either “awards” with the name of a rule or “for”: points, streak.",
            "ruleFile.twice": "“{word}” is there twice.",
        ],
        .russian: [
            "ruleFile.notJSON": "Это не JSON.",
            "ruleFile.noRules": "В файле нужен список правил «rules».",
            "ruleFile.object": "Здесь должны стоять значения с именами, в фигурных скобках.",
            "ruleFile.unknown": "Имя «{word}» здесь неизвестно. Известны: {known}.",
            "ruleFile.text": "Здесь должны стоять слова.",
            "ruleFile.number": "Здесь должно стоять число.",
            "ruleFile.whole": "Здесь должно стоять целое число от {least} до {most}.",
            "ruleFile.word": "Слова «{word}» нет среди этих: {known}.",
            "ruleFile.incomplete":
                "Правилу нужны «name», «when», «pay» и «because» – или «use» с именем известного правила.",
            "ruleFile.noPoints": "Укажите, сколько баллов («points») начисляется.",
            "ruleFile.badge": "Значку нужны «name» и либо «awards» с именем правила, либо «for»: points, streak.",
            "ruleFile.twice": "«{word}» встречается дважды.",
        ],
    ])
}
