import PeerLearning

extension TextCatalogue {
    static let toolEnglish: Entries = [
        "tool.atLine": "line {line}: {fault}",
        "tool.severity.error": "error",
        "tool.severity.warning": "warning",
        "tool.severity.note": "note",

        "tool.import.package": "{file}: “{title}” ({format})",
        "tool.import.kept":
            "Kept “{title}” in {store}: {modules|# module|# modules}, {units|# micromodule|# micromodules}.",
        "tool.task.added": "The task “{task}” is attached to “{unit}”.",
        "tool.task.noProgramme":
            "{store} holds no programme. Import a course first: peerlearn import FILE --into STORE",
        "tool.task.noUnit": "The programme “{programme}” has no micromodule “{unit}”. See: peerlearn status",
        "tool.people.added": "{count|# person|# people} registered.",
        "tool.status.store":
            "{programmes|# programme|# programmes}, {cohorts|# cohort|# cohorts}, {workshops|# workshop|# workshops}",
        "tool.status.programme": "Programme “{title}”",
        "tool.status.task": "task: {title}",

        "demo.storeExists": "{store} exists already. A demonstration never overwrites: name a new file with --store.",
        "demo.reportExists": "{report} is a folder. Name a file with --report.",
        "demo.noCourse": "No course was given and the sample course was not found. Give one: --course FILE",
        "demo.noTask": "No task was given and the sample task was not found. Give one: --task FILE",
        "demo.people": "A demonstration has 2 to 200 authors.",
        "demo.now": "“{text}” is no moment in RFC 3339, such as 2026-03-02T09:00:00Z.",
        "demo.step.course": "A course comes in",
        "demo.course": "“{title}” ({format}): {modules|# module|# modules}, {units|# micromodule|# micromodules}",
        "demo.course.odd": "{count|# thing was|# things were} odd about it and did not matter",
        "demo.task": "The task “{task}” is attached to “{unit}”",
        "demo.step.pilot": "A pilot is opened: one team, one task, one cycle",
        "demo.pilot": "{guides|# guide|# guides} who know it already, {authors|# author|# authors} who do it",
        "demo.share": "{share} % of the people are experienced (10 % at least are needed)",
        "demo.roles": "{name}: {role}",
        "demo.step.submission": "People hand in their work",
        "demo.submitted": "{name} handed in {words|# word|# words}",
        "demo.inbox": "{name}'s inbox: {duty}",
        "demo.step.review": "Reviews are drawn by lot, double-blind",
        "demo.allocated":
            "{reviews|# review|# reviews} allocated with the seed {seed}; each peer reviews {peers}, each guide {guides}",
        "demo.unmet": "Not satisfied: {reason}",
        "demo.reviewed": "{reviews|# review|# reviews} came in, {comments|# comment|# comments} in the talk",
        "demo.saidOf": "{pseudonym} to {other}: “{text}”",
        "demo.step.grading": "Grades are published, with their spread and their reason",
        "demo.grade": "{grade} ± {spread}  {name}",
        "demo.gradeReason": "Why {name} has {grade}: {reason}",
        "demo.rated": "{useful} of {count} reviews were found useful",
        "demo.revised": "{name} revised the work; {reader} looks at it once more",
        "demo.step.reflection": "What has changed in your understanding?",
        "demo.reflection": "“{text}”",
        "demo.library": "Into the library: {problem}",
        "demo.step.points": "Points for what helped",
        "demo.rank": "{rank}. {name}: {points|# point|# points}",
        "demo.badge": "{name} has the badge “{badge}”",
        "demo.title": "{title}: {name}, {points|# point|# points}",
        "demo.step.done": "Done",
        "demo.report": "The report: {report}",
        "demo.again": "Everything again, from the log alone: peerlearn status --store {store}",
    ]
}
