import PeerLearningCore

/// Who found whose comments and reviews useful in a cohort, with what else people did there.
///
/// Of several ratings of one thing by one person the last one counts; praise of oneself is left out.
struct PraiseTable {
    /// One person found something useful that another wrote.
    struct Praise {
        let from: Int
        let to: Int
        let subject: String
        let event: Int
        let room: Int
        let isOfReview: Bool
    }

    let events: [ScoringEvent]
    private(set) var people: [PersonID] = []
    private(set) var praises: [Praise] = []
    /// The number of rooms in which praise is given: the workshops.
    private(set) var roomCount = 0
    /// When each person did something first.
    private(set) var begins: [Instant] = []
    /// How many things each person did besides rating others.
    private(set) var otherDeeds: [Int] = []
    /// How many reviews of whose work people handed in, by author and reviewer.
    private(set) var reviewsFor: [Pair: Int] = [:]
    /// When what is praised was written.
    private(set) var writtenAt: [String: Instant] = [:]

    private var numbers: [PersonID: Int] = [:]

    init(_ all: [ScoringEvent], in cohort: CohortID) {
        events = all.filter { $0.cohort == cohort }
        var rooms: [WorkshopID?: Int] = [:]
        var authors: [SubmissionID: [Int]] = [:]
        var reviews: [String: (reviewer: Int, work: SubmissionID?)] = [:]
        var last: [Rating: Praise?] = [:]
        for (place, event) in events.enumerated() {
            let actor = number(of: event.actor)
            begins[actor] = min(begins[actor], event.at)
            switch event.kind {
            case .commentRated, .reviewRated:
                guard let recipient = event.recipient, recipient != event.actor else { continue }
                let to = number(of: recipient)
                let room = rooms[event.workshop, default: rooms.count]
                rooms[event.workshop] = room
                last[Rating(from: actor, subject: event.subject)] = .some(
                    event.has(.useful)
                        ? Praise(
                            from: actor, to: to, subject: event.subject, event: place, room: room,
                            isOfReview: event.kind == .reviewRated) : nil)
                continue
            case .submitted:
                if let work = event.submission, authors[work]?.contains(actor) != true {
                    authors[work, default: []].append(actor)
                }
            case .reviewed:
                reviews[event.subject] = (actor, event.submission)
                writtenAt[event.subject] = event.at
            case .commented: writtenAt[event.subject] = event.at
            case .improved, .solutionKept, .solutionReused, .summarised, .reflected, .graded, .met, .calibrated,
                .tested,
                .checked:
                break
            }
            otherDeeds[actor] += 1
        }
        for (reviewer, work) in reviews.values {
            for author in work.flatMap({ authors[$0] }) ?? [] where author != reviewer {
                reviewsFor[Pair(author, reviewer), default: 0] += 1
            }
        }
        praises = last.values.compactMap { $0 }.sorted { $0.event < $1.event }
        roomCount = rooms.count
    }

    private mutating func number(of person: PersonID) -> Int {
        if let known = numbers[person] { return known }
        numbers[person] = people.count
        people.append(person)
        begins.append(Instant(milliseconds: .max))
        otherDeeds.append(0)
        return people.count - 1
    }

    private struct Rating: Hashable {
        let from: Int
        let subject: String
    }
}

/// Two people, in this order.
struct Pair: Hashable {
    let from: Int
    let to: Int

    init(_ from: Int, _ to: Int) { (self.from, self.to) = (from, to) }
}
