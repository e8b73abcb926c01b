/// A grade and what it rests on.
struct GradeAnswer: Codable, Sendable {
    let submission: String
    let value: Double?
    let spread: Double?
    let reason: String
}

/// The grades that were published.
struct GradesAnswer: Codable, Sendable {
    let grades: [GradeAnswer]
}

/// Why something is as it is.
struct ExplanationAnswer: Codable, Sendable {
    struct Fact: Codable, Sendable {
        let at: String
        let what: String
    }

    let facts: [Fact]
}

/// The ranks of a cohort.
struct LeaderboardAnswer: Codable, Sendable {
    struct Row: Codable, Sendable {
        let rank: Int
        let points: Int
        let name: String
        let isReader: Bool
    }

    let cohort: String
    let rows: [Row]
}

/// What a step of the workshop has led to.
struct StepAnswer: Codable, Sendable {
    let phase: String
    /// How many wishes of the allocation could not be met.
    let unmet: Int
}
