// What notices ask a workshop. None of it is shown to anybody.
extension Workshop {
    func work(_ id: SubmissionID) -> Submission? { submissionHandles[id].map { submissions[Int($0)] } }

    func asked(_ id: ReviewID) -> Review? { reviewHandles[id].map { reviews[Int($0)] } }

    func posted(_ id: CommentID) -> Comment? { commentHandles[id].map { comments[Int($0)] } }

    func reviewer(of id: ReviewID) -> PersonID? { asked(id).map { person($0.reviewer) } }

    func authors(of id: SubmissionID) -> [PersonID] { work(id).map { authors(of: $0).map(person) } ?? [] }

    /// Who contributed something: one person, or the team that handed it in.
    func contributors(to contribution: ContributionID) -> [PersonID] {
        if case .submission(let id) = contribution { return authors(of: id) }
        return author(of: contribution).map { [$0] } ?? []
    }

    /// Whether an event is a ruling on which an appeal waited.
    func appealWaiting(in event: WorkshopEvent) -> Bool {
        guard case .ruled(let ruling) = event else { return false }
        return moderation[ruling.contribution]?.openAppeal != nil
    }

    /// Whether a person has a work in this workshop that they have not withdrawn.
    func handedIn(_ participant: Participant) -> Submission? {
        participant.submission.map { submissions[Int($0)] }.flatMap { $0.isWithdrawn ? nil : $0 }
    }
}
