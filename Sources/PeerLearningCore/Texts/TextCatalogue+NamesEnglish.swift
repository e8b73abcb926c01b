extension TextCatalogue {
    static let namesEnglish: Entries = [
        "phase.setup": "setup",
        "phase.submission": "submission",
        "phase.review": "review",
        "phase.grading": "grading",
        "phase.reflection": "reflection",
        "phase.closed": "closed",

        "role.participant": "participant",
        "role.guide": "guide",
        "role.facilitator": "facilitator",
        "role.moderator": "moderator",
        "role.reviewer": "reviewer",
        "role.curator": "curator",
        "role.feedbackCollector": "feedback collector",
        "role.author": "author",

        "pseudonym": "Participant {number}",

        "person.erased": "somebody who has left",

        "thing.cohort": "cohort",
        "thing.programme": "programme",
        "thing.micromodule": "micromodule",
        "thing.workshop": "workshop",
        "thing.submission": "submission",
        "thing.review": "review",
        "thing.comment": "comment",
        "thing.person": "person",
        "thing.document": "document",

        "flag.falseInformation": "not true",
        "flag.hurtful": "hurts somebody",
        "flag.offTopic": "off the point",
        "flag.copied": "somebody else's work",
        "flag.unmasking": "tells who somebody is",

        "permission.members.manage": "admit people and let them go",
        "permission.roles.manage": "give roles and take them back",
        "permission.workshop.open": "open workshops and enrol people",
        "permission.phase.advance": "move a workshop to its next phase",
        "permission.reviews.allocate": "say who reviews what",
        "permission.grades.publish": "publish grades",
        "permission.work.submit": "hand in work",
        "permission.work.review": "review",
        "permission.work.comment": "comment and say what was useful",
        "permission.library.keep": "put solutions into the library",
        "permission.names.see": "see who is behind a pseudonym",
        "permission.talk.moderate": "decide about flagged contributions",
        "permission.titles.confer": "confer titles",
        "permission.points.manage": "check points and count them anew",
        "permission.programme.edit": "change this programme",
        "permission.people.erase": "erase other people",

        "task.part.title": "title",
        "task.part.goal": "goal",
        "task.part.artefact": "artefact",
        "task.part.criteria": "criteria",

        "role.instructor": "instructor",

        "thing.team": "team",
        "thing.libraryEntry": "library entry",

        "permission.feedback.collect": "put together what was said about each submission",
        "permission.grades.confirm": "confirm the grades that peers gave",

        "step.begin": "to go on to the phase “{phase}”",
        "step.allocate": "to allocate reviews",
        "step.publish": "to publish grades",

        "returned.leaseEnded": "its time ran out",
        "returned.givenBack": "its reviewer gave it back",
        "returned.workWithdrawn": "the work was taken back",

        "submission.links": "Your work points to other pages. Make sure that they do not tell who you are.",
        "submission.isLate": "It came in after the deadline and is marked as late.",
        "submission.penalty": "It came in after the deadline: its grade loses {points} points.",

        "talk.hint.muchSaid":
            "You have said much, and it is worth reading. {silent|# person has|# people have} not spoken yet: leave the next word to them.",
        "talk.hint.muchSaid.allSpoke":
            "You have said much, and it is worth reading. Leave the next word to somebody who has said less.",
        "talk.hint.silent":
            "{spoke|# person has|# people have} spoken so far, and your view is missing. One question is enough to begin.",
        "talk.hint.answer":
            "Nobody has answered {turns|# contribution|# contributions} of {author} yet. What would you say to them?",
        "rubric.answer.level": "{name}",
        "rubric.answer.points": "{points} of {most}",
        "rubric.answer.yes": "yes",
        "rubric.answer.no": "no",
        "rubric.answer.words": "in the remarks",
        "rubric.answer.none": "left out",
        "rubric.asks.levels": "one of the levels",
        "rubric.asks.points": "points from 0 to {most}",
        "rubric.asks.check": "yes or no",
        "rubric.asks.words": "in the remarks",
        "rubric.optional": "may be left out",
    ]
}
