import PeerLearning

extension TextCatalogue {
    static let rosterToolEnglish: Entries = [
        "tool.roster.column.file": "File",
        "tool.roster.column.format": "Read as",
        "tool.roster.column.rows": "Rows",
        "tool.roster.found":
            "{learners|# learner|# learners}, {staff|# teacher|# teachers}, {others|# other|# others}, {groups|# group|# groups}; known by {kind}",
        "tool.roster.staff": "Teachers, not taken in as learners: {names}",
        "tool.roster.leaving": "To be deleted by the files; nothing was removed: {names}",
        "tool.roster.group": "{person} stays in the group {group}; the files say {other}.",
        "tool.roster.registered": "New: {new}, brought up to date: {updated}.",
        "tool.roster.wouldRegister": "New would be {new}, brought up to date {updated}. Nothing was changed.",
        "tool.roster.admitted": "{count|# learner|# learners} taken into the cohort.",
        "tool.roster.wouldAdmit": "{count|# learner|# learners} would be taken into the cohort.",
        "tool.roster.noIdentifier":
            "There is no identifier that all people have and no two share. Say with --by which one counts: idnumber, username, sourcedid or email.",
        "tool.roster.unidentified": "{name} has no {kind} of their own, and is left out.",
        "tool.roster.noResults": "There are no results in the files.",
        "tool.roster.noItem": "There is no item “{item}”. There are: {known}.",
        "tool.roster.item": "{item}: {count|# result|# results}",
        "tool.roster.written": "{count|# learner|# learners}, known by {kind}, written to {file}.",
        "tool.gradebook.written": "The grades of {count|# person|# people} are written to {file}.",
        "tool.gradebook.unknown":
            "{person}: the other system's name for this person is not known; the row is left out.",
        "tool.gradebook.unsafe":
            "{person}: a spreadsheet could run this identifier as a formula, and it has to stand to the letter; the row is left out.",
    ]
}
