extension Workshop {
    func submit(
        _ submission: SubmissionID, _ content: SubmittedContent, by standing: Standing, at moment: Instant
    ) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.submitWork)
        let author = try author(standing)
        guard content.words > 0 || !content.links.isEmpty || !content.files.isEmpty else { throw .emptyText() }
        try requireLength(content.words)
        try content.validate()
        let lateness = try requireOpen(for: author, at: moment)
        guard let handle = author.submission else {
            guard submissionHandles[submission] == nil else { throw .because(.invalid, "identifierTaken") }
            return [.submitted(content.version(1, of: submission, by: standing.person, lateness: lateness))]
        }
        let earlier = submissions[Int(handle)]
        return [
            .submitted(
                content.version(earlier.versions.count + 1, of: earlier.id, by: standing.person, lateness: lateness))
        ]
    }

    /// A first version may be handed in until reviews are no longer written; a version may be replaced until reviewing
    /// begins, and again once the reviews have been read.
    ///
    /// - Returns: How late the work is.
    private func requireOpen(for author: Participant, at moment: Instant) throws(Refusal) -> Duration {
        let isFirst = author.submission == nil
        let isWithdrawn = author.submission.map { submissions[Int($0)].isWithdrawn } ?? false
        switch phase {
        case .submission: return try lateness(at: moment, since: lastMoment)
        case .review where isFirst: return try lateness(at: moment, since: lastMoment ?? phaseBegan)
        case .grading where isGraded && !isFirst && !isWithdrawn: return .zero
        case .reflection where !isFirst && !isWithdrawn: return .zero
        case .setup, .review, .grading, .reflection, .closed:
            guard !isFirst else { try requirePhase(.submission ... .submission); return .zero }
            throw .because(.wrongPhase, "revision.later")
        }
    }

    private func lateness(at moment: Instant, since lastMoment: Instant?) throws(Refusal) -> Duration {
        guard let lastMoment, moment > lastMoment else { return .zero }
        guard plan?.policy.late.consequence != .excluded else {
            throw .because(.wrongPhase, "submission.late")
        }
        return .milliseconds(moment.milliseconds - lastMoment.milliseconds)
    }

    func keepDraft(_ document: DocumentID, words: Int, by standing: Standing) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.submitWork)
        _ = try author(standing)
        try requirePhase(.submission ... .reflection)
        try requireText(words)
        return [.drafted(standing.person, document: document, words: words)]
    }

    /// An author takes their work back, until grades are worked out; reviews of it are asked for no more.
    func withdraw(by standing: Standing) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.submitWork)
        let author = try author(standing)
        try requirePhase(.submission ... .review)
        guard let handle = author.submission else { throw .because(.notReady, "withdrawal.nothing") }
        let submission = submissions[Int(handle)]
        guard !submission.isWithdrawn else { throw .because(.alreadyDone, "withdrawal.twice") }
        let pending = submission.reviews.map { reviews[Int($0)] }.filter(\.isPending)
        return [.withdrawn(submission.id, by: standing.person)]
            + pending.map { .reviewReturned($0.id, .workWithdrawn) }
    }

    func author(_ standing: Standing) throws(Refusal) -> Participant {
        let participant = try participant(standing)
        guard participant.enrolment.part == .author else { throw .because(.notTakingPart, "notAnAuthor") }
        return participant
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
