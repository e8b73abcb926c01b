extension TextCatalogue {
    static let questionsEnglish: Entries = [
        "interaction.choiceInteraction": "choosing from options",
        "interaction.orderInteraction": "putting in order",
        "interaction.associateInteraction": "finding pairs",
        "interaction.matchInteraction": "matching two lists",
        "interaction.gapMatchInteraction": "filling gaps from a list",
        "interaction.inlineChoiceInteraction": "choosing within a text",
        "interaction.textEntryInteraction": "short answer",
        "interaction.extendedTextInteraction": "open answer",
        "interaction.hottextInteraction": "marking passages of a text",
        "interaction.hotspotInteraction": "choosing regions of a picture",
        "interaction.selectPointInteraction": "setting points on a picture",
        "interaction.graphicOrderInteraction": "putting regions of a picture in order",
        "interaction.graphicAssociateInteraction": "joining regions of a picture",
        "interaction.graphicGapMatchInteraction": "putting labels on a picture",
        "interaction.positionObjectInteraction": "placing an object on a picture",
        "interaction.sliderInteraction": "setting a number with a slider",
        "interaction.uploadInteraction": "handing in a file",

        "verdict.right": "right",
        "verdict.partly": "partly right",
        "verdict.wrong": "wrong",
        "verdict.unanswered": "not answered",
        "verdict.forPeers": "to be judged by others",
        "verdict.notJudged": "not judged on its own",

        "refusal.answer.part": "This question has no part “{part}”.",
        "refusal.answer.option": "There is no option “{option}” here. Choose one of those that are shown.",
        "refusal.answer.shape": "The answer to “{part}” is of another kind than the question asks for.",
        "refusal.answer.tooMany": "{most|At most one answer|At most # answers} can be given here. Take some back.",
        "refusal.answer.tooFew": "{least|At least one answer|At least # answers} must be given here. Add some.",
        "refusal.answer.twice": "The same answer is given twice. Give it once.",
        "refusal.answer.usedTooOften": "Something is used more often than is allowed here.",
        "refusal.answer.tooLong": "This is longer than a short answer can be. Shorten it.",
        "refusal.answer.outOfScale": "The number lies outside the scale.",

        "refusal.question.options":
            "Part “{part}” lacks what its kind needs, options or targets, or has some that do not belong there.",
        "refusal.question.optionTwice": "Two options of part “{part}” have the same identifier.",
        "refusal.question.option":
            "An option of part “{part}” has no identifier, may never be used, or has a region that makes no sense.",
        "refusal.question.tooManyOptions": "Part “{part}” has more than 1000 options.",
        "refusal.question.count": "Part “{part}” asks for more answers than it allows.",
        "refusal.question.scale": "The scale of part “{part}” has to go from a smaller number to a larger one.",
        "refusal.question.partTwice":
            "Two parts of the question “{part}” have the same identifier, or there are too many.",
        "refusal.question.maximum":
            "The points of the question “{part}” make no sense: the least has to be 0 or below, the most 0 or above.",
        "refusal.question.key":
            "A key of the question “{part}” belongs to no part of it, or holds numbers that make no sense.",
        "refusal.question.peers":
            "A part of the question “{part}” is a long text or a file. People judge that; the system cannot.",
        "refusal.question.program":
            "The rules of scoring are nested more than {depth|# level|# levels} deep, have more than {parts|# part|# parts}, or hold numbers that make no sense.",
    ]
}
