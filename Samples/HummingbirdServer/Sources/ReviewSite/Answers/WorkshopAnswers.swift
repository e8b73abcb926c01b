import PeerLearning

/// What a reader is to do now.
struct InboxAnswer: Codable, Sendable {
    struct Duty: Codable, Sendable {
        let what: String
        let why: String
        let until: String?
        let workshop: String?
        /// The page on which it is done.
        let page: String
    }

    let duties: [Duty]
}

/// The workshops that a reader has a part in.
struct WorkshopsAnswer: Codable, Sendable {
    struct Entry: Codable, Sendable {
        let workshop: String
        let cohort: String
        let title: String
        let phase: String
        let phaseName: String
    }

    let workshops: [Entry]
}

/// A workshop with its task, as a reader may see it.
struct WorkshopAnswer: Codable, Sendable {
    struct Criterion: Codable, Sendable {
        let place: Int
        let name: String
        let choices: [Choice]
    }

    struct Choice: Codable, Sendable {
        let level: Int
        let name: String
        let description: String
    }

    struct Work: Codable, Sendable {
        let submission: String
        let version: Int
        let text: String
    }

    let workshop: String
    let cohort: String
    let title: String
    let goal: String
    let artefact: String
    let criteria: [String]
    let rubric: [Criterion]
    let phase: String
    let phaseName: String
    /// Under which name the others know the reader here; absent for those who lead.
    let pseudonym: String?
    /// What the reader has handed in.
    let work: Work?
    /// What the reader may do here, by the names of permissions.
    let permissions: [String]
}

/// What was handed in.
struct ReceiptAnswer: Codable, Sendable {
    let submission: String
    let version: Int
    let isLate: Bool
    let warnings: [String]
}

/// What the reader is asked to review.
struct AssignmentsAnswer: Codable, Sendable {
    struct Assignment: Codable, Sendable {
        let review: String
        let submission: String
        let author: String
        let text: String?
        let isDone: Bool
        let isSecondLook: Bool
    }

    let assignments: [Assignment]
}

/// The reviews of the reader's own work.
struct FeedbackAnswer: Codable, Sendable {
    struct Review: Codable, Sendable {
        let review: String
        let reviewer: String
        let answers: [Answer]
        let remarks: String?
        let wasUseful: Bool?
    }

    struct Answer: Codable, Sendable {
        let criterion: String
        let level: String
    }

    let reviews: [Review]
}

/// The solutions of a workshop and the talk about them.
struct SolutionsAnswer: Codable, Sendable {
    struct Solution: Codable, Sendable {
        let submission: String
        let author: String
        let text: String?
        let comments: [Comment]
    }

    struct Comment: Codable, Sendable {
        let comment: String
        let author: String
        let text: String?
        let isQuestion: Bool
        let useful: Int
    }

    let solutions: [Solution]
}

/// Something that was made: its identifier.
struct MadeAnswer: Codable, Sendable {
    let id: String
}
