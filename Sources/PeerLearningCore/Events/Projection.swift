/// What the log says about one question: a value that takes in the log event by event and can be asked at any time.
///
/// Rebuilt from the log it is the same as it was live; nothing else may go into it. Applying an event takes constant time
/// as a rule.
public protocol Projection: Sendable {
    /// The state before the first event.
    init()

    /// Takes in the next event of the log.
    mutating func apply(_ recorded: RecordedEvent)
}
