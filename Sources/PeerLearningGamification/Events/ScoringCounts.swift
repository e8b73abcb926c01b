import PeerLearningCore

/// How often people did what, and for how many days in a row.
struct ScoringCounts: Sendable {
    private struct Seat: Hashable {
        let cohort: CohortID
        let person: PersonID
    }
    fileprivate struct Counts: Sendable {
        var streak = Streak()
        var byActor = KindCounts()
        var forRecipient = KindCounts()
    }
    private var seats: [Seat: Counts] = [:]

    func streak(of person: PersonID, in cohort: CohortID) -> Streak {
        seats[Seat(cohort: cohort, person: person)]?.streak ?? Streak()
    }

    /// Adds to an event what it is counted to be, and counts it. A rating that found nothing useful does not count.
    mutating func tell(_ event: inout ScoringEvent) {
        let counts = (event.kind != .commentRated && event.kind != .reviewRated) || event.has(.useful)
        seats[Seat(cohort: event.cohort, person: event.actor), default: Counts()].tellOfActor(&event, counts)
        guard let recipient = event.recipient else { return }
        seats[Seat(cohort: event.cohort, person: recipient), default: Counts()].tellOfRecipient(&event, counts)
    }
}

extension ScoringCounts.Counts {
    fileprivate mutating func tellOfActor(_ event: inout ScoringEvent, _ counts: Bool) {
        streak = streak.active(on: event.day)
        event.numbers[.streak] = Double(streak.days)
        let times = byActor[event.kind]
        event.numbers[.timesByActor] = Double(times)
        guard counts else { return }
        byActor[event.kind] = times + 1
        if times == 0 { event.marks.insert(.firstByActor) }
    }

    fileprivate mutating func tellOfRecipient(_ event: inout ScoringEvent, _ counts: Bool) {
        let times = forRecipient[event.kind]
        event.numbers[.timesForRecipient] = Double(times)
        guard counts else { return }
        forRecipient[event.kind] = times + 1
        if times == 0 { event.marks.insert(.firstForRecipient) }
    }
}

/// Days in a row on which somebody did something. A missed day is forgiven once six days are behind it, one for each six,
/// and never two together: an illness of a day does not undo a month.
public struct Streak: Hashable, Sendable {
    /// The days on which something was done, in a row.
    public private(set) var days = 0
    /// The latest of them, counted from 1970-01-01; nil before the first.
    public private(set) var latest: Int?
    private var forgiven = 0

    /// Nothing has been done.
    public init() {}

    /// The streak after something was done on a day; a day before the latest changes nothing.
    public func active(on day: Int) -> Streak {
        var next = self
        guard let latest else {
            (next.days, next.latest) = (1, day)
            return next
        }
        guard day > latest else { return self }
        let missed = day - latest - 1
        if missed == 0 {
            next.days += 1
        } else if missed == 1, days / 6 > forgiven {
            next.days += 1
            next.forgiven += 1
        } else {
            (next.days, next.forgiven) = (1, 0)
        }
        next.latest = day
        return next
    }

    /// How many days it counts on a day: 0 once it is over, whatever it was.
    public func length(on day: Int) -> Int {
        guard let latest, day >= latest else { return latest == nil ? 0 : days }
        let missed = day - latest - 1
        return missed <= 0 || (missed == 1 && days / 6 > forgiven) ? days : 0
    }
}
