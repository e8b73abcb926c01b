/// A review as those see it who look after fairness. It names people: it is no view.
public struct FairnessRecord: Hashable, Sendable {
    /// The review.
    public let review: ReviewID
    /// What it is about.
    public let submission: SubmissionID
    /// Who wrote the work.
    public let authors: [PersonID]
    /// Who reviewed it.
    public let reviewer: PersonID
    /// The round, counted from 1.
    public let round: Int
    /// The place of the chosen level for each criterion.
    public let levels: [Int]
    /// What an author said of its usefulness; nil where nobody has said.
    public let rating: UsefulnessRating?
    /// When the review came in.
    public let at: Instant?
}

extension Workshop {
    /// The reviews that came in, without second looks and hidden ones. It names people: it is no view.
    public var fairnessRecords: [FairnessRecord] {
        reviews.compactMap { review in
            guard let answer = review.answer, !review.isSecondLook, !isHidden(.review(review.id)) else { return nil }
            let submission = submissions[Int(review.submission)]
            return FairnessRecord(
                review: review.id, submission: submission.id, authors: authors(of: submission).map(person),
                reviewer: person(review.reviewer), round: review.round, levels: answer.levels, rating: review.rating,
                at: review.answeredAt)
        }
    }

    /// Who takes how much of the talk: of the comments that nobody has hidden. It names people: it is no view.
    public var talkBalance: TalkBalance {
        let turns = comments.filter { !isHidden(.comment($0.posted.comment)) }.map { comment in
            TalkTurn(
                speaker: comment.posted.author, words: comment.posted.words,
                answers: comment.posted.answered.flatMap { author(of: .comment($0)) })
        }
        return TalkBalance(of: turns, among: people.map(\.enrolment.person))
    }

    /// A kind hint for a person about their part in the talk; nil where there is nothing to say. For the person.
    public func talkHint(for person: PersonID) -> Message? {
        guard personHandles[person] != nil, phase >= .review || round > 1, phase != .closed else { return nil }
        let faces = people.map { ($0.enrolment.person, $0.enrolment.pseudonym) }
        return talkBalance.hint(for: person, pseudonyms: Dictionary(faces) { first, _ in first })
    }
}
