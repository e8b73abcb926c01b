@testable import PeerLearningCore

extension WorkshopScenario {
    func talk(_ workshop: Workshop) -> [WorkshopCommand] {
        var commands: [WorkshopCommand] = []
        let count = workshop.comments.count
        if count < comments {
            commands += workshop.submissions.map {
                .comment(
                    CommentID("comment-\(count)"), on: $0.id, answering: workshop.comments.first?.posted.comment,
                    document: DocumentID("comment-text-\(count)"), words: 3, isQuestion: count == 0)
            }
        }
        guard workshop.ratingCount < ratings else { return commands }
        commands += workshop.comments.map { .rateComment($0.posted.comment, isUseful: true, thanks: nil) }
        return commands + workshop.reviews.map { .rateReview($0.id, isUseful: false, thanks: "thanks") }
    }

    func moderation(_ workshop: Workshop) -> [WorkshopCommand] {
        let contributions =
            workshop.submissions.prefix(moderated).map { ContributionID.submission($0.id) }
            + workshop.reviews.prefix(moderated).map { .review($0.id) }
            + workshop.comments.prefix(moderated).map { .comment($0.posted.comment) }
        var commands: [WorkshopCommand] = []
        if workshop.moderation.values.reduce(0, { $0 + $1.flaggedBy.count }) < flags {
            commands += contributions.map { .flag("flag", $0, .hurtful, remark: "remark") }
        }
        if workshop.moderation.values.reduce(0, { $0 + $1.rulings.count }) < rulings {
            commands += contributions.flatMap { contribution in
                Ruling.Outcome.allCases.map {
                    .rule(contribution, $0, reason: "reason", words: 3, isStrike: $0 == .hidden)
                }
            }
        }
        return rulings == 0
            ? commands : commands + contributions.map { .appeal($0, statement: "statement", words: 3) }
    }

    /// What follows the grades: second looks, the library, an instructor's word, summaries.
    func aftermath(_ workshop: Workshop) -> [WorkshopCommand] {
        var commands: [WorkshopCommand] = []
        let works = workshop.submissions
        if workshop.libraryEntries.count < entries {
            let id = LibraryEntryID("entry-\(workshop.libraryEntries.count)")
            commands += works.map { .keepInLibrary(id, $0.id, problem: "problem") }
        }
        if workshop.reviews.count(where: \.isSecondLook) < secondLooks {
            let id = ReviewID("second-\(workshop.reviews.count(where: \.isSecondLook))")
            commands += works.flatMap { work in
                Set(workshop.secondReaders(of: work.id) + [guide, workshop.person(work.author)]).sorted().map {
                    .askSecondLook(AllocatedReview(review: id, submission: work.id, reviewer: $0))
                }
            }
        }
        if workshop.submissions.count(where: { $0.settlement != nil }) < settlements {
            commands += works.flatMap { work in
                [
                    .settleGrade(work.id, value: nil, reason: nil, words: 0),
                    .settleGrade(work.id, value: 70, reason: "reason", words: 3),
                ]
            }
        }
        if workshop.nominationCount < nominations {
            commands += works.map { .nominate($0.id, reason: "reason", words: 3) }
        }
        if works.count(where: { $0.summary != nil }) < summaries {
            commands += works.filter { $0.summary == nil }.map {
                .summarise($0.id, document: DocumentID("summary-\($0.id)"), words: 3)
            }
        }
        return commands
    }

    /// One's own name, another's with a reason and without, a team's, and a look at all.
    func names(_ workshop: Workshop) -> [WorkshopCommand] {
        guard workshop.revealed.count < reveals else { return [] }
        let enrolments = workshop.people.prefix(2).map(\.enrolment)
        let pseudonyms = enrolments.flatMap { [$0.pseudonym, $0.reviewerPseudonym] } + workshop.teams.map(\.pseudonym)
        return [.seeNames]
            + pseudonyms.flatMap { [.reveal($0, reason: nil, words: 0), .reveal($0, reason: "reason", words: 3)] }
    }
}

extension Workshop {
    var ratingCount: Int {
        comments.reduce(0) { $0 + $1.ratings.count } + reviews.count { $0.rating != nil }
    }

    var draftCount: Int { people.count { $0.draft != nil } }

    var rewriteCount: Int { reviews.count { $0.answer?.words == 6 } }

    var repairCount: Int { reviews.count { $0.id.rawValue.contains("repair") && $0.round == round } }

    var nominationCount: Int { submissions.reduce(0) { $0 + $1.nominations.count } }

    /// How many things happened that a workshop can do without.
    var extras: Int {
        let moderated = moderation.values.reduce(0) { $0 + $1.flaggedBy.count + $1.rulings.count }
        let works = submissions.reduce(0) { sum, work in
            sum + work.versions.count - 1 + (work.isWithdrawn ? 1 : 0) + (work.settlement == nil ? 0 : 1)
                + (work.summary == nil ? 0 : 1)
        }
        let reviewing = reviews.count { $0.isSecondLook || ($0.isReturned && $0.lease == nil) }
        return moderated + works + reviewing + appealed.count + comments.count + ratingCount + libraryEntries.count
            + reflections.count + draftCount + rewriteCount + repairCount + nominationCount + revealed.count
    }
}
