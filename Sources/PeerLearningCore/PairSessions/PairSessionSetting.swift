/// What a workshop says about a pair session on one of its submissions: who wrote and who reviewed the work, what they
/// are known by, and what the rules allow. It names people: it is no view.
public struct PairSessionSetting: Hashable, Sendable {
    /// The workshop.
    public let workshop: WorkshopID
    /// The work.
    public let submission: SubmissionID
    /// Who wrote it.
    public let authors: [PersonID]
    /// Who was asked to review it.
    public let reviewers: [PersonID]
    /// What they are known by: authors by their pseudonym, reviewers by the one that they review under.
    public let faces: [PersonID: Pseudonym]
    /// Who sees whose name in the workshop.
    public let anonymity: WorkshopPolicy.Anonymity
    /// The forms that a session may take.
    public let allowed: Set<PairSessionForm>
    /// The phase that the workshop is in.
    public let phase: WorkshopPhase
    /// Whether the grade of the work has been published.
    public let isGraded: Bool
    /// Pairs that have a session on this work which is not over, and in which the two know of each other what they would
    /// here: names or pseudonyms. Another one would tell who is behind a pseudonym, if it stood in the way.
    public let occupied: Set<Set<PersonID>>

    /// Describes a setting.
    public init(
        workshop: WorkshopID, submission: SubmissionID, authors: [PersonID], reviewers: [PersonID],
        faces: [PersonID: Pseudonym], anonymity: WorkshopPolicy.Anonymity, allowed: Set<PairSessionForm>,
        phase: WorkshopPhase, isGraded: Bool, occupied: Set<Set<PersonID>> = []
    ) {
        self.workshop = workshop
        self.submission = submission
        self.authors = authors
        self.reviewers = reviewers
        self.faces = faces
        self.anonymity = anonymity
        self.allowed = allowed
        self.phase = phase
        self.isGraded = isGraded
        self.occupied = occupied
    }

    /// Whom a person can mean by a pseudonym: an author means a reviewer of the work, a reviewer an author. Any other
    /// pseudonym means nobody, so that it cannot be found out whose it is.
    func person(behind pseudonym: Pseudonym, for asker: PersonID) -> PersonID? {
        let candidates = authors.contains(asker) ? reviewers : authors
        return candidates.first { $0 != asker && faces[$0] == pseudonym }
    }
}

extension Workshop {
    /// What the workshop says about a pair session on a submission; nil where there is no such submission.
    ///
    /// - Parameter occupied: Pairs that have a session of the kind on this work which is not over.
    public func pairSetting(
        of submission: SubmissionID, occupied: Set<Set<PersonID>> = []
    ) -> PairSessionSetting? {
        guard let handle = submissionHandles[submission], let policy = plan?.policy else { return nil }
        let work = submissions[Int(handle)]
        let authors = self.authors(of: work).map { people[Int($0)].enrolment }
        let team = work.team.map { teams[Int($0)].pseudonym }
        var faces = Dictionary(authors.map { ($0.person, team ?? $0.pseudonym) }) { first, _ in first }
        var reviewers: [PersonID] = []
        for review in work.reviews {
            let reviewer = people[Int(reviews[Int(review)].reviewer)].enrolment
            guard faces[reviewer.person] == nil else { continue }
            faces[reviewer.person] = reviewer.reviewerPseudonym
            reviewers.append(reviewer.person)
        }
        return PairSessionSetting(
            workshop: id, submission: submission, authors: authors.map(\.person), reviewers: reviewers, faces: faces,
            anonymity: policy.anonymity,
            allowed: policy.pairSessions ?? PairSessionForm.standard(for: policy.anonymity), phase: phase,
            isGraded: work.grade != nil, occupied: occupied)
    }
}
