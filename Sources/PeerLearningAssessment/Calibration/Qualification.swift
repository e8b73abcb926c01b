public import PeerLearningCore

/// Whether somebody may review: they judged enough exemplars closely enough.
public struct Qualification: Hashable, Sendable {
    /// The answer.
    public enum Answer: Hashable, Sendable {
        /// They may review.
        case qualified(deviation: Double)
        /// So many exemplars are still to be judged.
        case tooFew(missing: Int)
        /// They are too far off; what would do is said.
        case tooFar(deviation: Double, limit: Double)

        /// The answer in words.
        public var message: Message {
            switch self {
            case .qualified(let deviation):
                Message("calibration.qualified", ["points": .decimal(deviation, digits: 1)])
            case .tooFew(let missing): Message("calibration.tooFew", ["count": .number(missing)])
            case .tooFar(let deviation, let limit):
                Message(
                    "calibration.tooFar",
                    ["points": .decimal(deviation, digits: 1), "limit": .decimal(limit, digits: 1)])
            }
        }
    }

    /// How many exemplars are asked for; the last so many count, so that trying again helps.
    public let exemplars: Int
    /// How far off they may be, in points.
    public let limit: Double

    /// A condition: three exemplars within 15 points unless you say otherwise.
    public init(exemplars: Int = 3, limit: Double = 15) {
        self.exemplars = max(1, exemplars)
        self.limit = limit
    }

    /// The answer to a record.
    public func decide(_ record: CalibrationRecord) -> Answer {
        let judged = record.judgements.filter { !$0.differences.isEmpty }
        guard judged.count >= exemplars, let deviation = CalibrationRecord(judged.suffix(exemplars)).deviation else {
            return .tooFew(missing: exemplars - judged.count)
        }
        return deviation <= limit ? .qualified(deviation: deviation) : .tooFar(deviation: deviation, limit: limit)
    }
}
