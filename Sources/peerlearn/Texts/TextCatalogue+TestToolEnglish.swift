import PeerLearning

extension TextCatalogue {
    static let testToolEnglish: Entries = [
        "tool.import.questions": "{count|# question|# questions}:",

        "tool.find.no.testRound": "There is no test round in this store. Open one: peerlearn test open",
        "tool.find.several.testRound": "There are several test rounds. Say which with --round: {known}",

        "tool.test.attached":
            "The test “{title}” is attached: {count|# question|# questions}, {points} points, version {version}.",
        "tool.test.noQuestions": "{file} holds no questions.",
        "tool.test.bad":
            "{count|# question|# questions} cannot be read. Correct the file, or attach the others with --leave-out.",
        "tool.test.archived": "The test “{id}” is archived. Rounds that have been opened go on.",
        "tool.test.opened": "The test “{test}” is open{until}. The round: {id}",
        "tool.test.moved": "The test can be taken in another window now{until}.",
        "tool.test.closed": "The test is closed.",
        "tool.test.round": "{id}: “{test}”, version {version}, cohort {cohort}{until}",
        "tool.test.none": "There is no test for you.",
        "tool.test.line": "{title} [{id}], {purpose}: {state}{until}",
        "tool.test.state.open": "you can begin",
        "tool.test.state.running": "you have begun; hand in",
        "tool.test.state.done": "done",
        "tool.test.state.waiting": "not open yet",
        "tool.test.state.closed": "closed",
        "tool.test.size": "  {count|# question|# questions}, {points} points{time}",
        "tool.test.limit": ", {minutes|# minute|# minutes}",
        "tool.test.left": "{count|one attempt is left|# attempts are left}",
        "tool.test.leftAny": "as many attempts as you like",
        "tool.test.notBegun": "You have not begun this test. Begin: peerlearn test begin",
        "tool.test.noAttempt": "You have no attempt of this number. See: peerlearn test list",
        "tool.test.head": "{title}: attempt {attempt}, {status}; {answered} of {count} answered",
        "tool.test.timeLeft": "  {minutes|# minute is|# minutes are} left{until}",
        "tool.test.voidedBecause": "  The reason:",
        "tool.test.worth": " ({points} points)",
        "tool.test.yours": "   your answer: {answer}",
        "tool.test.outcome": "   {verdict}, points: {score}",
        "tool.test.right": "   right: {answer}",
        "tool.test.answered": "Question {number} is answered. Answered so far: {answered} of {count}.",
        "tool.test.takenBack": "The answer to question {number} is taken back. Answered so far: {answered} of {count}.",
        "tool.test.noQuestion":
            "There is no question “{question}”. They have the numbers 1 to {count}: peerlearn test show",
        "tool.test.nothingToAnswer": "There is nothing to answer here, only to read.",
        "tool.test.severalParts": "This question has several parts. Say which with --part: {known}",
        "tool.test.handedIn": "Your attempt is over ({status}). {result}",
        "tool.test.points": "{score} of {maximum} points",
        "tool.test.pointsLater": "You learn your points: {when}.",
        "tool.test.passed": "passed",
        "tool.test.failed": "not passed",
        "tool.test.waiting": "; {count|# question waits|# questions wait} to be judged by others",
        "tool.test.noResults": "Nobody has taken this test yet.",
        "tool.test.result": "{mark} {person}, attempt {attempt}: {status}{points}",
        "tool.test.voided": "Attempt {attempt} of {person} does not count any more. They read why.",
        "tool.test.column.person": "person",
        "tool.test.column.name": "name",
        "tool.test.column.attempt": "attempt",
        "tool.test.column.counts": "counts",
        "tool.test.column.status": "status",
        "tool.test.column.begun": "begun",
        "tool.test.column.minutes": "minutes",
        "tool.test.column.points": "points",
        "tool.test.column.percent": "percent",
        "tool.test.column.passed": "passed",

        "tool.answer.option": "“{text}” is no number of an option here: they go from 1 to {count}.",
        "tool.answer.pair":
            "“{text}” is no pair. Write the number on the left, a hyphen and the number on the right, such as 1-2.",
        "tool.answer.point": "“{text}” is no point. Write how far from the left and from above, such as 12x34.",
        "tool.answer.number": "“{text}” is no number.",

        "tool.analysis.head": "{title}, version {version}: {people|# person|# people}",
        "tool.analysis.points": "  points: mean {mean} of {maximum}, standard deviation {sd}",
        "tool.analysis.alpha":
            "  Cronbach's alpha {alpha} (95 %: {low} to {high}), standard error of measurement {error} points",
        "tool.analysis.question":
            "   difficulty {difficulty}, discrimination {discrimination}, correlation {correlation}, alpha without it {alpha}; not answered {omitted} %, median {seconds} s",
        "tool.analysis.logit": "   Rasch {value} ± {error} logits",
        "tool.analysis.option": "   {mark} {id} {text}: {share} % (strong {strong} %, weak {weak} %)",
    ]
}
