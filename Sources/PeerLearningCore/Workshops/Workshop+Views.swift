extension Workshop {
    /// The people who take part, in the order in which they were enrolled. For those who run the workshop: it says who is
    /// behind each pseudonym.
    ///
    /// - Throws: ``Refusal`` with code `missingPermission` for those who may not see names.
    public func enrolments(for standing: Standing) throws(Refusal) -> [Enrolment] {
        try standing.require(.seeNames)
        return people.map(\.enrolment)
    }

    /// The pseudonym of a person; nil where they do not take part. For the person, and for code that shows nobody.
    public func pseudonym(of person: PersonID) -> Pseudonym? {
        personHandles[person].map { people[Int($0)].enrolment.pseudonym }
    }

    /// What authors know a person by as a reviewer; nil where they do not take part. For code that shows nobody.
    public func reviewerPseudonym(of person: PersonID) -> Pseudonym? {
        personHandles[person].map { reviewerPseudonym($0) }
    }

    /// The reviews that a person is asked for, in an order that tells nothing.
    public func assignments(of reviewer: PersonID) -> [ReviewAssignment] {
        guard let handle = personHandles[reviewer] else { return [] }
        return people[Int(handle)].reviews.map { reviews[Int($0)] }.compactMap(assignment)
            .sorted { $0.review < $1.review }
    }

    private func assignment(_ review: Review) -> ReviewAssignment? {
        let submission = submissions[Int(review.submission)]
        let asked =
            review.isSecondLook
            ? shownVersions(of: submission).last?.version : submission.version(inRound: review.round)
        guard !review.isReturned, let version = review.version ?? asked,
            submission.versions.indices.contains(version - 1)
        else { return nil }
        let isShown = version > submission.withdrawnVersions && !isHidden(.submission(submission.id))
        let content = submission.versions[version - 1]
        return ReviewAssignment(
            review: review.id, submission: submission.id, author: face(of: submission), round: review.round,
            version: version, document: isShown ? content.document : nil, links: isShown ? content.links : [],
            files: isShown ? content.files : [], isSecondLook: review.isSecondLook, isDone: review.answer != nil,
            until: review.lease)
    }

    /// The reviews of a person's work that they may see: none before grades are published, nor, where the policy says so,
    /// before they have handed in their own.
    public func reviewsReceived(by author: PersonID) -> [ReceivedReview] {
        guard let handle = personHandles[author], let submission = work(of: author) else { return [] }
        return submission.reviews.map { reviews[Int($0)] }
            .filter { isPublished($0) && hasEarnedFeedback(handle, inRound: $0.round) }
            .compactMap { review in
                guard let answer = review.answer, let version = review.version else { return nil }
                return ReceivedReview(
                    review: review.id, submission: submission.id, reviewer: reviewerPseudonym(review.reviewer),
                    round: review.round, version: version, levels: answer.levels,
                    remarks: isHidden(.review(review.id)) ? nil : answer.remarks, isSecondLook: review.isSecondLook,
                    wasUseful: review.rating?.isUseful)
            }
            .sorted { $0.review < $1.review }
    }

    /// Who was asked hands in one review or all, as the policy says; who gave everything back has not.
    func hasEarnedFeedback(_ author: Int32, inRound round: Int) -> Bool {
        let ever = people[Int(author)].reviews.map { reviews[Int($0)] }.filter { $0.round == round && !$0.isSecondLook }
        let hasDone = ever.contains { $0.answer != nil }
        let isFree = ever.allSatisfy { $0.isReturned && !$0.isDeclined }
        return switch plan?.policy.feedback {
        case .afterOne: hasDone || isFree
        case .afterAll: (hasDone || isFree) && !ever.contains(where: \.isPending)
        case .always, nil: true
        }
    }

    /// How many reviews a person has yet to hand in before they read those of their own work; zero where nothing holds
    /// them back.
    public func reviewsOwed(by author: PersonID) -> Int {
        guard let handle = personHandles[author], isGraded, !hasEarnedFeedback(handle, inRound: round) else { return 0 }
        let asked = people[Int(handle)].reviews.map { reviews[Int($0)] }.filter { $0.round == round && $0.isPending }
        return plan?.policy.feedback == .afterOne ? 1 : max(1, asked.count)
    }

    /// The submission that a person handed in, alone or with their team; nil where there is none.
    public func submission(of author: PersonID) -> SubmissionID? { work(of: author)?.id }

    /// The draft that a person keeps; nil where there is none. For the person.
    public func draft(of author: PersonID) -> DocumentID? { personHandles[author].flatMap { people[Int($0)].draft } }

    /// The versions that a person handed in, also before others may see them. For the person.
    public func versions(by author: PersonID) -> [SubmittedVersion] { work(of: author)?.versions ?? [] }

    /// All submissions, once reviewing has begun, in an order that tells nothing. What authors hand in for a further round
    /// is shown when its reviewing begins.
    public var publishedSubmissions: [PublishedSubmission] {
        guard phase >= .review || round > 1 else { return [] }
        return submissions.filter { !$0.isWithdrawn && !$0.reviewed.isEmpty }.map { submission in
            let isHidden = isHidden(.submission(submission.id))
            return PublishedSubmission(
                submission: submission.id, author: face(of: submission),
                versions: isHidden ? [] : shownVersions(of: submission).map(PublishedVersion.init),
                isHidden: isHidden)
        }
        .sorted { $0.submission < $1.submission }
    }

    /// A file of a version that ``publishedSubmissions`` shows; nil where none of them has it.
    public func publishedFile(_ document: DocumentID) -> SubmittedFile? {
        guard phase >= .review || round > 1 else { return nil }
        for place in submissions.indices where submissions[place].hasFiles && !submissions[place].isWithdrawn {
            let submission = submissions[place]
            guard !submission.reviewed.isEmpty, !isHidden(.submission(submission.id)) else { continue }
            for version in shownVersions(of: submission) {
                if let file = version.files.first(where: { $0.document == document }) { return file }
            }
        }
        return nil
    }

    /// The versions that others may read: what is handed in for a round is not shown before its reviewing begins.
    func shownVersions(of submission: Submission) -> ArraySlice<SubmittedVersion> {
        submission.versions.prefix(phase == .submission ? submission.earlierVersions : submission.versions.count)
            .dropFirst(submission.withdrawnVersions)
    }

    /// The comments on a submission, oldest first.
    public func publishedComments(on submission: SubmissionID) -> [PublishedComment] {
        guard let handle = submissionHandles[submission], !submissions[Int(handle)].isWithdrawn else { return [] }
        return submissions[Int(handle)].comments.map { comments[Int($0)] }.map { comment in
            PublishedComment(
                comment: comment.posted.comment, submission: submission, answered: comment.posted.answered,
                author: pseudonym(of: comment.posted.author),
                document: isHidden(.comment(comment.posted.comment)) ? nil : comment.posted.document,
                isQuestion: comment.posted.isQuestion,
                useful: comment.ratings.count { $0.isUseful }, notUseful: comment.ratings.count { !$0.isUseful })
        }
    }

    /// The questions that nobody but their author has answered, the oldest first.
    ///
    /// - Parameter moment: Only questions that were asked before it.
    public func openQuestions(askedBefore moment: Instant) -> [CommentID] {
        comments.filter { comment in
            comment.posted.isQuestion && !comment.isAnswered && comment.at < moment
                && !isHidden(.comment(comment.posted.comment)) && !isWithdrawn(comment.posted.submission)
        }
        .map(\.posted.comment)
    }

    private func isWithdrawn(_ submission: SubmissionID) -> Bool {
        submissionHandles[submission].map { submissions[Int($0)].isWithdrawn } ?? false
    }

    /// The documents that say what has changed in people's understanding, in an order that tells nothing.
    public var reflections: [DocumentID] { people.compactMap(\.reflection).sorted() }

    /// What a submission's author is known by: the team, where a team wrote it.
    func face(of submission: Submission) -> Pseudonym {
        submission.team.map { teams[Int($0)].pseudonym } ?? people[Int(submission.author)].enrolment.pseudonym
    }

    private func reviewerPseudonym(_ handle: Int32) -> Pseudonym { people[Int(handle)].enrolment.reviewerPseudonym }
}
