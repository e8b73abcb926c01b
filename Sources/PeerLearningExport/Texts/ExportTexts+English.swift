import PeerLearningCore

/// What is said about what an export could not write.
enum ExportTexts {
    static let english: TextCatalogue.Entries = [
        "export.question-left-out": "The format has no such question ({kind}): it is not in the file.",
        "export.kind.text": "several parts, or only a text",
        "export.scoring":
            "The format scores such a question by rules of its own: the same answer may get other points there.",
        "export.share": "The system knows only certain shares of the points; it may refuse or round this one.",
        "export.rules": "A part of the rules of scoring cannot be written; check the points of this question.",
        "export.value":
            "A pattern, a tolerance or another value that answers are compared with is written as closely as the format allows.",
        "export.verdict":
            "The points stay as they are. Whether part “{part}” by itself counts as right follows from its stated answer alone.",
        "export.minimum": "Points below zero may become zero.",
        "export.maximum":
            "The most points are stated differently, as the best answer has fewer than the question says.",
        "export.count": "How many answers there have to be or may be is not kept.",
        "export.arrangement":
            "That the options always change their order is not kept: the rules of the test decide on it.",
        "export.renamed": "Parts or options have other identifiers in the file.",
        "export.region": "A region is missing or does not belong here (option “{option}”).",
        "export.kind": "Instead of “{kind}” it asks for a number in a field.",
        "export.explanation":
            "The explanation becomes feedback after the answer, or is left out where the format has none.",
        "export.blanks": "Several blanks or empty lines in a row become one.",
        "export.option-text":
            "The text of “{part}” is written without its marks and pictures, for the format allows none there.",
        "export.places": "The place of an answer within the text has moved.",
        "export.pictures": "Pictures are named but not in the file; add them in the other system.",
        "export.plugin": "The system needs a plugin for this question: {plugin}.",
        "export.peers": "That people judge part “{part}” is not kept.",
        "export.points":
            "The question counts otherwise in this test than by its own points; not every system reads that.",
        "export.policy":
            "What the test is for and the rules by which it is taken (attempts, time, order, feedback) have to be set anew.",
    ]
}
