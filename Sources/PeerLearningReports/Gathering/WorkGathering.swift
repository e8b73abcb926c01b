import PeerLearning

/// Puts each submission together with its grade, its reviews and the talk about it.
struct WorkGathering {
    let workshop: Workshop
    let task: LearningTask
    let roster: Roster
    let strategy: any GradingStrategy
    let talk: [DiscussedSolution]

    /// The work that was handed in, in the order of its authors.
    var submissions: [ReportedSubmission] {
        let asked = asked
        return roster.members.compactMap { author, shown in
            guard let id = workshop.submission(of: author) else { return nil }
            let discussed = talk.first { $0.submission.submission == id }
            return ReportedSubmission(
                author: shown, versions: discussed?.versions.count ?? 1, grade: grade(of: author),
                reviews: roster.showsReviewers ? reviews(of: author, among: asked[id] ?? []) : [],
                comments: (discussed?.comments ?? []).map(comment))
        }
    }

    /// Every review that was asked for, by submission: who was asked, in the order of the report.
    private var asked: [SubmissionID: [(reviewer: ReportedPerson, assignment: ReviewAssignment)]] {
        let people = roster.members.map { (id: $0.id, shown: roster.reviewer($0.id, in: workshop)) }
        let ordered =
            roster.showsNames
            ? people : people.sorted { ($0.shown.pseudonym?.number ?? 0) < ($1.shown.pseudonym?.number ?? 0) }
        let all = ordered.flatMap { reviewer, shown in
            workshop.assignments(of: reviewer).map { (reviewer: shown, assignment: $0) }
        }
        return Dictionary(grouping: all) { $0.assignment.submission }
    }

    private func grade(of author: PersonID) -> ReportedGrade? {
        workshop.grade(of: author).map { ReportedGrade(value: $0.value, spread: $0.spread, reason: $0.reason) }
    }

    private func reviews(
        of author: PersonID, among asked: [(reviewer: ReportedPerson, assignment: ReviewAssignment)]
    ) -> [ReportedReview] {
        let scores = Dictionary(
            (workshop.grade(of: author)?.contributions ?? []).map { ($0.review, $0.score) }
        ) { first, _ in first }
        let received = Dictionary(workshop.reviewsReceived(by: author).map { ($0.review, $0) }) { first, _ in first }
        let reviews = asked.map { reviewer, assignment in
            let answer = received[assignment.review]
            return ReportedReview(
                reviewer: reviewer, isSecondLook: assignment.isSecondLook, isDone: assignment.isDone,
                score: scores[assignment.review] ?? answer.flatMap(score), wasUseful: answer?.wasUseful)
        }
        return reviews.filter { !$0.isSecondLook } + reviews.filter(\.isSecondLook)
    }

    private func score(of review: ReceivedReview) -> Double? {
        strategy.score(of: CompletedForm(rubric: task.rubric, levels: review.levels))
    }

    private func comment(_ discussed: DiscussedComment) -> ReportedComment {
        ReportedComment(
            author: discussed.comment.author.map(roster.person(behind:)), isAnswer: discussed.comment.answered != nil,
            text: discussed.text, useful: discussed.comment.useful, notUseful: discussed.comment.notUseful)
    }
}
