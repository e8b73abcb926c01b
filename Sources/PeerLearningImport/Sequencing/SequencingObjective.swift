/// An objective of an item, and the shared objectives that it reads and writes.
public struct SequencingObjective: Hashable, Sendable {
    /// What passes between an objective and a shared one.
    public enum Value: String, Hashable, Sendable, CaseIterable {
        /// Whether it is reached.
        case satisfiedStatus = "SatisfiedStatus"
        /// How well it is reached, from −1 to 1.
        case normalizedMeasure = "NormalizedMeasure"
        /// The points.
        case rawScore = "RawScore"
        /// The fewest points there are.
        case minScore = "MinScore"
        /// The most points there are.
        case maxScore = "MaxScore"
        /// Whether it is completed.
        case completionStatus = "CompletionStatus"
        /// How far it is, from 0 to 1.
        case progressMeasure = "ProgressMeasure"
    }

    /// The tie to a shared objective.
    public struct Link: Hashable, Sendable {
        /// The identifier of the shared objective.
        public var target: String
        /// What is taken from it.
        public var reads: Set<Value>
        /// What is put into it.
        public var writes: Set<Value>

        /// Describes a tie.
        public init(to target: String, reads: Set<Value> = [], writes: Set<Value> = []) {
            (self.target, self.reads, self.writes) = (target, reads, writes)
        }
    }

    /// The identifier; nil where a primary objective has none.
    public var id: String?
    /// The measure from which on it is reached, from −1 to 1; nil where the measure does not decide.
    public var threshold: Double?
    /// The ties to shared objectives.
    public var links: [Link]

    /// Describes an objective.
    public init(id: String? = nil, threshold: Double? = nil, links: [Link] = []) {
        (self.id, self.threshold, self.links) = (id, threshold, links)
    }
}
