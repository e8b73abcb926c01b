public import PeerLearningCore

/// A class or a course that people are enrolled in.
public struct RosterClass: Hashable, Sendable {
    /// Its identifier, or its short name.
    public let id: String
    /// Its title.
    public internal(set) var title: String
}

/// Something that was graded: a quiz, a question of it, or a column of a gradebook.
public struct RosterItem: Hashable, Sendable {
    /// Its identifier: that of OneRoster, or the title.
    public let id: String
    /// Its title. A quiz report does not say what the quiz is called: there it is the name of the file.
    public let title: String
    /// In which unit scores stand.
    public let unit: Unit
    /// The most that can be reached; nil where the file does not say.
    public let maximum: Double?
    /// Whether it is a part of another item, such as a question of a quiz.
    public let isPart: Bool

    /// The unit of scores.
    public enum Unit: String, Hashable, Sendable {
        /// Points, up to the item's maximum.
        case points
        /// Per cent.
        case percent
    }

    init(id: String, title: String, unit: Unit = .points, maximum: Double? = nil, isPart: Bool = false) {
        (self.id, self.title, self.unit, self.maximum, self.isPart) = (id, title, unit, maximum, isPart)
    }
}

/// What one person reached in one attempt at one item.
public struct RosterResult: Hashable, Sendable {
    /// The place of the person in ``Roster/people``.
    public let person: Int
    /// The place of the item in ``Roster/items``.
    public let item: Int
    /// The number of the attempt, from 1, in the order of time where the file tells it, else in that of the file.
    public internal(set) var attempt: Int
    /// The score; nil where there is none, as in an attempt that is not finished.
    public let score: Double?
    /// The state of the attempt in the words of the file; empty where it says nothing.
    public let state: String
    /// When it was scored or begun, as it is written; nil where the file does not say.
    public let date: String?
    /// The same as a moment, where it could be read; a time without a zone counts as universal time.
    public let moment: Instant?
}

/// Which of several attempts counts.
public enum AttemptChoice: String, Hashable, Sendable, CaseIterable {
    /// The one with the highest score, the earlier one of two that are equal.
    case best
    /// The first one that has a score.
    case first
    /// The last one that has a score.
    case last

    /// The attempt that counts; nil where there is none.
    func pick(from attempts: [RosterResult]) -> RosterResult? {
        let sorted = attempts.sorted { $0.attempt < $1.attempt }
        switch self {
        case .first: return sorted.first
        case .last: return sorted.last
        case .best:
            let most = sorted.compactMap(\.score).max()
            return sorted.first { $0.score == most }
        }
    }
}
