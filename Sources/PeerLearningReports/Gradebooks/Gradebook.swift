import PeerLearning

/// The grades of a workshop on their way into another system: of the work and of the reviewing, as two items.
///
/// It is a plain value; ``moodle(by:in:)`` and ``oneRoster(in:on:titled:)`` make files of it. It names people: gather it for those
/// alone who may see names and publish or confirm grades.
///
/// ```swift
/// let row = Gradebook.Row(identifier: "boris@example.org", name: "Boris Orlov", work: 82.5, reviewing: 64, feedback: "")
/// let book = Gradebook(title: "Essay", rows: [row])
/// let bytes = book.moodle(by: .email, in: .english)
/// ```
public struct Gradebook: Hashable, Sendable {
    /// The grades of one person.
    public struct Row: Hashable, Sendable {
        /// The identifier by which the other system knows the person, to the letter.
        public let identifier: String
        /// The name, for people who look into the file.
        public let name: String
        /// The grade of the work, from 0 to 100; nil where there is none.
        public let work: Double?
        /// The grade of the reviewing, from 0 to 100; nil where there is none.
        public let reviewing: Double?
        /// What the author reads of the grade; line ends become blanks. Empty where there is nothing to say.
        public let feedback: String

        /// Describes a person's grades; what is not finite counts as no grade, what lies outside 0 to 100 as the nearer end.
        public init(identifier: String, name: String, work: Double?, reviewing: Double?, feedback: String) {
            self.identifier = identifier
            self.name = name
            self.work = Self.grade(work)
            self.reviewing = Self.grade(reviewing)
            self.feedback = feedback.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }

        private static func grade(_ value: Double?) -> Double? {
            value.flatMap { $0.isFinite ? min(100, max(0, $0)) : nil }
        }

        /// Whether there is something to write about the person.
        var isGraded: Bool { work != nil || reviewing != nil }
    }

    /// The most that the items give in the other system.
    public struct Scale: Hashable, Sendable {
        /// The most for the work.
        public let work: Double
        /// The most for the reviewing.
        public let reviewing: Double

        /// Says what the items give at the most; both have to be more than 0.
        public init(work: Double = 100, reviewing: Double = 100) { (self.work, self.reviewing) = (work, reviewing) }
    }

    /// The title of the workshop.
    public let title: String

    /// The people with grades, in the order of their identifiers.
    public let rows: [Row]

    /// People whose identifier a spreadsheet could run as a formula; they are not written.
    ///
    /// An identifier has to stand as it is, or the other system does not find the person: so it cannot be disarmed.
    public let unsafe: [Row]

    /// What the items give at the most.
    public let scale: Scale

    /// Makes a gradebook; whoever has no grade at all is left out.
    public init(title: String, rows: [Row], scale: Scale = Scale()) {
        let graded = rows.filter(\.isGraded).sorted { $0.identifier < $1.identifier }
        self.title = title
        self.scale = scale
        self.rows = graded.filter { !Self.runs($0.identifier) }
        unsafe = graded.filter { Self.runs($0.identifier) }
    }

    /// Whether a text is one that a spreadsheet could run: it begins with a sign of formulas, and calls or addresses something.
    private static func runs(_ text: String) -> Bool {
        guard let first = text.first(where: { !$0.isWhitespace }) else { return false }
        if text.first?.isWhitespace == true { return true }
        return "=+-@|%＝＋－＠".contains(first) && (first == "=" || text.contains { "(!|'\"".contains($0) })
    }

    /// The grade on the scale, to five decimals, as Moodle keeps grades.
    func scaled(_ grade: Double?, to maximum: Double) -> Double? {
        grade.map { ($0 / 100 * maximum * 100_000).rounded() / 100_000 }
    }
}
