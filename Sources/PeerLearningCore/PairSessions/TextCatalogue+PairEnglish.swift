extension TextCatalogue {
    static let pairSessionsEnglish: Entries = [
        "thing.pairSession": "pair session",

        "pair.kind.consultation": "consultation",
        "pair.kind.interview": "interview",

        "pair.form.pseudonymous": "in writing, under pseudonyms",
        "pair.form.consentedReveal": "under pseudonyms, with names once both consent",
        "pair.form.otherConsultant": "with a consultant who has not reviewed the work",
        "pair.form.open": "under real names",

        "pair.promise.pseudonymous":
            "Both stay under pseudonyms, to the end and afterwards. Do not write what tells who you are.",
        "pair.promise.consentedReveal":
            "Names are told only when both consent; before that neither learns whether the other has. Afterwards the other also knows what you have written in this workshop under that pseudonym.",
        "pair.promise.otherConsultant":
            "The consultant has not reviewed the work. When both have accepted, they know each other’s names, and the consultant knows whose work it is.",
        "pair.promise.open": "Both know each other’s names.",

        "pair.side.author": "the author",
        "pair.side.partner": "the author’s partner",

        "pair.step.opening": "Opening",
        "pair.step.errors": "What did not work",
        "pair.step.causes": "Why it came about",
        "pair.step.agreement": "What is agreed",
        "pair.step.reflection": "What is understood",

        "pair.consultation.opening.author":
            "Say what you want to understand by the end of this talk. Write your question down in one or two sentences.",
        "pair.consultation.opening.partner":
            "Greet the author and listen. Ask until you can say the question in your own words; do not answer it yet.",
        "pair.consultation.errors.author":
            "Show where the work did not do what it was meant to: the place, what you expected and what came of it. Write these places down, the weightiest first.",
        "pair.consultation.errors.partner":
            "Help to see what happened, not who is to blame. Add a place that the author has overlooked, and name what is done well.",
        "pair.consultation.causes.author":
            "Take the errors one by one and ask yourself “Why?” until you come to something that you can change. A note has one line for each: the error and its cause.",
        "pair.consultation.causes.partner":
            "Ask “Why?” and be slow to explain. Put your own guess as a question: “Could it be that…?” Whichever of you is ready first writes the causes down.",
        "pair.consultation.agreement.author":
            "Say what you will do differently and by when: one to three steps that can be seen to be done. Write them down with their dates.",
        "pair.consultation.agreement.partner":
            "Check that each step answers to a cause and can be done by its date. Say what you will help with.",
        "pair.consultation.reflection.author":
            "What have you understood in this talk that you did not understand before? What do you take along into your next work?",
        "pair.consultation.reflection.partner":
            "What is new to you, about this work or about giving advice? What do you take along into work of your own?",

        "pair.interview.opening.author": "Tell what you set out to do and how the work went.",
        "pair.interview.opening.partner":
            "Greet the author, say what you will ask about and how long it will take. Write down in one sentence what you want to understand.",
        "pair.interview.errors.author":
            "Tell of the places where it came out otherwise than you wanted. This is no examination: an error that is told can be understood.",
        "pair.interview.errors.partner":
            "Ask: “Where did it come out otherwise than you wanted? How did you notice?” Hear the answer to its end. Write down what you heard in the author’s words.",
        "pair.interview.causes.author":
            "Think aloud: what did you know, what did you assume, what did you leave out? Where you do not know the cause, say so.",
        "pair.interview.causes.partner":
            "Ask about each error: “What led to it?”, and again after each answer. Neither judge nor prompt. Write down the causes that the author has come to.",
        "pair.interview.agreement.author":
            "Say in your own words what you will do, by when, and what help you need. Write it down.",
        "pair.interview.agreement.partner":
            "Ask: “What will you do first? By when? How will you see that it has worked?”",
        "pair.interview.reflection.author":
            "Which of your own answers surprised you? What have you understood, and what do you take along?",
        "pair.interview.reflection.partner":
            "Which question helped most, and why? What have you understood for work of your own?",

        "inbox.pairAnswer": "Accept or decline the invitation: {kind} on “{task}” ({who})",
        "inbox.pairAnswer.why": "The talk begins when both have accepted.",
        "inbox.pairConclude": "Conclude the step “{step}” with a note: {kind} on “{task}” ({who})",
        "inbox.pairConclude.why": "The talk goes on to the next step when the note is written.",
        "inbox.pairReflect": "Say what you have understood and take along: {kind} on “{task}” ({who})",
        "inbox.pairReflect.why": "The talk is over when both have answered; it takes two sentences.",

        "refusal.pair.notYours":
            "Only the author of the work and its reviewers can propose a talk about it. Ask a facilitator to pair you.",
        "refusal.pair.askStaff":
            "Ask a facilitator to find a consultant: whom you could not choose yourself, you would know to be your reviewer.",
        "refusal.pair.nobody":
            "Nobody whom you can talk with about this work goes by that pseudonym. Take the one under a review, or the author’s.",
        "refusal.pair.notAuthor": "The first of the two has to be the author of the work.",
        "refusal.pair.notTwo": "A talk takes two: the author and somebody else.",
        "refusal.pair.notReviewer":
            "This form is for the author and a reviewer of the work. For somebody else choose the form “with a consultant”.",
        "refusal.pair.isReviewer":
            "A consultant must not have reviewed the work. Choose somebody else, or a form under pseudonyms.",
        "refusal.pair.notAllocated":
            "The reviews have not been allocated yet, so nobody can be known not to review this work. Allocate them first.",
        "refusal.pair.occupied": "These two have a talk about this work that is not over. Finish that one first.",
        "refusal.pair.form": "This workshop does not allow the form “{form}”.",
        "refusal.pair.notGraded":
            "A consultation begins when the grade of the work has been published. Propose an interview until then.",
        "refusal.pair.accepted": "You have accepted already; the other has not answered yet.",
        "refusal.pair.answered": "This invitation has been answered already.",
        "refusal.pair.notBegun": "The talk has not begun: both have to accept first.",
        "refusal.pair.over": "The talk is over.",
        "refusal.pair.stepOver": "This step has been concluded already. Look what the next one asks.",
        "refusal.pair.stepLater": "Conclude the steps in their order: this one comes later.",
        "refusal.pair.otherWrites":
            "The note on the step “{step}” is written by {side}. Say in the talk what it should hold.",
        "refusal.pair.reflectInstead": "The last step is concluded by the answers of both. Give yours as a reflection.",
        "refusal.pair.reflectLater": "The last question comes when all other steps have been concluded.",
        "refusal.pair.reflected": "You have answered already; the talk is over when the other has, too.",
        "refusal.pair.noReason": "Say why the talk ends here: one sentence is enough.",
        "refusal.pair.noReveal": "In this form names are not revealed by consent.",
        "refusal.pair.consented": "You have consented already.",
        "refusal.pair.noConsent": "You have not consented, so there is nothing to take back.",
        "refusal.pair.revealed": "Names have been revealed already; that cannot be undone.",
        "refusal.pair.noRecord": "There is no record yet: it is there when the talk has been held.",
        "refusal.pair.shareNobody": "Name somebody other than yourself, or a role.",
        "refusal.pair.shared": "You have agreed to this already.",
        "refusal.pair.notShared": "The record is not shared with them.",
        "refusal.pair.script.steps": "A script has 2 to 20 steps, each with a name of its own.",
        "refusal.pair.script.minutes": "A step lasts from 1 to 240 minutes.",
        "refusal.pair.script.reflection": "The last step of a script, and no other, is written by both.",
    ]
}
