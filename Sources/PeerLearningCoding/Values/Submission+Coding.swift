import PeerLearningCore

extension WireWorkshopSubmitted {
    /// The version as a body holds it.
    init(_ submitted: SubmittedVersion) {
        self.init()
        submission = submitted.submission.rawValue
        author = submitted.author.rawValue
        version = Int64(submitted.version)
        document = submitted.document.rawValue
        words = Int64(submitted.words)
        links = submitted.links
        files = submitted.files.map(WireSubmittedFile.init)
        if submitted.lateness > .zero { lateness = submitted.lateness.wholeMilliseconds }
    }

    /// The version as the core holds it.
    func value() throws(BodyFault) -> SubmittedVersion {
        guard hasSubmission, hasAuthor, hasVersion, hasDocument, hasWords else {
            throw .incomplete("WorkshopSubmitted")
        }
        return SubmittedVersion(
            submission: SubmissionID(submission), author: PersonID(author),
            version: try Int(counting: version, in: "version"),
            document: DocumentID(document), words: try Int(counting: words, in: "WorkshopSubmitted.words"),
            links: links, files: try files.map { file throws(BodyFault) in try file.value() },
            lateness: .milliseconds(max(0, lateness)))
    }
}

extension WireSubmittedFile {
    fileprivate init(_ file: SubmittedFile) {
        self.init()
        document = file.document.rawValue
        name = file.name
        mediaType = file.mediaType
        size = Int64(file.size)
    }

    fileprivate func value() throws(BodyFault) -> SubmittedFile {
        guard hasDocument, hasName, hasMediaType, hasSize else { throw .incomplete("SubmittedFile") }
        return SubmittedFile(
            document: DocumentID(document), name: name, mediaType: mediaType, size: Int(clamping: max(0, size)))
    }
}

extension WireWorkshopDrafted {
    /// The draft as a body holds it.
    init(_ author: PersonID, _ draft: DocumentID, _ words: Int) {
        self.init()
        person = author.rawValue
        document = draft.rawValue
        self.words = Int64(words)
    }

    /// The draft as the core holds it.
    func event() throws(BodyFault) -> WorkshopEvent {
        guard hasPerson, hasDocument, hasWords else { throw .incomplete("WorkshopDrafted") }
        return .drafted(
            PersonID(person), document: DocumentID(document),
            words: try Int(counting: words, in: "WorkshopDrafted.words"))
    }
}

extension WireWorkshopWithdrawn {
    /// The withdrawal as a body holds it.
    init(_ withdrawn: SubmissionID, _ author: PersonID) {
        self.init()
        submission = withdrawn.rawValue
        person = author.rawValue
    }

    /// The withdrawal as the core holds it.
    func event() throws(BodyFault) -> WorkshopEvent {
        guard hasSubmission, hasPerson else { throw .incomplete("WorkshopWithdrawn") }
        return .withdrawn(SubmissionID(submission), by: PersonID(person))
    }
}

extension WireWorkshopKeptInLibrary {
    /// The entry as a body holds it.
    init(_ kept: LibraryEntry) {
        self.init()
        entry = kept.entry.rawValue
        submission = kept.submission.rawValue
        version = Int64(kept.version)
        problem = kept.problem.rawValue
        curator = kept.curator.rawValue
    }

    /// The entry as the core holds it.
    func value() throws(BodyFault) -> LibraryEntry {
        guard hasEntry, hasSubmission, hasVersion, hasProblem, hasCurator else {
            throw .incomplete("WorkshopKeptInLibrary")
        }
        return LibraryEntry(
            entry: LibraryEntryID(entry), submission: SubmissionID(submission),
            version: try Int(counting: version, in: "version"),
            problem: DocumentID(problem), curator: PersonID(curator))
    }
}
