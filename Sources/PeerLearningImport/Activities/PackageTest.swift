public import PeerLearningCore

/// A test or a bank of questions, as a package groups its questions.
public struct PackageTest: Hashable, Sendable {
    /// The identifier of the resource or activity, as it is written.
    public var id: String

    /// The title; nil where there is none.
    public var title: String?

    /// What is said before the test.
    public var text: MarkedText

    /// Whether it only keeps questions that tests choose from.
    public var isBank: Bool

    /// The member whose questions are the test's: those of ``CoursePackage/questions`` that name this file. Nil where
    /// ``questions`` names them.
    public var file: String?

    /// Members that hold the same questions in a poorer form; do not take those as well.
    public var copies: [String]

    /// The identifiers of the test's questions where it chooses them out of a bank, in order.
    public var questions: [String]

    /// How many attempts somebody has; nil where there is no limit or nothing is said.
    public var attempts: Int?

    /// How many minutes an attempt may take; nil where there is no limit or nothing is said.
    public var minutes: Double?

    /// The most points; nil where nothing is said.
    public var maximum: Double?

    /// Describes a test.
    public init(
        id: String, title: String? = nil, text: MarkedText = "", isBank: Bool = false, file: String? = nil,
        copies: [String] = [], questions: [String] = [], attempts: Int? = nil, minutes: Double? = nil,
        maximum: Double? = nil
    ) {
        (self.id, self.title, self.text, self.isBank, self.file) = (id, title, text, isBank, file)
        (self.copies, self.questions) = (copies, questions)
        (self.attempts, self.minutes, self.maximum) = (attempts, minutes, maximum)
    }
}
