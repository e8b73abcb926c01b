import PeerLearningCore

/// What is wrong with a body, before anybody knows where it stands.
enum BodyFault: Error, CustomStringConvertible {
    /// Protobuf could not read or write it.
    case unreadable(any Error)
    /// A part has a field missing that it cannot do without.
    case incomplete(String)
    /// A count is negative, or larger than anything that can be counted.
    case outOfRange(String)
    /// A field has a value that this version does not know.
    case unknownValue(String)
    /// The stream is none of an aggregate that such events happen to.
    case misplaced(kind: String)
    /// A type of the core does not take what was read.
    case refused(Refusal)
    /// A message holds messages within messages beyond all reason.
    case tooDeep
    /// The event is of this type, which belongs to a feature that the codec does not know.
    case foreign(String)

    var description: String {
        switch self {
        case .unreadable(let error): "its bytes are damaged (\(error))"
        case .incomplete(let part): "\(part) lacks a field"
        case .outOfRange(let field): "\(field) is no count that can be true"
        case .unknownValue(let field): "\(field) has a value that this version does not know"
        case .misplaced(let kind): "it stands in a stream that is not of the kind \(kind)"
        case .refused(let refusal): "it contradicts the rules (\(refusal))"
        case .tooDeep: "a message is nested more than \(WireText.deepest) deep"
        case .foreign(let type): "\(type) is no event that this codec knows: it writes those of the core and the ledger"
        }
    }

    /// The error behind it.
    var cause: (any Error)? {
        switch self {
        case .unreadable(let error): error
        case .refused(let refusal): refusal
        case .incomplete, .outOfRange, .unknownValue, .misplaced, .tooDeep, .foreign: nil
        }
    }
}
