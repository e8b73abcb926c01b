public import PeerLearningCore

/// A pair session as somebody sees it, with its texts.
public struct PairSessionReading: Hashable, Sendable {
    /// What they see.
    public let view: PairSessionView
    /// The texts that the view names; those of who has been erased are not among them.
    public let texts: [DocumentID: String]
}

/// The record of a pair session, with its texts.
public struct PairRecordReading: Hashable, Sendable {
    /// The record.
    public let record: PairSessionRecord
    /// The texts that the record names; those of who has been erased are not among them.
    public let texts: [DocumentID: String]
}

extension PairSessionView {
    var documents: [DocumentID] {
        steps.documents + messages.map(\.document) + [reasonForEnd?.document].compactMap(\.self)
            + complaints.compactMap(\.remark)
    }
}

extension [PairStepView] {
    var documents: [DocumentID] { flatMap(\.notes).map(\.document) }
}
