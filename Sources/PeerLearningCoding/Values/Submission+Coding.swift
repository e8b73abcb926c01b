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
    }

    /// The version as the core holds it.
    func value() throws(BodyFault) -> SubmittedVersion {
        guard hasSubmission, hasAuthor, hasVersion, hasDocument, hasWords else {
            throw .incomplete("WorkshopSubmitted")
        }
        return SubmittedVersion(
            submission: SubmissionID(submission), author: PersonID(author),
            version: try Int(counting: version, in: "version"),
            document: DocumentID(document), words: try Int(counting: words, in: "WorkshopSubmitted.words"))
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
