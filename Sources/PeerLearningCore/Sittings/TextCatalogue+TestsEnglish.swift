extension TextCatalogue {
    static let testsEnglish: Entries = [
        "thing.module": "module",
        "thing.test": "test",
        "thing.testRound": "test round",
        "thing.sitting": "attempt at a test",
        "thing.question": "question",

        "test.purpose.entry": "entry test",
        "test.purpose.module": "module test",
        "test.purpose.final": "final test",

        "test.counting.best": "the best attempt counts",
        "test.counting.first": "the first attempt counts",
        "test.counting.last": "the last attempt counts",

        "test.moment.afterHandingIn": "at once after handing in",
        "test.moment.afterClosing": "when the test is closed for everybody",
        "test.moment.never": "not at all",

        "sitting.status.notBegun": "not begun",
        "sitting.status.running": "being answered",
        "sitting.status.handedIn": "handed in",
        "sitting.status.timedOut": "time is up",
        "sitting.status.voided": "does not count",

        "refusal.test.questions":
            "A test has {most|one question|1 to # questions}, each with an identifier of its own.",
        "refusal.test.noPoints": "Nothing in this test can be scored by the system. Add a question with points.",
        "refusal.test.attempts": "A test has at least one attempt.",
        "refusal.test.time": "The time limit lies between a second and a year, the grace between nothing and 24 hours.",
        "refusal.test.passMark": "The pass mark lies between 0 and 1: the part of the points that one needs.",
        "refusal.test.window": "The test would be closed before it is opened.",
        "refusal.test.roundOpen": "This test round has been opened already.",
        "refusal.test.archived": "This test is archived. Attach it to the programme again, or take another one.",
        "refusal.test.closed": "The test is closed.",
        "refusal.test.notOpen": "The test is not open yet. Come back when it is.",

        "refusal.sitting.begun": "This attempt has begun already.",
        "refusal.sitting.unfinished": "Your earlier attempt is not over yet. Hand it in first.",
        "refusal.sitting.noAttempts":
            "You have used {attempts|your only attempt|all # attempts} at this test.",
        "refusal.sitting.timeUp": "The time is up. What you had answered until then counts.",
        "refusal.sitting.timeLeft": "The time is not up yet.",
        "refusal.sitting.handedIn": "You have handed in already; nothing changes any more.",
        "refusal.sitting.voided": "This attempt does not count any more.",
        "refusal.sitting.words": "Words of an answer have to be put into a document first: the log keeps none.",
        "refusal.sitting.noReason": "Say why the attempt does not count: the one who sat reads it.",
        "refusal.sitting.ownVoid": "Nobody voids an attempt of their own. Leave it to somebody else.",
        "refusal.sitting.ownReport": "This attempt is your own. Look at it the way everybody who sat does.",
        "refusal.sitting.documents": "Give the words of an answer themselves, not a document.",
        "refusal.sitting.changing": "Your answers are just being changed elsewhere. Try again in a moment.",
        "refusal.experiment.differentTests":
            "Rounds of one programme ask different things: another test, or another version. What they reached cannot be compared.",
    ]
}
