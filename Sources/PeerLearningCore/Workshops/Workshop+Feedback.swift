extension Workshop {
    /// A feedback collector puts together what was said about a submission; its author reads that with the reviews.
    func summarise(
        _ submission: SubmissionID, _ document: DocumentID, words: Int, by standing: Standing
    ) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.collectFeedback)
        try requirePhase(.grading ... .reflection)
        let work = try self.submission(submission)
        guard !work.isWithdrawn else { throw .because(.notReady, "allocation.withdrawn") }
        guard !isAuthor(standing.person, of: work) else { throw .because(.ownWork, "ownWork.summary") }
        try requireText(words)
        guard work.reviews.contains(where: { reviews[Int($0)].answer != nil }) else {
            throw .because(.notReady, "summary.nothing")
        }
        return [.summarised(FeedbackSummary(of: submission, by: standing.person, document: document))]
    }

    /// Everything that was said about each submission, for whoever puts it together: how often each level was chosen,
    /// the remarks, those first that authors found useful, and the comments, the useful ones first. Without the
    /// collector's own work.
    ///
    /// - Throws: ``Refusal`` with code `missingPermission` for those who collect no feedback, `wrongPhase` before reviewing
    ///   is over.
    public func digests(for standing: Standing) throws(Refusal) -> [FeedbackDigest] {
        try standing.require(.collectFeedback)
        try requirePhase(.grading ... .closed)
        return submissions.filter { !isAuthor(standing.person, of: $0) && !$0.isWithdrawn && !$0.reviewed.isEmpty }
            .map(digest).sorted { $0.submission < $1.submission }
    }

    private func digest(_ submission: Submission) -> FeedbackDigest {
        let last = submission.reviewed.last?.round ?? 1
        let answers = submission.reviews.map { reviews[Int($0)] }.filter {
            $0.answer != nil && $0.round == last && !$0.isSecondLook && !isHidden(.review($0.id))
        }
        let rubric = plan?.rubric(ofRound: last)
        let counts = (rubric?.criteria ?? []).enumerated().map { place, criterion in
            (0..<criterion.answerCount).map { level in
                answers.count {
                    $0.answer.map { $0.levels.indices.contains(place) && $0.levels[place] == level } ?? false
                }
            }
        }
        let remarks = answers.sorted { left, right in
            let ranks = (Self.rank(left.rating), Self.rank(right.rating))
            return ranks.0 == ranks.1 ? left.id < right.id : ranks.0 > ranks.1
        }
        return FeedbackDigest(
            submission: submission.id, author: face(of: submission),
            document: isHidden(.submission(submission.id)) ? nil : submission.versions.last?.document,
            levels: counts, remarks: remarks.compactMap { $0.answer?.remarks },
            comments: publishedComments(on: submission.id).sorted { $0.useful > $1.useful }.compactMap(\.document),
            summary: submission.summary?.document)
    }

    private static func rank(_ rating: UsefulnessRating?) -> Int { rating.map { $0.isUseful ? 1 : -1 } ?? 0 }

    /// What a feedback collector made of what was said about a person's work; nil before grades are published, and,
    /// where the policy says so, before they have handed in their own reviews.
    public func summary(for author: PersonID) -> DocumentID? {
        guard let handle = personHandles[author], let work = work(of: author), work.grade != nil,
            hasEarnedFeedback(handle, inRound: gradedRounds)
        else { return nil }
        return work.summary?.document
    }
}
