public import PeerLearningCore

extension PeerLearningEngine {
    /// A workshop as it is now. It knows everybody's name: show people its views, not itself.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `unknown` where there is no such workshop.
    public func workshop(_ id: WorkshopID) async throws -> Workshop {
        let workshop = try await latest(id, in: \.workshops)
        guard workshop.plan != nil else { throw Refusal.unknown("workshop", id) }
        return workshop
    }

    /// What a person should do now, the most urgent first.
    public func inbox(of person: PersonID) async throws -> [Duty] {
        try await catchUp()
        return models.inbox.duties(of: person, at: configuration.time.now(), roles: configuration.roles)
    }

    /// How far a workshop has come. It names people: show of it what a reader may know.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `unknown` where there is no such workshop.
    public func progress(of workshop: WorkshopID) async throws -> WorkshopProgress {
        try await catchUp()
        guard let progress = models.progress[workshop] else { throw Refusal.unknown("workshop", workshop) }
        return progress
    }

    /// Which programmes, cohorts and workshops there are.
    public func catalogue() async throws -> ProgrammeCatalogue {
        try await catchUp()
        return models.catalogue
    }

    /// The reviews that a person is asked for in a workshop, with the texts to review; none where they may not review any
    /// more.
    public func assignments(of person: PersonID, in workshop: WorkshopID) async throws -> [AssignedReading] {
        let state = try await self.workshop(workshop)
        guard let task = state.plan?.task, try await standing(of: person, in: workshop).may(.reviewWork) else {
            return []
        }
        var readings: [AssignedReading] = []
        for assignment in state.assignments(of: person) {
            let text = try await text(of: assignment.document)
            readings.append(AssignedReading(assignment: assignment, task: task, text: text))
        }
        return readings
    }

    /// The reviews of a person's work with their remarks: none before grades are published.
    public func feedback(for person: PersonID, in workshop: WorkshopID) async throws -> [ReceivedFeedback] {
        var feedback: [ReceivedFeedback] = []
        for review in try await self.workshop(workshop).reviewsReceived(by: person) {
            feedback.append(ReceivedFeedback(review: review, remarks: try await text(of: review.remarks)))
        }
        return feedback
    }

    /// The solutions of a workshop with the talk about them, once reviewing has begun.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the person neither takes part nor may see names.
    public func solutions(in workshop: WorkshopID, for person: PersonID) async throws -> [DiscussedSolution] {
        let state = try await self.workshop(workshop)
        try await requireReader(person, of: state)
        var solutions: [DiscussedSolution] = []
        for submission in state.publishedSubmissions {
            solutions.append(try await discussed(submission, in: state))
        }
        return solutions
    }

    /// The library of solutions with its texts, in the order in which they were put in.
    public func library() async throws -> [LibraryReading] {
        try await catchUp()
        var readings: [LibraryReading] = []
        for solution in models.library.entries {
            readings.append(
                LibraryReading(
                    solution: solution, problem: try await store.text(of: solution.problem),
                    text: try await store.text(of: solution.solution)))
        }
        return readings
    }

    /// What people said has changed in their understanding, in an order and under names that tell nothing.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the person neither takes part nor may see names.
    public func reflections(in workshop: WorkshopID, for person: PersonID) async throws -> [String] {
        let state = try await self.workshop(workshop)
        try await requireReader(person, of: state)
        var texts: [String] = []
        for document in state.reflections {
            if let text = try await store.text(of: document) { texts.append(text) }
        }
        return texts
    }

    private func requireReader(_ person: PersonID, of workshop: Workshop) async throws {
        let standing = try await standing(of: person, in: workshop.id)
        guard standing.may(.seeNames) || (workshop.pseudonym(of: person) != nil && standing.may(.comment)) else {
            throw Refusal.because(.notTakingPart, "notTakingPart")
        }
    }

    /// The texts of documents, nil where one has been erased.
    func texts(of documents: [DocumentID]) async throws -> [String?] {
        var texts: [String?] = []
        for document in documents { texts.append(try await store.text(of: document)) }
        return texts
    }

    /// The text of a document; nil where it is hidden or has been erased.
    func text(of document: DocumentID?) async throws -> String? {
        guard let document else { return nil }
        return try await store.text(of: document)
    }

    private func discussed(_ submission: PublishedSubmission, in state: Workshop) async throws -> DiscussedSolution {
        let versions = try await texts(of: submission.versions.map(\.document))
        var comments: [DiscussedComment] = []
        for comment in state.publishedComments(on: submission.submission) {
            comments.append(DiscussedComment(comment: comment, text: try await text(of: comment.document)))
        }
        return DiscussedSolution(submission: submission, versions: versions, comments: comments)
    }
}

extension PeerLearningEngine {
    /// When the last event of the log happened; nil where nothing has happened yet.
    public func lastMoment() async throws -> Instant? {
        try await catchUp()
        return models.moment
    }
}
