import PeerLearningTesting

@testable import PeerLearningCore

/// Everything that can be read of a workshop.
struct WorkshopSight: Hashable {
    let assignments: [[ReviewAssignment]]
    let received: [PersonID: [ReceivedReview]]
    let submissions: [PublishedSubmission]
    let comments: [[PublishedComment]]
    let questions: [CommentID]
    let queue: [ModerationCase]
    let digests: [FeedbackDigest]
    let nominations: [NominatedSolution]
    let summaries: [DocumentID]
    let counted: [ReviewedSubmission]
    let grades: [Grade]
    let reflections: [DocumentID]
    let library: [LibraryEntry]

    init(of workshop: Workshop) {
        let people = workshop.people.map(\.enrolment.person)
        assignments = people.map(workshop.assignments)
        received = Dictionary(people.map { ($0, workshop.reviewsReceived(by: $0)) }) { first, _ in first }
        submissions = workshop.publishedSubmissions
        comments = workshop.submissions.map { workshop.publishedComments(on: $0.id) }
        questions = workshop.openQuestions(askedBefore: .example + .days(99))
        queue = (try? workshop.moderationQueue(for: .facilitator, at: .example)) ?? []
        digests = (try? workshop.digests(for: .facilitator)) ?? []
        nominations = (try? workshop.nominations(for: .facilitator)) ?? []
        summaries = people.compactMap(workshop.summary)
        counted = workshop.reviewedSubmissions
        grades = workshop.grades
        reflections = workshop.reflections
        library = workshop.libraryEntries
    }

    /// The texts that anybody but the moderators can open, but for those that they are asked to review.
    var documents: Set<DocumentID> {
        Set(received.values.joined().compactMap(\.remarks) + submissions.flatMap(\.versions).map(\.document))
            .union(comments.joined().compactMap(\.document) + summaries + reflections)
            .union(digests.flatMap { $0.remarks + $0.comments + [$0.document, $0.summary].compactMap(\.self) })
            .union(nominations.compactMap(\.document))
    }

    /// The texts that somebody is asked to review.
    var assigned: Set<DocumentID> { Set(assignments.joined().compactMap(\.document)) }

    /// What those who take part, and staff at their desks, read; as text.
    var words: String {
        "\(assignments) \(received.values) \(submissions) \(comments) \(queue) \(digests) \(nominations)"
    }
}
