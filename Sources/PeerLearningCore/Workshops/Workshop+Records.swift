/// What an allocator needs to know of a workshop.
public struct AllocationRequest: Hashable, Sendable {
    /// The submissions and who wrote them; their authors review each other.
    public let submissions: [SubmissionID: PersonID]
    /// People who know the task already.
    public let guides: [PersonID]
    /// How many peers review each submission.
    public let reviewsByPeers: Int
    /// How many guides review each submission.
    public let reviewsByGuides: Int

    /// Describes what is to be allocated.
    public init(
        submissions: [SubmissionID: PersonID], guides: [PersonID], reviewsByPeers: Int, reviewsByGuides: Int
    ) {
        self.submissions = submissions
        self.guides = guides
        self.reviewsByPeers = reviewsByPeers
        self.reviewsByGuides = reviewsByGuides
    }
}

/// A submission with the reviews of its first round: what an aggregator makes a grade of.
public struct ReviewedSubmission: Hashable, Sendable {
    /// The submission.
    public let submission: SubmissionID
    /// The reviews that came in, in the order of their identifiers.
    public let reviews: [ReviewRecord]
    /// How many were asked for and did not come in.
    public let missing: Int

    /// Describes a reviewed submission.
    public init(submission: SubmissionID, reviews: [ReviewRecord], missing: Int) {
        self.submission = submission
        self.reviews = reviews
        self.missing = missing
    }
}

/// A review that came in, as those see it who compute with it. It names people: it is no view.
public struct ReviewRecord: Hashable, Sendable {
    /// The review.
    public let review: ReviewID
    /// Who reviewed.
    public let reviewer: PersonID
    /// Whether the reviewer is a guide.
    public let isByGuide: Bool
    /// The place of the chosen level for each criterion.
    public let levels: [Int]

    /// Describes a review.
    public init(review: ReviewID, reviewer: PersonID, isByGuide: Bool, levels: [Int]) {
        self.review = review
        self.reviewer = reviewer
        self.isByGuide = isByGuide
        self.levels = levels
    }
}

extension Workshop {
    /// Everybody who takes part. It names people: it is no view.
    public var participants: Set<PersonID> { Set(personHandles.keys) }

    /// What an allocator needs to know, under the workshop's rules.
    ///
    /// - Parameter isPresent: Whether a person is still there; who is not neither reviews nor is reviewed.
    public func allocationRequest(among isPresent: (PersonID) -> Bool) -> AllocationRequest {
        let pairs = submissions.map { ($0.id, person($0.author)) }.filter { isPresent($0.1) }
        return AllocationRequest(
            submissions: Dictionary(uniqueKeysWithValues: pairs),
            guides: people.filter { $0.enrolment.part == .guide }.map(\.enrolment.person).filter(isPresent),
            reviewsByPeers: plan?.policy.reviewsByPeers ?? 0, reviewsByGuides: plan?.policy.reviewsByGuides ?? 0)
    }

    /// The submissions with the reviews of their first round, in the order in which they were handed in. A review that a
    /// moderator has hidden counts as one that did not come in.
    public var reviewedSubmissions: [ReviewedSubmission] {
        submissions.map { submission in
            let asked = submission.reviews.map { reviews[Int($0)] }.filter { !$0.isSecondLook }
            let records = asked.filter { !isHidden(.review($0.id)) }.compactMap(record).sorted { $0.review < $1.review }
            return ReviewedSubmission(
                submission: submission.id, reviews: records, missing: asked.count - records.count)
        }
    }

    private func record(_ review: Review) -> ReviewRecord? {
        guard let answer = review.answer else { return nil }
        let reviewer = people[Int(review.reviewer)].enrolment
        return ReviewRecord(
            review: review.id, reviewer: reviewer.person, isByGuide: reviewer.part == .guide, levels: answer.levels)
    }

    /// Who may be asked to look at a revised submission once more: those who reviewed it, the least burdened with second
    /// looks first, then in the order of their reviews' identifiers.
    public func secondReaders(of submission: SubmissionID) -> [PersonID] {
        guard let handle = submissionHandles[submission] else { return [] }
        let answered = submissions[Int(handle)].reviews.map { reviews[Int($0)] }.filter { $0.answer != nil }
        let burdens = Dictionary(grouping: reviews.filter(\.isSecondLook), by: \.reviewer).mapValues(\.count)
        return answered.sorted {
            (burdens[$0.reviewer, default: 0], $0.id.rawValue) < (burdens[$1.reviewer, default: 0], $1.id.rawValue)
        }
        .map { person($0.reviewer) }
    }
}
