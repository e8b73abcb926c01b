import PeerLearning

extension Desk {
    func submit(_ text: String, to id: WorkshopID) async throws -> ReceiptAnswer {
        try await workshop(id)
        let receipt = try await engine.submit(SubmissionContent(text: text), to: id, by: caller)
        return ReceiptAnswer(
            submission: receipt.submission.rawValue, version: receipt.version, isLate: receipt.isLate,
            warnings: receipt.warnings.map(words))
    }

    func review(_ review: ReviewID, in id: WorkshopID, levels: [Int], remarks: String) async throws {
        try await workshop(id)
        try await engine.review(review, in: id, levels: levels, remarks: remarks, by: caller)
    }

    func rate(_ review: ReviewID, useful: Bool, in id: WorkshopID) async throws {
        try await workshop(id)
        try await engine.rate(review, useful: useful, in: id, by: caller)
    }

    func comment(
        _ text: String, on submission: SubmissionID, isQuestion: Bool, in id: WorkshopID
    ) async throws -> MadeAnswer {
        try await workshop(id)
        let comment = try await engine.comment(text, on: submission, isQuestion: isQuestion, in: id, by: caller)
        return MadeAnswer(id: comment.rawValue)
    }

    /// Goes on to a phase; when reviewing begins, reviews are allocated as well.
    func advance(_ id: WorkshopID, to phase: WorkshopPhase) async throws -> StepAnswer {
        try await workshop(id)
        try await engine.advance(id, to: phase, by: caller)
        guard phase == .review else { return StepAnswer(phase: "\(phase)", unmet: 0) }
        let seed = UInt64.random(in: .min ... .max)
        let unmet = try await engine.allocateReviews(in: id, seed: seed, by: caller)
        return StepAnswer(phase: "\(phase)", unmet: unmet.count)
    }

    func publishGrades(in id: WorkshopID) async throws -> GradesAnswer {
        try await workshop(id)
        let grades = try await engine.publishGrades(in: id, by: caller)
        return GradesAnswer(grades: grades.map { answer($0, value: $0.value) })
    }
}

extension WorkshopPhase {
    /// The phase with this name, as the answers call it.
    init?(name: String) {
        guard let phase = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
        self = phase
    }
}
