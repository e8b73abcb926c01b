public import PeerLearningCore

/// A host's directory that takes its time over every veto: what finds races between deciding and appending.
public struct SuspendingPeopleDirectory: PeopleDirectory {
    private let pause: Duration

    /// A directory that waits so long before it objects to nothing.
    public init(pause: Duration = .milliseconds(20)) { self.pause = pause }

    /// Knows nobody.
    public func profiles(of people: Set<PersonID>) async throws -> [PersonID: PersonProfile] { [:] }

    /// Objects to nothing, after a pause.
    public func objection(to intention: Intention) async throws -> Message? {
        try await Task.sleep(for: pause)
        return nil
    }
}
