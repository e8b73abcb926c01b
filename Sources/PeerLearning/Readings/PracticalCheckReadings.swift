public import PeerLearningCore

/// A practical check with its texts, as somebody finds it who may take it.
public struct PracticalCheckReading: Hashable, Sendable {
    /// What they see.
    public let view: PracticalCheckView
    /// Links, observers' words and reasons, by document; one that was erased is not there.
    public let texts: [DocumentID: String]
}

/// An attempt with its texts, as one of its observers finds it.
public struct ObservationReading: Hashable, Sendable {
    /// What they see.
    public let view: ObservationView
    /// The link to the recording, and their own words, by document; one that was erased is not there.
    public let texts: [DocumentID: String]
}

/// An attempt with its texts, as those find it who may see names.
public struct CheckAttemptReading: Hashable, Sendable {
    /// The attempt.
    public let attempt: CheckAttempt
    /// Links, observers' words and reasons, by document; one that was erased is not there.
    public let texts: [DocumentID: String]
}
