public import PeerLearningCore

/// Something that learners do and hand in, or talk about, as a package describes it: an assignment or a discussion.
public struct PackageTask: Hashable, Sendable {
    /// What is done with a task.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Something is made and handed in.
        case assignment
        /// Something is talked about.
        case discussion
    }

    /// The identifier of the resource or activity, as it is written.
    public var id: String

    /// What is done with it.
    public var kind: Kind

    /// The title; nil where there is none.
    public var title: String?

    /// What is to be done.
    public var text: MarkedText

    /// The most points that it can bring; nil where it brings none.
    public var maximum: Double?

    /// What may be handed in, in the words of the format, such as `online_upload` or `file`.
    public var formats: [String]

    /// How work is judged; nil where nothing is said.
    public var rubric: PackageRubric?

    /// How many reviews by peers each work gets; nil where peers do not review.
    public var peerReviews: Int?

    /// The whole task, where the package holds it as a document of this framework.
    public var document: TaskDocument?

    /// The member of the package that it stands in.
    public var file: String?

    /// Describes a task.
    public init(
        id: String, kind: Kind, title: String? = nil, text: MarkedText = "", maximum: Double? = nil,
        formats: [String] = [], rubric: PackageRubric? = nil, peerReviews: Int? = nil,
        document: TaskDocument? = nil, file: String? = nil
    ) {
        (self.id, self.kind, self.title, self.text, self.maximum) = (id, kind, title, text, maximum)
        (self.formats, self.rubric, self.peerReviews) = (formats, rubric, peerReviews)
        (self.document, self.file) = (document, file)
    }
}
