import PeerLearning

extension TextCatalogue {
    static let calibrationToolEnglish: Entries = [
        "tool.find.no.calibration": "The store has no calibration.",
        "tool.find.several.calibration":
            "The store has several calibrations: {known}. Say which with --calibration.",

        "tool.calibration.opened":
            "The calibration “{title}” is open. Add exemplars, then publish it. Its identifier: {id}",
        "tool.calibration.added": "The exemplar is added [{id}].",
        "tool.calibration.withdrawn": "The exemplar is taken away.",
        "tool.calibration.published": "People may judge the exemplars now.",
        "tool.calibration.admitted": "{person} may review without it.",
        "tool.calibration.none": "There are no exemplars yet.",
        "tool.calibration.head": "{title} [{id}]: {feedback}",
        "tool.calibration.exemplar": "  Exemplar {number} [{id}]",
        "tool.calibration.own": "    you: {answers}",
        "tool.calibration.reference": "    staff: {answers}",
        "tool.calibration.mayReview": "  You may review.",
        "tool.calibration.left": "  You may judge {count|# exemplar|# exemplars} more.",
        "tool.calibration.line.qualified": "{person}: qualified, {count|# exemplar|# exemplars} judged",
        "tool.calibration.line.admitted": "{person}: admitted by staff, {count|# exemplar|# exemplars} judged",
        "tool.calibration.line.not": "{person}: not qualified, {count|# exemplar|# exemplars} judged",
        "tool.calibration.line.figures":
            "  off by {deviation} points; more lenient than staff by {bias}; would count {weight} by Moodle's rule",
        "tool.calibration.line.severe": "  has become more severe than others on the same works",
        "tool.calibration.line.lenient": "  has become more lenient than others on the same works",
    ]
}
