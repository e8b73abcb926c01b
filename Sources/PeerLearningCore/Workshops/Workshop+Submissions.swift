extension Workshop {
    func submit(
        _ submission: SubmissionID, document: DocumentID, words: Int, by standing: Standing
    ) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.submitWork)
        let author = try participant(standing)
        guard author.enrolment.part == .author else { throw .because(.notTakingPart, "notAnAuthor") }
        try requireText(words)
        guard let handle = author.submission else {
            try requirePhase(.submission ... .submission)
            guard submissionHandles[submission] == nil else { throw .because(.invalid, "identifierTaken") }
            return [.submitted(version(1, of: submission, document, words, by: standing.person))]
        }
        let earlier = submissions[Int(handle)]
        try requireRevisable()
        return [.submitted(version(earlier.versions.count + 1, of: earlier.id, document, words, by: standing.person))]
    }

    /// A version may be replaced until reviewing begins, and again once the reviews have been read.
    private func requireRevisable() throws(Refusal) {
        switch phase {
        case .submission, .reflection: return
        case .grading where !grades.isEmpty: return
        case .setup, .review, .grading, .closed: throw .because(.wrongPhase, "revision.later")
        }
    }

    private func version(
        _ number: Int, of submission: SubmissionID, _ document: DocumentID, _ words: Int, by author: PersonID
    ) -> SubmittedVersion {
        SubmittedVersion(submission: submission, author: author, version: number, document: document, words: words)
    }

    func keepInLibrary(
        _ entry: LibraryEntryID, _ submission: SubmissionID, problem: DocumentID, by standing: Standing
    ) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.keepLibrary)
        try requirePhase(.grading ... .reflection)
        let solution = try self.submission(submission)
        guard !isHidden(.submission(submission)) else { throw .because(.notReady, "library.hidden") }
        let version = solution.versions.count
        guard !libraryEntries.contains(where: { $0.entry == entry }) else {
            throw .because(.invalid, "identifierTaken")
        }
        guard !libraryEntries.contains(where: { $0.submission == submission && $0.version == version }) else {
            throw .because(.alreadyDone, "library.twice")
        }
        return [
            .keptInLibrary(
                LibraryEntry(
                    entry: entry, submission: submission, version: version, problem: problem, curator: standing.person))
        ]
    }

    func reflect(_ document: DocumentID, words: Int, by standing: Standing) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.comment)
        try requirePhase(.reflection ... .reflection)
        let participant = try participant(standing)
        try requireText(words)
        guard participant.reflection == nil else { throw .because(.alreadyDone, "reflection.twice") }
        return [.reflected(standing.person, document: document, words: words)]
    }
}
