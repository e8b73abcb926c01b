import PeerLearning

extension Desk {
    func dutyRows() async throws -> [[String: String]] {
        try await inbox().duties.map { duty in
            var row = ["what": duty.what, "why": duty.why, "page": duty.page]
            row["until"] = duty.until
            row["moment"] = duty.until.map(Self.moment)
            return row
        }
    }

    func workshopPage(_ id: WorkshopID) async throws -> Page {
        let state = try await workshop(id)
        let standing = try await engine.standing(of: person, in: id)
        let workshop = try await describe(id)
        let assignments = try await assignments(in: id).assignments
        let mayHandIn = standing.may(.submitWork) && [.submission, .grading, .reflection].contains(state.phase)
        let next = standing.may(.advancePhase) ? state.nextPhase : nil
        return Page(
            title: workshop.title,
            content: [
                "workshop": workshop, "steps": steps(of: state), "assignments": assignments,
                "hasAssignments": !assignments.isEmpty, "mayHandIn": mayHandIn && workshop.pseudonym != nil,
                "isLed": standing.may(.advancePhase),
                "next": next.map { ["phase": "\($0)", "name": words($0.name)] } as Any,
                "mayPublish": standing.may(.publishGrades) && state.phase == .grading && state.grades.isEmpty,
                "hasGrade": state.grade(of: person) != nil, "hasTalk": state.phase >= .review,
            ])
    }

    private func steps(of state: Workshop) -> [[String: Any]] {
        WorkshopPhase.allCases.dropFirst().map { phase in
            ["name": words(phase.name), "isDone": phase < state.phase, "isNow": phase == state.phase]
        }
    }

    func reviewPage(_ review: ReviewID, in id: WorkshopID) async throws -> Page {
        let workshop = try await describe(id)
        guard let assignment = try await assignments(in: id).assignments.first(where: { $0.review == review.rawValue })
        else { throw Self.unknown }
        return Page(
            title: words(Message("page.reviewOf", ["author": .text(assignment.author)])),
            content: ["workshop": workshop, "assignment": assignment])
    }

    func gradePage(_ id: WorkshopID) async throws -> Page {
        let workshop = try await describe(id)
        let grade = try await grade(in: id)
        let reviews = try await feedback(in: id).reviews.map { review in
            ["review": review, "isRated": review.wasUseful != nil, "wasUseful": review.wasUseful == true]
                as [String: Any]
        }
        let facts = try await explain(SubmissionID(grade.submission), in: id).facts.map { fact in
            ["at": fact.at, "moment": Self.moment(fact.at), "what": fact.what]
        }
        let value = grade.value.map { texts.decimal($0, digits: 1, in: reader.language) }
        return Page(
            title: words(Message("page.grade")),
            content: [
                "workshop": workshop, "grade": grade, "value": value ?? "–", "reviews": reviews, "facts": facts,
            ])
    }

    func solutionsPage(_ id: WorkshopID) async throws -> Page {
        let workshop = try await describe(id)
        let solutions = try await solutions(in: id).solutions
        return Page(
            title: words(Message("page.solutions")), content: ["workshop": workshop, "solutions": solutions])
    }

    /// A moment as a page says it: the day, and the time in UTC where it is known.
    static func moment(_ rfc3339: String) -> String {
        let minutes = rfc3339.prefix(16).replacing("T", with: " ")
        return minutes.hasSuffix(" 00:00") ? String(minutes.prefix(10)) : minutes + " UTC"
    }
}
