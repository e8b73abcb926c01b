import PeerLearning

/// What there is to act on in the workshop, one for each run: found before anything is measured.
struct Targets {
    let facilitator = Standing(WorkshopLog.facilitator, as: .facilitator)
    let authors: [PersonID]
    let works: [(author: PersonID, submission: SubmissionID)]
    /// Reviews that their readers have not rated.
    let unrated: [(author: PersonID, review: ReviewID)]
    /// Comments on a person's work.
    let comments: [(author: PersonID, comment: CommentID)]

    init(_ workshop: Workshop) throws {
        let enrolments = try workshop.enrolments(for: facilitator)
        let works = enrolments.filter { $0.part == .author }.compactMap { enrolment in
            workshop.submission(of: enrolment.person).map { (author: enrolment.person, submission: $0) }
        }
        authors = works.map(\.author)
        self.works = works
        unrated = works.flatMap { work in
            workshop.reviewsReceived(by: work.author).filter { $0.wasUseful == nil }.map { (work.author, $0.review) }
        }
        comments = works.flatMap { work in
            workshop.publishedComments(on: work.submission).map { (work.author, $0.comment) }
        }
    }

    /// Reviews that people were asked for and have not handed in.
    static func pending(in workshop: Workshop, of people: [PersonID]) -> [(reviewer: PersonID, review: ReviewID)] {
        people.flatMap { person in
            workshop.assignments(of: person).filter { !$0.isDone }.map { (person, $0.review) }
        }
    }
}
