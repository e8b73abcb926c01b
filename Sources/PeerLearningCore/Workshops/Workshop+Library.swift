extension Workshop {
    func keepInLibrary(
        _ entry: LibraryEntryID, _ submission: SubmissionID, problem: DocumentID, by standing: Standing
    ) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.keepLibrary)
        try requirePhase(.grading ... .reflection)
        let solution = try shown(submission)
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

    /// Whoever takes part may say that a solution belongs into the library.
    func nominate(
        _ submission: SubmissionID, reason: DocumentID, words: Int, by standing: Standing
    ) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.comment)
        try requireCommenter(standing)
        try requirePhase(.grading ... .reflection)
        let solution = try shown(submission)
        try requireText(words)
        guard !isAuthor(standing.person, of: solution) else { throw .because(.ownWork, "ownWork.nomination") }
        guard !solution.nominations.contains(where: { $0.person == standing.person }) else {
            throw .because(.alreadyDone, "nomination.twice")
        }
        return [.nominated(Nomination(of: submission, by: standing.person, reason: reason))]
    }

    /// An author says on which solution their own work builds. That there is such a solution is for the engine to know: it
    /// may stand in another workshop.
    func credit(
        _ entry: LibraryEntryID, in submission: SubmissionID, by standing: Standing
    ) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.submitWork)
        try requirePhase(.submission ... .reflection)
        let work = try self.submission(submission)
        guard isAuthor(standing.person, of: work) else { throw .unknown("submission", submission) }
        guard !work.isWithdrawn else { throw .because(.notReady, "allocation.withdrawn") }
        guard !work.credits.contains(entry) else { throw .because(.alreadyDone, "credit.twice") }
        guard !libraryEntries.contains(where: { $0.entry == entry && $0.submission == submission }) else {
            throw .because(.ownWork, "ownWork.credit")
        }
        return [.solutionCredited(SolutionCredit(to: entry, in: submission, by: standing.person))]
    }

    func declineNomination(
        of submission: SubmissionID, reason: DocumentID, words: Int, by standing: Standing
    ) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.keepLibrary)
        try requirePhase(.grading ... .reflection)
        guard try !self.submission(submission).nominations.isEmpty else {
            throw .because(.notReady, "nomination.nothing")
        }
        try requireText(words)
        return [.nominationDeclined(submission, reason: reason, by: standing.person)]
    }

    /// The solutions that were nominated and not decided about, the most nominated first: the queue of the curators.
    ///
    /// - Throws: ``Refusal`` with code `missingPermission` for those who do not keep the library.
    public func nominations(for standing: Standing) throws(Refusal) -> [NominatedSolution] {
        try standing.require(.keepLibrary)
        return submissions.filter { !$0.nominations.isEmpty && !$0.isWithdrawn && !isHidden(.submission($0.id)) }.map {
            NominatedSolution(
                submission: $0.id, author: face(of: $0), document: shownVersions(of: $0).last?.document,
                reasons: $0.nominations.map(\.reason), grade: $0.grade?.value)
        }
        .sorted { ($1.reasons.count, $0.submission) < ($0.reasons.count, $1.submission) }
    }

    private func shown(_ submission: SubmissionID) throws(Refusal) -> Submission {
        let solution = try self.submission(submission)
        guard !isHidden(.submission(submission)) else { throw .because(.notReady, "library.hidden") }
        guard !solution.isWithdrawn else { throw .because(.notReady, "allocation.withdrawn") }
        return solution
    }
}
