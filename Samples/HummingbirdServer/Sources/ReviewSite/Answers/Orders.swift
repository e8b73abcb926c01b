/// What is sent to the site.
struct SignInOrder: Codable, Sendable {
    let person: String
}

struct SubmissionOrder: Codable, Sendable {
    let text: String
}

struct ReviewOrder: Codable, Sendable {
    let levels: [Int]
    let remarks: String
}

struct RatingOrder: Codable, Sendable {
    let useful: Bool
}

struct CommentOrder: Codable, Sendable {
    let text: String
    let isQuestion: Bool?
}

struct PhaseOrder: Codable, Sendable {
    let phase: String
}
