/// A submission with the reviews of its round: what an aggregator makes a grade of.
public struct ReviewedSubmission: Hashable, Sendable {
    /// The submission.
    public let submission: SubmissionID
    /// The reviews that came in, in the order of their identifiers.
    public let reviews: [ReviewRecord]
    /// How many were asked for and did not come in.
    public let missing: Int
    /// How long after the end of grace the work came in; zero where it was in time.
    public let lateness: Duration
    /// The grade that an instructor has set for it, from 0 to 100; nil where none did.
    public let staffGrade: Double?

    /// Describes a reviewed submission.
    public init(
        submission: SubmissionID, reviews: [ReviewRecord], missing: Int, lateness: Duration = .zero,
        staffGrade: Double? = nil
    ) {
        self.submission = submission
        self.reviews = reviews
        self.missing = missing
        self.lateness = lateness
        self.staffGrade = staffGrade
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

    /// What an allocator needs to know of the running round, under the workshop's rules: the works that are reviewed in it,
    /// their authors and the guides, and the reviews that were asked for already.
    ///
    /// - Parameters:
    ///   - isPresent: Whether a person is still there; who is not is asked for no reviews, and work whose authors are all
    ///     gone is not reviewed.
    ///   - moment: The present moment, for which leases that have ended do not count; nil where there are none.
    public func allocationRequest(
        among isPresent: (PersonID) -> Bool, at moment: Instant? = nil
    ) -> AllocationRequest {
        let works = submissions.filter(isUnderReview).map { submission in
            (submission.id, authors(of: submission).map(person))
        }
        .filter { $0.1.contains(where: isPresent) }
        let peers = Set(works.flatMap(\.1))
        let reviewers = people.filter { person in
            let isGuide = person.enrolment.part == .guide
            return (isGuide || peers.contains(person.enrolment.person)) && isPresent(person.enrolment.person)
        }
        let standing = reviews.filter { review in
            let hasEnded = review.answer == nil && (moment.map { isExpired(review, at: $0) } ?? false)
            return review.round == round && !review.isReturned && !review.isSecondLook && !hasEnded
        }
        return AllocationRequest(
            works: works.map { AllocationRequest.Work(submission: $0.0, authors: $0.1) },
            reviewers: reviewers.map {
                AllocationRequest.Reviewer(person: $0.enrolment.person, isGuide: $0.enrolment.part == .guide)
            },
            standing: standing.map {
                AllocationRequest.StandingReview(
                    review: $0.id, submission: submissions[Int($0.submission)].id, reviewer: person($0.reviewer),
                    isDone: $0.answer != nil, isByGuide: people[Int($0.reviewer)].enrolment.part == .guide)
            },
            declined: declinedWorks, reviewsByPeers: plan?.policy.reviewsByPeers ?? 0,
            reviewsByGuides: plan?.policy.reviewsByGuides ?? 0)
    }

    private var declinedWorks: [SubmissionID: Set<PersonID>] {
        var people: [SubmissionID: Set<PersonID>] = [:]
        for review in reviews where review.round == round && review.isDeclined {
            people[submissions[Int(review.submission)].id, default: []].insert(person(review.reviewer))
        }
        return people
    }

    /// The works that people were asked to review in the running round and gave back, or let go.
    public var returnedWorks: [PersonID: Set<SubmissionID>] {
        var works: [PersonID: Set<SubmissionID>] = [:]
        for review in reviews where review.round == round && review.isReturned {
            works[person(review.reviewer), default: []].insert(submissions[Int(review.submission)].id)
        }
        return works
    }

    /// Who reviewed the works of the running round in the round before, where the plan wants the same people to look
    /// again; empty where it does not, or in the first round.
    public func earlierPairs(among isPresent: (PersonID) -> Bool) -> [(submission: SubmissionID, reviewer: PersonID)] {
        guard round > 1, plan?.reviewers(ofRound: round) == .same else { return [] }
        return submissions.filter(isUnderReview).flatMap { submission in
            submission.reviews.map { reviews[Int($0)] }
                .filter {
                    $0.round == round - 1 && $0.answer != nil && !$0.isSecondLook && isPresent(person($0.reviewer))
                }
                .map { (submission.id, person($0.reviewer)) }
        }
    }

    /// The submissions of the running round with its reviews, in the order in which they were handed in. A review that a
    /// moderator has hidden counts as one that did not come in.
    public var reviewedSubmissions: [ReviewedSubmission] { reviewedSubmissions(inRound: round) }

    /// The submissions of a round with its reviews, in the order in which they were handed in, as ``reviewedSubmissions``
    /// has them for the running one.
    public func reviewedSubmissions(inRound round: Int) -> [ReviewedSubmission] {
        submissions.filter { !$0.isWithdrawn && $0.version(inRound: round) != nil }.map { submission in
            let asked = submission.reviews.map { reviews[Int($0)] }.filter {
                $0.round == round && !$0.isSecondLook && !$0.isReturned
            }
            let records = asked.filter { !isHidden(.review($0.id)) }.compactMap(record).sorted { $0.review < $1.review }
            let version = submission.version(inRound: round) ?? 0
            return ReviewedSubmission(
                submission: submission.id, reviews: records, missing: asked.count - records.count,
                lateness: submission.versions.first { $0.version == version }?.lateness ?? .zero,
                staffGrade: submission.settlement.flatMap { $0.round == round ? $0.value : nil })
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

    /// How many reviews each person was asked for in the graded rounds, without second looks and what they gave back. It
    /// names people: it is no view.
    public var reviewsAsked: [PersonID: Int] {
        var asked: [PersonID: Int] = [:]
        for review in reviews where review.round <= gradedRounds && !review.isSecondLook && !review.isReturned {
            asked[person(review.reviewer), default: 0] += 1
        }
        return asked
    }
}
