public import PeerLearningCore

/// How work is judged, as a package describes it: criteria, and for each the levels that work can reach.
public struct PackageRubric: Hashable, Sendable {
    /// A level of a criterion.
    public struct Level: Hashable, Sendable {
        /// What work on this level is like.
        public var text: MarkedText
        /// The points that it brings.
        public var points: Double

        /// Describes a level.
        public init(_ text: MarkedText, points: Double) { (self.text, self.points) = (text, points) }
    }

    /// What is looked at.
    public struct Criterion: Hashable, Sendable {
        /// The identifier as it is written.
        public var id: String
        /// What is looked at.
        public var text: MarkedText
        /// What is meant by it, where more is said.
        public var explanation: MarkedText
        /// The most points; nil where the criterion is answered in words only.
        public var maximum: Double?
        /// The weight beside the other criteria; 1 where the format knows none.
        public var weight: Double
        /// The levels in the order of the file; empty where points are given freely or none are.
        public var levels: [Level]

        /// Describes a criterion.
        public init(
            id: String, text: MarkedText, explanation: MarkedText = "", maximum: Double? = nil, weight: Double = 1,
            levels: [Level] = []
        ) {
            (self.id, self.text, self.explanation) = (id, text, explanation)
            (self.maximum, self.weight, self.levels) = (maximum, weight, levels)
        }
    }

    /// The title; nil where there is none.
    public var title: String?

    /// The criteria in order.
    public var criteria: [Criterion]

    /// Describes a rubric.
    public init(title: String? = nil, criteria: [Criterion]) { (self.title, self.criteria) = (title, criteria) }
}
