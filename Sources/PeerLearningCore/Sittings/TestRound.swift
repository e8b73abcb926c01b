/// A test round: one cohort takes one version of one test, within a window of time.
///
/// The version does not change while the round lasts, whatever becomes of the test: so everybody in the round, in every
/// group of an experiment, is asked the same.
public struct TestRound: Aggregate {
    /// The first part of the names of its streams.
    public static let kind = "testRound"

    /// The round's identifier.
    public let id: TestRoundID
    /// What was opened; nil until then.
    public private(set) var plan: TestRoundPlan?
    /// From when until when the test can be taken.
    public private(set) var window = TestWindow()

    /// The state before the first event.
    public init(id: TestRoundID) { self.id = id }

    /// Takes in an event that has happened.
    public mutating func apply(_ event: TestRoundEvent, at moment: Instant) {
        switch event {
        case .opened(let plan):
            guard self.plan == nil else { return }
            (self.plan, window) = (plan, plan.window)
        case .moved(let window): if plan != nil { self.window = window }
        }
    }

    /// The events that a command causes, or why it is refused.
    ///
    /// - Parameter standing: What the person may do where the cohort is: rounds are opened and moved by those who open
    ///   workshops.
    public func decide(
        _ command: TestRoundCommand, by standing: Standing, at moment: Instant
    ) throws(Refusal) -> [TestRoundEvent] {
        try standing.require(.openWorkshop)
        switch command {
        case .open(let reference, let cohort, let window, let programme):
            guard plan == nil else { throw .because(.alreadyDone, "test.roundOpen") }
            try require(window)
            guard programme?.id == reference.programme else { throw .unknown("programme", reference.programme) }
            guard programme?.test(reference.test, version: reference.version) != nil else {
                throw .unknown("test", reference.test)
            }
            guard programme?.isArchived(reference.test) == false else { throw .because(.invalid, "test.archived") }
            return [.opened(TestRoundPlan(reference: reference, cohort: cohort, window: window))]
        case .move(let window):
            guard plan != nil else { throw .unknown("testRound", id) }
            try require(window)
            return window == self.window ? [] : [.moved(window)]
        case .close:
            guard plan != nil else { throw .unknown("testRound", id) }
            guard !window.isClosed(at: moment) else { throw .because(.alreadyDone, "test.closed") }
            let opens = window.opens.map { min($0, moment) }
            return [.moved(TestWindow(opens: opens, closes: moment))]
        }
    }

    private func require(_ window: TestWindow) throws(Refusal) {
        guard let opens = window.opens, let closes = window.closes else { return }
        guard opens < closes else { throw .because(.invalid, "test.window") }
    }
}
