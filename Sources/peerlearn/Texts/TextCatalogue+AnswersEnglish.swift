import PeerLearning

extension TextCatalogue {
    static let answersEnglish: Entries = [
        "tool.can.yes": "{person} may {what} ({permission}).",
        "tool.can.no": "{person} may not {what} ({permission}).",
        "tool.can.nothing": "{person} may do nothing here.",
        "tool.can.member": "as a member of the cohort",
        "tool.can.role": "by the role “{role}”{scope}",
        "tool.can.delegation": "handed on by {giver}{scope} [{id}]",
        "tool.can.roles": "  Roles that give it: {roles}. Who holds which: peerlearn role list",

        "tool.preview.step": "What may come next: {step}",
        "tool.preview.may": "  you may do it",
        "tool.preview.mayNot": "  you may not {what} ({permission}); others may",
        "tool.preview.obstacle": "  not yet: {obstacle}",
        "tool.preview.free": "  nothing stands against it",
        "tool.preview.approvals": "  approvals: {given} of {needed}",
        "tool.preview.due": "  its time has come: peerlearn workshop tick takes the step",
        "tool.preview.none": "The workshop is closed: nothing comes next.",
        "tool.preview.notNext": "This does not come next: {step}. What may come next: {known}",
        "tool.trigger.by-hand": "somebody takes the step by hand",
        "tool.trigger.at-once": "it is taken as soon as nothing stands against it",
        "tool.trigger.on-schedule": "it is taken when the phase ends by the schedule",
        "tool.trigger.everybody-handed-in":
            "it is taken when everybody has handed in, or the phase ends by the schedule",
        "tool.trigger.every-review-is-in":
            "it is taken when every review is in, or the phase ends by the schedule",
        "tool.trigger.everybody-reflected":
            "it is taken when everybody has answered the closing question, or the phase ends by the schedule",

        "tool.notices.none": "Nothing is to be told now.",
        "tool.notices.sent": "{count|# letter|# letters} handed over.",
        "tool.notices.letter": "To {person}:",
        "tool.notices.failed": "The letter to {person} was not handed over and comes again: {reason}",
        "tool.notices.courier": "the command ended with status {status}",

        "tool.fairness.ratings":
            "Ratings of reviews: {count|# thing stands|# things stand} out. Among honest people, {alarms} are to be expected at most.",
        "tool.fairness.tooFewRatings":
            "Ratings of reviews: there are too few to tell whether anybody rates reviews by their scores.",

        "tool.talk.noHint": "There is nothing to say about your part in the talk.",
        "tool.talk.none": "Nobody has said anything yet.",
        "tool.talk.share":
            "{person}: {turns|# comment|# comments}, {words|# word|# words} ({percent} %), answered {answers|once|# times}{remarks}",
        "tool.talk.dominating": ", says more than others",
        "tool.talk.silent": ", has not spoken",
        "tool.talk.neverAnswered": ", was never answered",
        "tool.talk.gini": "Unevenness of words: {gini}, from 0 to 1",

        "tool.simulate.report": "The page is written: {file}",
    ]
}
