import PeerLearningTesting

@testable import PeerLearningCore

/// What must hold in every state of a workshop and for every step between two.
enum WorkshopLaw: String, CaseIterable, Sendable {
    case nobodyReviewsTheirOwnWork
    case pseudonymsAreUnique
    case everySubmissionHasOneGradeOncePublished
    case reviewsAreSeenOnceGradesArePublished
    case hiddenTextsAreInNoView
    case hiddenTextsAreInNoAssignment
    case viewsNameNobody
    case aReviewCountsOnce
    case theVersionAtTheEndOfSubmissionIsGraded
    case eventsRebuildTheState
    case decidingIsRepeatable
    case acceptedCommandsChangeSomething
    case refusedCommandsChangeNothing
    case phasesGoForwardOneByOne
    case closedIsFinal
    case stepsAreAllowed
    case leaversChangeNothing
    case nobodyJudgesTheirOwnContribution
    case anotherModeratorDecidesAnAppeal
}

/// Something that somebody asks of a workshop.
struct WorkshopMove: Hashable, Sendable {
    let command: WorkshopCommand
    let standing: Standing
}

extension WorkshopMove: CustomStringConvertible {
    var description: String { "\(standing.person.rawValue): \(command)" }
}

/// A law that was broken, and the moves that led there.
struct WorkshopBreach: Sendable, CustomStringConvertible {
    let law: WorkshopLaw
    let moves: [WorkshopMove]

    var description: String {
        "\(law.rawValue), after\n" + moves.map { "  \($0)" }.joined(separator: "\n")
    }
}

/// How a workshop decides: the real way, or one with a broken rule.
typealias WorkshopDecision =
    @Sendable (Workshop, WorkshopCommand, Standing) throws(Refusal) -> [WorkshopEvent]

/// A workshop with how it came about, and what the accepted commands alone say about it.
struct WorkshopRun: Sendable {
    var workshop = Workshop(id: "workshop")
    var events: [WorkshopEvent] = []
    var moves: [WorkshopMove] = []
    var hiddenBy: [ContributionID: PersonID] = [:]
    var appeals: Set<ContributionID> = []

    /// The run after a move that was accepted.
    func after(_ move: WorkshopMove, _ outcome: [WorkshopEvent]) -> WorkshopRun {
        var next = self
        for event in outcome { next.workshop.apply(event, at: .example) }
        next.events += outcome
        next.moves.append(move)
        switch move.command {
        case .rule(let contribution, let ruling, _, _, _):
            if ruling == .hidden { next.hiddenBy[contribution] = move.standing.person }
            if ruling == .restored { next.hiddenBy[contribution] = nil }
            next.appeals.remove(contribution)
        case .appeal(let contribution, _, _): next.appeals.insert(contribution)
        default: break
        }
        return next
    }
}

/// Everything that can be read of a workshop.
struct WorkshopSight: Hashable {
    let assignments: [[ReviewAssignment]]
    let received: [[ReceivedReview]]
    let submissions: [PublishedSubmission]
    let comments: [[PublishedComment]]
    let queue: [ModerationCase]
    let grades: [Grade]
    let reflections: [DocumentID]
    let library: [LibraryEntry]

    init(of workshop: Workshop) {
        let people = workshop.people.map(\.enrolment.person)
        assignments = people.map(workshop.assignments)
        received = people.map(workshop.reviewsReceived)
        submissions = workshop.publishedSubmissions
        comments = workshop.submissions.map { workshop.publishedComments(on: $0.id) }
        queue = (try? workshop.moderationQueue(for: .facilitator, at: .example)) ?? []
        grades = workshop.grades
        reflections = workshop.reflections
        library = workshop.libraryEntries
    }

    /// The texts that people who take part can open, but for those that they are asked to review.
    var documents: Set<DocumentID> {
        Set(received.joined().compactMap(\.remarks) + submissions.flatMap(\.versions))
            .union(comments.joined().compactMap(\.document))
    }

    /// What those who take part, and moderators, read; as text.
    var words: String { "\(assignments) \(received) \(submissions) \(comments) \(queue)" }
}

extension Workshop {
    /// What tells two states apart; the order in which independent things happened does not.
    var fingerprint: [Int] {
        var marks = [plan == nil ? 0 : 1, phase.rawValue, people.count, grades.count, libraryEntries.hashValue]
        marks.append(Int(allocation?.seed ?? 99))
        for person in people {
            let submission = person.submission.map { submissions[Int($0)] }
            marks += [
                submission?.versions.count ?? 0, submission?.gradedVersion ?? 0, person.reflection == nil ? 0 : 1,
            ]
        }
        marks.append(reviews.reduce(0) { $0 &+ mark($1) })
        marks.append(comments.reduce(0) { $0 &+ mark($1) })
        marks.append(moderation.reduce(0) { $0 &+ mark($1.key, $1.value) })
        return marks
    }

    private func mark(_ review: Review) -> Int {
        var hasher = Hasher()
        hasher.combine(review.id)
        hasher.combine(submissions[Int(review.submission)].id)
        hasher.combine(review.reviewer)
        hasher.combine(review.isSecondLook)
        hasher.combine(review.answer)
        hasher.combine(review.version)
        hasher.combine(review.rating)
        return hasher.finalize()
    }

    private func mark(_ comment: Comment) -> Int {
        var hasher = Hasher()
        hasher.combine(comment.posted)
        hasher.combine(Set(comment.ratings))
        return hasher.finalize()
    }

    private func mark(_ contribution: ContributionID, _ record: ModerationRecord) -> Int {
        var hasher = Hasher()
        hasher.combine(contribution)
        hasher.combine(record.openFlags)
        hasher.combine(record.flaggedBy)
        hasher.combine(record.rulings)
        hasher.combine(record.openAppeal)
        hasher.combine(appealed.contains(contribution))
        return hasher.finalize()
    }
}
