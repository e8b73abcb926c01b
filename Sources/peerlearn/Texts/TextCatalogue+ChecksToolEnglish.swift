import PeerLearning

extension TextCatalogue {
    static let checksToolEnglish: Entries = [
        "tool.checklist.line": "{file}, line {line}: “{text}” is not understood. Try: peerlearn help check open",
        "tool.find.no.check": "The store has no practical check.",
        "tool.find.several.check": "The store has several practical checks: {known}. Say which with --check.",
        "tool.find.noOwnAttempt": "You have no attempt at this check.",

        "tool.check.opened":
            "The practical check “{title}” is open, with {count|# criterion|# criteria}. Its identifier: {id}",
        "tool.check.closed": "Nobody signs up any more.",
        "tool.check.scheduled": "The attempt has its appointment [{id}].",
        "tool.check.moved": "It takes place on {moment}.",
        "tool.check.cancelled": "The attempt is called off.",
        "tool.check.recorded": "The recording is handed in.",
        "tool.check.taken": "You observe the attempt. See the checklist: peerlearn check list",
        "tool.check.assigned": "{person} observes the attempt.",
        "tool.check.released": "One observer less.",
        "tool.check.observed": "Handed in. The attempt: {status}.",
        "tool.check.decided": "Decided: the attempt counts.",

        "tool.check.none": "There is no practical check for you.",
        "tool.check.head": "{title} [{id}]: {kind}; {mode}",
        "tool.check.checklist": "  The checklist (what can be said at each criterion):",
        "tool.check.attempt": "  Attempt {number} [{id}]: {status}{when}",
        "tool.check.passed": "    passed: {score} of 100",
        "tool.check.notPassed": "    not passed yet: {score} of 100",
        "tool.check.reason": "    Staff decided, because:",
        "tool.check.maySignUp": "  You may sign up: peerlearn check sign-up",
        "tool.check.toObserve": "To observe: {person} at “{title}” [{id}]{when}",
        "tool.check.haveObserved": "Observed: {person} at “{title}” [{id}], {status}",
        "tool.check.noneWanted": "No attempt lacks observers that you could help with.",
        "tool.check.wanted": "{person} [{id}]{when}: {count|an observer is|# observers are} missing",
        "tool.check.wantedMore": "{person} [{id}]{when}: the observers do not agree; one more may look",
        "tool.check.noAttempts": "Nobody has signed up yet.",
        "tool.check.report": "{person}, attempt {number} [{id}]: {status}{when}",
        "tool.check.figures": "{passed} of {people|# person|# people} passed.",
        "tool.check.figuresAttempt":
            "  attempt {number}: {passed} of {people} passed (95 % interval: {low} to {high} %)",
        "tool.check.figuresAgreement": "  two observers say the same on {percent} % of what is ticked",
        "tool.check.figuresKappa": "  Cohen's kappa {kappa} (95 % interval: {low} to {high})",
        "tool.check.figuresDisputed": "  observers did not agree at first on {count|# attempt|# attempts}",
        "tool.check.figuresCriterion": "  “{name}” is not fully reached in {percent} % of first attempts",
    ]
}
