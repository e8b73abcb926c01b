/// A sitting: one attempt of one person at a test, from the first look at the questions to the result.
///
/// Its form lies fixed from the beginning; answers may be changed until they are handed in. It knows who sits there and
/// what was answered: show people its views, not itself.
public struct Sitting: Aggregate {
    /// The first part of the names of its streams.
    public static let kind = "sitting"

    /// Where a sitting stands.
    public enum Status: String, Hashable, Sendable, CaseIterable {
        /// It has not begun.
        case notBegun
        /// It is being answered.
        case running
        /// It was handed in.
        case handedIn
        /// Its time came to an end first; what had been answered counts.
        case timedOut
        /// It does not count.
        case voided

        /// What the status is called, as a catalogue says it.
        public var name: Message { Message(TextKey(rawValue: "sitting.status.\(rawValue)")) }
    }

    /// The sitting's identifier.
    public let id: SittingID
    /// What it began as; nil until then.
    public private(set) var start: SittingStart?
    /// When it began; nil until then.
    public private(set) var begunAt: Instant?
    /// Where it stands.
    public private(set) var status = Status.notBegun
    /// When it was over; nil while it is not.
    public private(set) var endedAt: Instant?
    /// What came of it; nil while it is not over.
    public private(set) var result: TestResult?
    /// Why it does not count; nil where it does.
    public private(set) var voiding: SittingVoiding?

    private(set) var answers: [QuestionID: Answer] = [:]
    private(set) var spent: [QuestionID: Duration] = [:]
    private var lastAct: Instant?

    /// The state before the first event.
    public init(id: SittingID) { self.id = id }

    /// Takes in an event that has happened.
    public mutating func apply(_ event: SittingEvent, at moment: Instant) {
        if case .begun(let start) = event {
            guard self.start == nil else { return }
            (self.start, begunAt, lastAct, status) = (start, moment, moment, .running)
            return
        }
        guard start != nil else { return }
        switch event {
        case .begun: break
        case .answered(let question, let response):
            guard status == .running else { return }
            answers[question] = response
            spent[question, default: .zero] += moment.since(lastAct)
            lastAct = max(moment, lastAct ?? moment)
        case .handedIn(let result): end(as: .handedIn, result, at: moment)
        case .timedOut(let result): end(as: .timedOut, result, at: moment)
        case .voided(let voiding):
            self.voiding = voiding
            status = .voided
            if endedAt == nil { endedAt = moment }
        }
    }

    private mutating func end(as status: Status, _ result: TestResult, at moment: Instant) {
        guard self.status == .running else { return }
        (self.status, self.result, endedAt) = (status, result, moment)
    }
}

extension Sitting {
    /// Whether it is over, one way or another.
    public var isOver: Bool { endedAt != nil }

    /// When the time is over: when the time limit has passed or the round is closed, whichever comes first; nil where
    /// neither is set.
    public func deadline(in window: TestWindow) -> Instant? {
        [start?.deadline, window.closes].compactMap(\.self).min()
    }

    /// Whether the time and the grace are over, so that nothing more is taken.
    public func isTimeUp(at moment: Instant, in window: TestWindow) -> Bool {
        guard let start, let deadline = deadline(in: window) else { return false }
        return deadline + start.grace < moment
    }

    /// The documents that hold words of the answers that count.
    public var documents: [DocumentID] { answers.keys.sorted().flatMap { answers[$0]?.documents ?? [] } }
}

extension Instant {
    /// How long it is since another moment; nothing where that one is later or there is none.
    func since(_ earlier: Instant?) -> Duration {
        guard let earlier, earlier < self else { return .zero }
        let gap = milliseconds.subtractingReportingOverflow(earlier.milliseconds)
        return .milliseconds(gap.overflow ? .max : gap.partialValue)
    }
}

extension SittingID {
    /// The sitting that is this attempt of a person in a round.
    ///
    /// Take it for new sittings, and one attempt cannot be begun twice, not even by two requests at once: the second finds
    /// the stream taken. It says whose it is; it is not for the eyes of others.
    public init(_ round: TestRoundID, _ person: PersonID, attempt: Int) {
        self.init(rawValue: "\(round.rawValue.utf8.count).\(round).\(attempt).\(person)")
    }
}
