import PeerLearning

extension TextCatalogue {
    static let reportsEnglish: Entries = [
        "report.gradebook.work": "Workshop: {title} (submission)",
        "report.gradebook.reviewing": "Workshop: {title} (assessment)",
        "report.gradebook.category": "Peer learning",
        "report.profile.title": "Profile: {name}",
        "report.profile.points": "Points",
        "report.profile.points.note": "for what helped others",
        "report.profile.rank": "Place",
        "report.profile.rank.note": "of {ranked|#|#} on the leaderboard",
        "report.profile.streak": "Days in a row",
        "report.profile.streak.note": "a missed day is forgiven once for each six",
        "report.profile.wallet": "Reviews left",
        "report.profile.wallet.note": "to receive; each one given earns another",
        "report.profile.honours": "Titles and badges",
        "report.profile.level": "level {level}",
        "report.profile.next": "the next level at {next}",
        "report.profile.sources": "What it was paid for",
        "report.profile.fields": "Fields",
        "report.profile.entries": "Every point, the latest first",
        "report.profile.day": "Day",
        "report.profile.held": "waits for a check: {reason}",
        "report.title": "Workshop report",
        "report.skip": "Skip to the report",
        "report.contents": "Contents",
        "report.phase": "Phase",
        "report.asTable": "Show as a table",
        "report.yes": "yes",
        "report.no": "no",
        "report.you": "you",
        "report.somebody": "not shown",
        "report.name.reader": "{name} (you)",
        "report.percent": "{value}%",
        "report.ofAll": "{done} of {all}",
        "report.date": "{day} {month} {year}",
        "report.made": "Made on {day} at {time} ({zone}).",
        "report.erased": "The text is gone: whoever wrote it has left and taken it along.",
        "report.names.shown": "This report shows names. It is for those who run the workshop.",
        "report.names.hidden": "People are shown by pseudonyms, which hold in this workshop only.",

        "report.figures.people": "People",
        "report.figures.authors": "{count|# author|# authors}",
        "report.figures.guides": "{count|# guide|# guides}",
        "report.figures.reviews": "Reviews done",
        "report.figures.asked": "{count|of # asked for|of # asked for}",
        "report.figures.mean": "Mean grade",
        "report.figures.ofHundred": "out of 100",
        "report.figures.noGrades": "no grades yet",
        "report.figures.gini": "Gini coefficient of the talk",
        "report.figures.experienced": "Experienced people",
        "report.experienced.enough": "enough: at least 10% are needed",
        "report.experienced.short": "too few: at least 10% are needed",
        "report.experienced.unknown": "the cohort has no members",
        "report.evenness.even": "The talk is shared evenly.",
        "report.evenness.fair": "Some speak clearly more than others.",
        "report.evenness.uneven": "A few do most of the talking.",
        "report.evenness.silent": "Nobody has said a word yet.",

        "report.task.title": "Task",
        "report.task.goal": "Goal",
        "report.task.artefact": "What to hand in",
        "report.task.criteria": "Done when",
        "report.rubric.title": "What work is judged by",
        "report.rubric.weight": "weight {share}",

        "report.people.title": "People",
        "report.people.staff": "Roles without taking part:",
        "report.column.person": "Person",
        "report.column.part": "Part and roles",
        "report.column.versions": "Versions",
        "report.column.reviews": "Reviews",
        "report.column.comments": "Comments",
        "report.column.words": "Words",
        "report.column.reflected": "Reflection",
        "report.column.author": "Author",
        "report.column.reviewer": "Reviewer",
        "report.column.grade": "Grade",
        "report.column.spread": "Spread",
        "report.column.scores": "Scores",
        "report.column.score": "Score",
        "report.column.reason": "Why",
        "report.column.round": "Round",
        "report.column.useful": "Did it help?",
        "report.column.look": "Second look",
        "report.column.rank": "Rank",
        "report.column.points": "Points",
        "report.column.why": "What for",

        "report.grades.title": "Grades",
        "report.grades.lead": """
        A grade is worth as much as its reviewers agree: the wider the bar, the more there is to talk \
        over.
        """,
        "report.grades.chart": """
        A row for each submission on an axis from 0 to 100: the grade, the spread around it and each \
        review’s score. The table below has the same figures.
        """,
        "report.grades.none": "Grades have not been published yet.",
        "report.grades.key.grade": "grade",
        "report.grades.key.spread": "spread (standard deviation)",
        "report.grades.key.review": "score of one review",
        "report.grades.key.mean": "mean of all grades",
        "report.revisions.title": "Revised work",
        "report.look.awaited": "asked for, not in yet",
        "report.look.done": "done",
        "report.look.better": "better: {before} → {after}",
        "report.look.same": "the same: {before} → {after}",
        "report.look.worse": "lower: {before} → {after}",

        "report.reviews.title": "Who reviewed whom",
        "report.reviews.lead": """
        Authors from top to bottom, reviewers from left to right; the stronger the colour, the higher the \
        score.
        """,
        "report.reviews.chart": """
        A table of authors and reviewers with the score of each review in its cell. The list below has the \
        same scores.
        """,
        "report.reviews.open": "not in yet",
        "report.reviews.hidden": "So few people take part that this would tell who they are; it is left out.",
        "report.reviews.key.again": "looked at the revised version, too",
        "report.reviews.key.own": "own work",
        "report.round.first": "first",
        "report.round.second": "second look",
        "report.useful.yes": "helped",
        "report.useful.no": "did not help",
        "report.useful.unsaid": "not said",
        "report.useful.to": "helped {count|# person|# people}",
        "report.useful.notTo": "did not help {count|# person|# people}",

        "report.contribution.title": "Contribution",
        "report.contribution.lead": """
        Each band is the person’s share of all reviews, of all comments or of all words; the figures \
        beside it are the counts.
        """,
        "report.contribution.chart": """
        A bar for each person, made of their shares of all reviews, comments and words. The table below \
        has the counts.
        """,

        "report.dominance.title": "Dominance",
        "report.dominance.chart": """
        The curve of the shares of words against the shares of people, the quietest first; Gini \
        coefficient {gini}. The table beside it has the same shares.
        """,
        "report.dominance.lead": """
        If everybody said equally much, the curve would lie on the dashed line. The further it sags, the \
        more a few dominate: 0 is equal, 1 means that one person says everything.
        """,
        "report.dominance.largest": "Whoever spoke most said {share} of all words.",
        "report.dominance.people": "people, %",
        "report.dominance.words": "words, %",

        "report.discussion.title": "Discussion",
        "report.discussion.on": "On the work of",
        "report.discussion.staff": "Facilitation",
        "report.points.title": "Points, badges and titles",
        "report.points.hidden": """
        Ranks carry no pseudonyms: together with a leaderboard by name they would tell who is who.
        """,
        "report.points.period": "{first} to {last}",
        "report.points.count": "{count|# point|# points}",
        "report.library.title": "Library of solutions",
        "report.library.lead": "What is worth keeping for those who come after.",
        "report.library.problem": "The problem",
        "report.library.solution": "The solution",
        "report.library.version": "version {number}",
        "report.reflections.title": "What has changed in your understanding?",
        "report.reflections.lead": "Answers without names, in an order that tells nothing.",
    ]
}
