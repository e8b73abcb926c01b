extension TextCatalogue {
    static let filesEnglish: Entries = [
        "file.trace.author": "the name of its author",
        "file.trace.lastEditor": "the name of whoever saved it last",
        "file.trace.company": "the name of a company or a school",
        "file.trace.location": "a place or a folder",
        "file.trace.device": "the camera, the computer or the printer",
        "file.trace.software": "the program that wrote it",
        "file.trace.times": "when it was written",
        "file.trace.title": "its title and keywords",
        "file.trace.comments": "who commented on it",
        "file.trace.revisions": "who changed it and what earlier versions said",
        "file.trace.thumbnail": "a small picture of it",
        "file.trace.embedded": "another file within it",
        "file.trace.identifier": "a mark that links it to other files of yours",
        "file.trace.signature": "a digital signature with the signer's name",
        "file.trace.custom": "properties that the program added",
        "file.trace.nameInText": "a name of yours in the text itself",
        "file.trace.unreadable": "a part that cannot be opened",
        "file.trace.unknownKind": "a file of an unknown kind",
        "file.warning.tells": "The file may still tell who you are: {what}. Remove it and hand in the file again.",
        "file.warning.unseen":
            "This could not be checked: {what}. Make sure that it does not tell who you are, or save your work in another "
            + "format and hand it in again.",
    ]
}
