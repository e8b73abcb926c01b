import PeerLearningTesting

@testable import PeerLearningCore

/// Who takes part in a model, and how much of each thing they do at most.
struct WorkshopScenario: Sendable {
    let name: String
    var authors = 2
    /// The last phase that the workshop goes on to.
    var last = WorkshopPhase.closed
    var versions = 1
    var comments = 0
    var ratings = 0
    var flags = 0
    var rulings = 0
    var secondLooks = 0
    var entries = 0
    var reflections = 0
    /// How many submissions, reviews and comments are flagged and ruled on.
    var moderated = 1
    /// How many of all these together.
    var extras = 0
}

extension WorkshopScenario: CustomStringConvertible {
    var description: String { name }

    /// The names of the commands that must be accepted in some state, so that the search does not look at nothing.
    var intended: Set<String> {
        var names: Set = ["open", "enrol", "advance", "submit", "allocate", "review"]
        if last == .closed { names.insert("publishGrades") }
        if comments > 0 { names.insert("comment") }
        if comments > 0, ratings > 0, extras > 1 { names.insert("rateComment") }
        if ratings > 0 { names.insert("rateReview") }
        if flags > 0 { names.insert("flag") }
        if rulings > 0 { names.insert("rule") }
        if rulings > 0, extras > 1 { names.insert("appeal") }
        if secondLooks > 0 { names.insert("askSecondLook") }
        if entries > 0 { names.insert("keepInLibrary") }
        if reflections > 0 { names.insert("reflect") }
        return Set(names.map { "workshop.\($0)" })
    }

    var people: [PersonID] { (1...authors).map { PersonID("canary-\($0)") } }
    private var guide: PersonID { "canary-guide" }

    /// Those who try everything: who takes part, staff, and four who have no business here.
    var standings: [Standing] {
        people.map { .participant($0) } + [
            .guide(guide), Standing("canary-facilitator", as: .facilitator),
            Standing("canary-moderator", as: .moderator),
            .participant("canary-outsider"), Standing("canary-stranger", []), Standing(people[0], []),
        ]
    }

    /// Every command that the scenario has for a state, whether or not it is allowed there.
    func commands(in workshop: Workshop) -> [[WorkshopCommand]] {
        let spent = workshop.extras
        let shared =
            organising(workshop)
            + (spent < extras ? talk(workshop) + moderation(workshop) + revision(workshop) : [])
            + workshop.reviews.map {
                .review(
                    SubmittedReview(
                        review: $0.id, levels: [1, 1], remarks: DocumentID("remarks-\($0.id)"), words: 5))
            }
        return standings.map { shared + personal($0.person, workshop, mayGoOn: spent < extras) }
    }

    private func personal(_ person: PersonID, _ workshop: Workshop, mayGoOn: Bool) -> [WorkshopCommand] {
        let place = people.firstIndex(of: person) ?? 9
        let submission = workshop.people.first { $0.enrolment.person == person }?.submission
        let count = submission.map { workshop.submissions[Int($0)].versions.count } ?? 0
        var commands: [WorkshopCommand] = []
        if count == 0 || (mayGoOn && count < versions) {
            commands.append(
                .submit(SubmissionID("submission-\(place)"), document: DocumentID("text-\(place)-\(count)"), words: 9))
        }
        if mayGoOn, workshop.reflections.count < reflections {
            commands.append(.reflect(document: DocumentID("reflection-\(place)"), words: 9))
        }
        return commands
    }

    private func organising(_ workshop: Workshop) -> [WorkshopCommand] {
        let grades = workshop.submissions.map {
            Grade(
                submission: $0.id, value: 50, spread: nil, contributions: [], method: "test",
                reason: Message("grade.none"))
        }
        var commands = WorkshopPhase.allCases.filter { $0 <= last }.map { WorkshopCommand.advance(to: $0) }
        if workshop.plan == nil, let task = try? LearningTask.make() {
            commands.append(.open(WorkshopPlan(task: task, cohort: "cohort")))
        }
        if workshop.people.isEmpty {
            let parts = people.map { ($0, Enrolment.Part.author) } + [(guide, .guide)]
            commands.append(.enrol(Dictionary(parts) { first, _ in first }, seed: 1))
        }
        return commands + [.publishGrades(grades), .publishGrades([])] + allocations(workshop)
    }

    /// A ring with a guide, a guide alone, and one that has an author review their own work.
    private func allocations(_ workshop: Workshop) -> [WorkshopCommand] {
        guard workshop.allocation == nil, let first = workshop.submissions.first else { return [] }
        let ring = workshop.submissions.enumerated().map { place, submission in
            let author = people.firstIndex(of: workshop.person(submission.author)) ?? 0
            return AllocatedReview(
                review: ReviewID("review-\(place)"), submission: submission.id,
                reviewer: people[(author + 1) % people.count])
        }
        let guided = [AllocatedReview(review: "review-g", submission: first.id, reviewer: guide)]
        let own = [AllocatedReview(review: "review-o", submission: first.id, reviewer: workshop.person(first.author))]
        return [ring + guided, guided, own].enumerated().map { place, reviews in
            .allocate(Allocation(reviews: reviews, method: "by hand", seed: UInt64(place)))
        }
    }

    private func talk(_ workshop: Workshop) -> [WorkshopCommand] {
        var commands: [WorkshopCommand] = []
        let count = workshop.comments.count
        if count < comments {
            commands += workshop.submissions.map {
                .comment(
                    CommentID("comment-\(count)"), on: $0.id, answering: workshop.comments.first?.posted.comment,
                    document: DocumentID("comment-text-\(count)"), words: 3)
            }
        }
        guard workshop.ratingCount < ratings else { return commands }
        commands += workshop.comments.map { .rateComment($0.posted.comment, isUseful: true, thanks: nil) }
        return commands + workshop.reviews.map { .rateReview($0.id, isUseful: false, thanks: "thanks") }
    }

    private func moderation(_ workshop: Workshop) -> [WorkshopCommand] {
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

    private func revision(_ workshop: Workshop) -> [WorkshopCommand] {
        var commands: [WorkshopCommand] = []
        if workshop.libraryEntries.count < entries {
            let id = LibraryEntryID("entry-\(workshop.libraryEntries.count)")
            commands += workshop.submissions.map { .keepInLibrary(id, $0.id, problem: "problem") }
        }
        if workshop.reviews.count(where: \.isSecondLook) < secondLooks {
            commands += workshop.submissions.flatMap { submission in
                (people + [guide]).map {
                    .askSecondLook(AllocatedReview(review: "second", submission: submission.id, reviewer: $0))
                }
            }
        }
        return commands
    }
}

extension Workshop {
    var ratingCount: Int {
        comments.reduce(0) { $0 + $1.ratings.count } + reviews.count { $0.rating != nil }
    }

    /// How many things happened that a workshop can do without.
    var extras: Int {
        let moderated = moderation.values.reduce(0) { $0 + $1.flaggedBy.count + $1.rulings.count }
        let revised = submissions.reduce(0) { $0 + $1.versions.count - 1 }
        return moderated + revised + appealed.count + comments.count + ratingCount + libraryEntries.count
            + reflections.count + reviews.count(where: \.isSecondLook)
    }
}
