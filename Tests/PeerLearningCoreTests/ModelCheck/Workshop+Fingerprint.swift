@testable import PeerLearningCore

extension Workshop {
    /// What tells two states apart; the order in which independent things happened does not.
    var fingerprint: Int {
        var hasher = Hasher()
        hasher.combine(plan == nil)
        hasher.combine(phase)
        hasher.combine(phase == .review && lastMoment == nil ? phaseBegan : nil)
        hasher.combine(round)
        hasher.combine(gradedRounds)
        hasher.combine(allocation)
        hasher.combine(libraryEntries)
        hasher.combine(teams)
        hasher.combine(approvals.filter { !$1.isEmpty }.mapValues(Set.init))
        hasher.combine(revealed)
        hasher.combine(appealed)
        for person in people { mark(person, &hasher) }
        hasher.combine(reviews.reduce(0) { $0 &+ mark($1) })
        hasher.combine(comments.reduce(0) { $0 &+ mark($1) })
        hasher.combine(moderation.reduce(0) { $0 &+ mark($1.key, $1.value) })
        for strike in strikes {
            hasher.combine(strike.person)
            hasher.combine(strike.contribution)
            hasher.combine(strike.at)
        }
        return hasher.finalize()
    }

    private func mark(_ person: Participant, _ hasher: inout Hasher) {
        hasher.combine(person.enrolment)
        hasher.combine(person.draft)
        hasher.combine(person.reflection)
        guard let work = person.submission.map({ submissions[Int($0)] }) else { return hasher.combine(false) }
        hasher.combine(work.id)
        hasher.combine(work.versions)
        for entered in work.reviewed { hasher.combine([entered.round, entered.version]) }
        hasher.combine(work.withdrawnVersions)
        hasher.combine(work.grade?.value)
        hasher.combine(work.settlement)
        hasher.combine(Set(work.nominations))
        hasher.combine(work.summary)
    }

    private func mark(_ review: Review) -> Int {
        var hasher = Hasher()
        hasher.combine(review.id)
        hasher.combine(submissions[Int(review.submission)].id)
        hasher.combine(review.reviewer)
        hasher.combine(review.round)
        hasher.combine(review.isSecondLook)
        hasher.combine(review.lease)
        hasher.combine(review.isReturned)
        hasher.combine(review.answer)
        hasher.combine(review.version)
        hasher.combine(review.rating)
        return hasher.finalize()
    }

    private func mark(_ comment: Comment) -> Int {
        var hasher = Hasher()
        hasher.combine(comment.posted)
        hasher.combine(comment.at)
        hasher.combine(Set(comment.ratings))
        hasher.combine(comment.isAnswered)
        return hasher.finalize()
    }

    private func mark(_ contribution: ContributionID, _ record: ModerationRecord) -> Int {
        var hasher = Hasher()
        hasher.combine(contribution)
        hasher.combine(record.openFlags)
        hasher.combine(record.flaggedBy)
        hasher.combine(record.rulings)
        hasher.combine(record.openAppeal)
        return hasher.finalize()
    }
}
