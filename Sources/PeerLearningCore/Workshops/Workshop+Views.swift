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

    /// Who is behind the pseudonyms, as far as this person may know: everybody for those who may see names or where the
    /// workshop is open; where it is single-blind, authors but not reviewers; where it is double-blind, nobody.
    public func names(for standing: Standing) -> NameKey {
        let enrolments = people.map(\.enrolment)
        let authors = people.filter { $0.submission != nil }.map { ($0.enrolment.pseudonym, $0.enrolment.person) }
        let everybody = enrolments.flatMap { [($0.pseudonym, $0.person), ($0.reviewerPseudonym, $0.person)] }
        let shown: [(Pseudonym, PersonID)]
        switch plan?.policy.anonymity {
        case _ where standing.may(.seeNames): shown = everybody
        case .open where personHandles[standing.person] != nil: shown = everybody
        case .singleBlind where personHandles[standing.person] != nil: shown = authors
        case .open, .singleBlind, .doubleBlind, nil: shown = []
        }
        return NameKey(Dictionary(shown) { first, _ in first })
    }

    /// The reviews that a person is asked for, in an order that tells nothing.
    public func assignments(of reviewer: PersonID) -> [ReviewAssignment] {
        guard let handle = personHandles[reviewer] else { return [] }
        return people[Int(handle)].reviews.map { reviews[Int($0)] }.compactMap(assignment)
            .sorted { $0.review < $1.review }
    }

    private func assignment(_ review: Review) -> ReviewAssignment? {
        let submission = submissions[Int(review.submission)]
        let version = review.version ?? (review.isSecondLook ? submission.versions.count : submission.gradedVersion)
        guard let version, submission.versions.indices.contains(version - 1) else { return nil }
        return ReviewAssignment(
            review: review.id, submission: submission.id, author: pseudonym(submission.author), version: version,
            document: isHidden(.submission(submission.id)) ? nil : submission.versions[version - 1].document,
            isSecondLook: review.isSecondLook,
            isDone: review.answer != nil)
    }

    /// The reviews of a person's work that they may see: none before grades are published.
    public func reviewsReceived(by author: PersonID) -> [ReceivedReview] {
        guard let handle = personHandles[author], let place = people[Int(handle)].submission else { return [] }
        let submission = submissions[Int(place)]
        return submission.reviews.map { reviews[Int($0)] }.filter(isVisibleToAuthor).compactMap { review in
            guard let answer = review.answer, let version = review.version else { return nil }
            return ReceivedReview(
                review: review.id, submission: submission.id, reviewer: reviewerPseudonym(review.reviewer),
                version: version,
                levels: answer.levels, remarks: isHidden(.review(review.id)) ? nil : answer.remarks,
                isSecondLook: review.isSecondLook,
                wasUseful: review.rating?.isUseful)
        }
        .sorted { $0.review < $1.review }
    }

    /// The grade of a person's work, once it is published.
    public func grade(of author: PersonID) -> Grade? {
        guard let handle = personHandles[author], let place = people[Int(handle)].submission else { return nil }
        return submissions[Int(place)].grade.map { grades[$0] }
    }

    /// The submission that a person handed in; nil where there is none.
    public func submission(of author: PersonID) -> SubmissionID? {
        personHandles[author].flatMap { people[Int($0)].submission }.map { submissions[Int($0)].id }
    }

    /// All submissions, once reviewing has begun, in an order that tells nothing.
    public var publishedSubmissions: [PublishedSubmission] {
        guard phase >= .review else { return [] }
        return submissions.map {
            let isHidden = isHidden(.submission($0.id))
            return PublishedSubmission(
                submission: $0.id, author: pseudonym($0.author), versions: isHidden ? [] : $0.versions.map(\.document),
                isHidden: isHidden)
        }
        .sorted { $0.submission < $1.submission }
    }

    /// The comments on a submission, oldest first.
    public func publishedComments(on submission: SubmissionID) -> [PublishedComment] {
        guard let handle = submissionHandles[submission] else { return [] }
        return submissions[Int(handle)].comments.map { comments[Int($0)] }.map { comment in
            PublishedComment(
                comment: comment.posted.comment, submission: submission, answered: comment.posted.answered,
                author: pseudonym(of: comment.posted.author),
                document: isHidden(.comment(comment.posted.comment)) ? nil : comment.posted.document,
                useful: comment.ratings.count { $0.isUseful }, notUseful: comment.ratings.count { !$0.isUseful })
        }
    }

    /// What authors know a person by as a reviewer; nil where they do not take part. For code that shows nobody.
    public func reviewerPseudonym(of person: PersonID) -> Pseudonym? {
        personHandles[person].map { reviewerPseudonym($0) }
    }

    private func pseudonym(_ handle: Int32) -> Pseudonym { people[Int(handle)].enrolment.pseudonym }

    private func reviewerPseudonym(_ handle: Int32) -> Pseudonym { people[Int(handle)].enrolment.reviewerPseudonym }
}

extension Workshop {
    /// The documents that say what has changed in people's understanding, in an order that tells nothing.
    public var reflections: [DocumentID] { people.compactMap(\.reflection).sorted() }
}
