import PeerLearning

extension Desk {
    /// A workshop, cohort or programme by its identifier or how that begins; without a name, the only one there is.
    func place<ID: EntityID>(_ name: String?, among all: [ID], called kind: String) throws -> ID {
        if let name {
            let found = try pick(name, among: all.map { ($0, nil) })
            guard all.contains(found) else { throw unknown(kind, name) }
            return found
        }
        guard let first = all.first else { throw Refusal(.unknown, Message(TextKey(rawValue: "tool.find.no.\(kind)"))) }
        guard all.count == 1 else {
            let known = all.map(short).joined(separator: ", ")
            throw Refusal(
                .invalid, Message(TextKey(rawValue: "tool.find.several.\(kind)"), ["known": .text(known)]))
        }
        return first
    }

    /// A cohort by its title, by its identifier or how that begins.
    func cohort(named name: String) async throws -> CohortID {
        let all = try await engine.catalogue().cohorts
        var titled: [CohortID] = []
        for cohort in all where try await engine.cohort(cohort).title == name { titled.append(cohort) }
        if titled.count == 1, let only = titled.first { return only }
        return try place(name, among: all, called: "cohort")
    }

    /// A thing by its identifier, by how that begins, or by the number of the pseudonym that it goes under.
    ///
    /// What is not found is handed on as it stands, so that the engine says what there is not.
    func pick<ID: EntityID>(_ name: String, among all: [(id: ID, face: Pseudonym?)]) throws -> ID {
        if let exact = all.first(where: { $0.id.rawValue == name }) { return exact.id }
        if name.utf8.count <= 6, let number = Int(name) {
            return try only(all.filter { $0.face?.number == number }.map(\.id)) ?? unknownPseudonym()
        }
        guard name.utf8.count >= 4 else { return ID(name) }
        return try only(all.map(\.id).filter { $0.rawValue.hasPrefix(name) }) ?? ID(name)
    }

    /// The refusal that there is no such thing.
    func unknown(_ kind: String, _ name: String) -> Refusal {
        let thing = Message(TextKey(rawValue: "thing.\(kind)"))
        return Refusal(
            .unknown, Message("refusal.unknown", ["kind": .message(thing), "id": .text(Console.printable(name))]))
    }

    private func only<ID: EntityID>(_ found: [ID]) throws -> ID? {
        let found = Set(found)
        guard found.count < 2 else {
            let known = found.sorted().map(\.rawValue).joined(separator: ", ")
            throw Refusal(.invalid, Message("tool.find.ambiguous", ["known": .text(known)]))
        }
        return found.first
    }

    private func unknownPseudonym<ID: EntityID>() throws -> ID {
        throw Refusal(.unknown, Message("refusal.pseudonym.unknown"))
    }
}

extension Desk {
    /// A work of a workshop: by its identifier, by its author's number, or `mine`.
    func submission(_ name: String, in workshop: WorkshopID) async throws -> SubmissionID {
        let state = try await engine.workshop(workshop)
        if name == "mine" {
            guard let own = state.submission(of: person) else { throw Refusal(.unknown, Message("tool.find.noOwn")) }
            return own
        }
        let shown = state.publishedSubmissions.map { ($0.submission, Optional($0.author)) }
        return try pick(name, among: shown)
    }

    /// A review that the person is asked for: by its identifier or the number of the work's author.
    func assignment(_ name: String, in workshop: WorkshopID) async throws -> ReviewID {
        let all = try await engine.workshop(workshop).assignments(of: person)
        let open = all.filter { !$0.isDone }
        let matching = open.contains { String($0.author.number) == name } ? open : all
        if let number = Int(name), name.utf8.count <= 6, !all.contains(where: { $0.author.number == number }) {
            let face = Pseudonym(number: number)
            throw Refusal(.unknown, Message("tool.find.notAsked", ["author": .message(face.name)]))
        }
        return try pick(name, among: matching.map { ($0.review, $0.author) })
    }

    /// A comment by its identifier.
    func comment(_ name: String, in workshop: WorkshopID) async throws -> CommentID {
        let state = try await engine.workshop(workshop)
        let all = state.publishedSubmissions.flatMap { state.publishedComments(on: $0.submission) }
        return try pick(name, among: all.map { ($0.comment, nil) })
    }

    /// A review that the person received, by its identifier or its reviewer's number; or one that they wrote, by its
    /// identifier or its author's number.
    func review(_ name: String, in workshop: WorkshopID) async throws -> ReviewID {
        let state = try await engine.workshop(workshop)
        let received = state.reviewsReceived(by: person).map { ($0.review, Optional($0.reviewer)) }
        let written = state.assignments(of: person).map { ($0.review, Optional($0.author)) }
        let waiting = (try? await engine.moderationQueue(in: workshop, for: person)) ?? []
        let flagged = waiting.compactMap { reading -> (ReviewID, Pseudonym?)? in
            guard case .review(let review) = reading.waiting.contribution else { return nil }
            return (review, nil)
        }
        return try pick(name, among: received + written + flagged)
    }
}
