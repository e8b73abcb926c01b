public import PeerLearningCore

/// A task as its author wrote it in Markdown: what to do, what to hand in, and how it will be judged.
///
/// The document has a heading with the title, sections *Goal*, *Artefact* and *Criteria* (Цель, Результат, Критерии),
/// and under *Rubric* (Рубрика) a table: criterion, weight, then a column per level with its points in the heading. Criteria
/// without levels stand in a table of three columns, whose last says how they are answered: `0–10` for points, `yes/no`,
/// or `words`. A name that ends with `(optional)` belongs to a criterion that may be left out.
///
/// ```swift
/// let task = try TaskDocument(markdown: """
///     # An interview
///     ## Goal
///     Learn to ask.
///     ## Artefact
///     A recording and a page of notes.
///     ## Criteria
///     - Three open questions
///     ## Rubric
///     | Criterion | Weight | Weak (0) | Good (2) |
///     |---|---|---|---|
///     | Questions | 1 | Closed | Open |
///     """)
/// ```
public struct TaskDocument: Hashable, Sendable {
    /// A row of the rubric.
    public struct Criterion: Hashable, Sendable {
        /// What is judged.
        public let name: String
        /// How much it counts: finite, zero or more; the weights of a document add up to more than zero.
        public let weight: Double
        /// The levels in the order of the columns, two at least; none where it is not answered by levels.
        public let levels: [Level]
        /// How it is answered.
        public let kind: RubricCriterion.Kind
        /// Whether a reviewer may leave it out.
        public let isOptional: Bool
    }

    /// One of the levels on which a criterion can be met.
    public struct Level: Hashable, Sendable {
        /// The name, as the heading of the column has it.
        public let name: String
        /// The points: finite.
        public let points: Double
        /// What work on this level looks like; may be empty.
        public let description: String
    }

    /// The title, out of the first heading.
    public let title: String

    /// Why the task is worth doing.
    public let goal: String

    /// What is handed in.
    public let artefact: String

    /// What has to be true of the work, one entry per list item or paragraph.
    public let criteria: [String]

    /// How the work is judged.
    public let rubric: [Criterion]
}
