/// What can be asked of a test round.
public enum TestRoundCommand: Sendable {
    /// Opens it, for a version of a test of this programme.
    case open(TestReference, cohort: CohortID, window: TestWindow, in: Programme?)
    /// Changes from when until when the test can be taken, for attempts that run, too.
    case move(TestWindow)
    /// Ends it: nobody begins any more, and attempts that run are over when the grace is.
    case close

    /// The name of the command, as a host's veto hears it.
    public var name: String {
        switch self {
        case .open: "testRound.open"
        case .move: "testRound.move"
        case .close: "testRound.close"
        }
    }
}

/// What happened in a test round.
public enum TestRoundEvent: Hashable, Sendable {
    /// It was opened.
    case opened(TestRoundPlan)
    /// The test can be taken in another window of time.
    case moved(TestWindow)
}

/// What a test round is: who takes which version of which test, and when.
public struct TestRoundPlan: Hashable, Sendable {
    /// The version of the test.
    public let reference: TestReference
    /// The cohort that takes it.
    public let cohort: CohortID
    /// From when until when it can be taken.
    public let window: TestWindow

    /// Describes a round.
    public init(reference: TestReference, cohort: CohortID, window: TestWindow = TestWindow()) {
        (self.reference, self.cohort, self.window) = (reference, cohort, window)
    }
}
