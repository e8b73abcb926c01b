import PeerLearning

extension Desk {
    func inbox() async throws -> InboxAnswer {
        InboxAnswer(
            duties: try await engine.inbox(of: person).map { duty in
                InboxAnswer.Duty(
                    what: words(duty.what), why: words(duty.why), until: duty.until?.rfc3339,
                    workshop: duty.workshop?.rawValue, page: Self.page(of: duty))
            })
    }

    private static func page(of duty: Duty) -> String {
        guard let workshop = duty.workshop else { return "/" }
        return switch duty.subject {
        case .review(let review, _): "/workshops/\(workshop)/reviews/\(review)"
        case .rating: "/workshops/\(workshop)/grade"
        case .question: "/workshops/\(workshop)/solutions"
        default: "/workshops/\(workshop)"
        }
    }

    func workshops() async throws -> WorkshopsAnswer {
        var entries: [WorkshopsAnswer.Entry] = []
        for id in try await engine.workshops(of: person) {
            let state = try await workshop(id)
            guard let plan = state.plan else { continue }
            entries.append(
                WorkshopsAnswer.Entry(
                    workshop: id.rawValue, cohort: plan.cohort.rawValue, title: plan.task.title,
                    phase: "\(state.phase)", phaseName: words(state.phase.name)))
        }
        return WorkshopsAnswer(workshops: entries)
    }

    func describe(_ id: WorkshopID) async throws -> WorkshopAnswer {
        let state = try await workshop(id)
        guard let plan = state.plan else { throw Self.unknown }
        let standing = try await engine.standing(of: person, in: id)
        return WorkshopAnswer(
            workshop: id.rawValue, cohort: plan.cohort.rawValue, title: plan.task.title, goal: plan.task.goal,
            artefact: plan.task.artefact, criteria: plan.task.criteria,
            rubric: rubric(plan.rubric(ofRound: state.round)), phase: "\(state.phase)",
            phaseName: words(state.phase.name), pseudonym: state.pseudonym(of: person).map { words($0.name) },
            work: try await work(in: id), permissions: standing.permissions.map(\.rawValue).sorted())
    }

    private func work(in id: WorkshopID) async throws -> WorkshopAnswer.Work? {
        guard let own = try await engine.work(of: person, in: id) else { return nil }
        return WorkshopAnswer.Work(
            submission: own.version.submission.rawValue, version: own.version.version, text: own.text ?? "")
    }

    func rubric(_ rubric: Rubric) -> [WorkshopAnswer.Criterion] {
        rubric.criteria.enumerated().map { place, criterion in
            let choices = (0..<criterion.answerCount).map { level in
                let named = criterion.levels.indices.contains(level) ? criterion.levels[level] : nil
                return WorkshopAnswer.Choice(
                    level: level, name: named?.name ?? words(criterion.name(of: level)),
                    description: named?.description ?? "")
            }
            return WorkshopAnswer.Criterion(place: place, name: criterion.name, choices: choices)
        }
    }

    func assignments(in id: WorkshopID) async throws -> AssignmentsAnswer {
        try await workshop(id)
        return AssignmentsAnswer(
            assignments: try await engine.assignments(of: person, in: id).map { reading in
                AssignmentsAnswer.Assignment(
                    review: reading.assignment.review.rawValue, submission: reading.assignment.submission.rawValue,
                    author: words(reading.assignment.author.name), text: reading.text,
                    isDone: reading.assignment.isDone, isSecondLook: reading.assignment.isSecondLook)
            })
    }

    func solutions(in id: WorkshopID) async throws -> SolutionsAnswer {
        try await workshop(id)
        return SolutionsAnswer(
            solutions: try await engine.solutions(in: id, for: person).map { solution in
                SolutionsAnswer.Solution(
                    submission: solution.submission.submission.rawValue,
                    author: words(solution.submission.author.name), text: solution.versions.last ?? nil,
                    comments: solution.comments.map { comment in
                        SolutionsAnswer.Comment(
                            comment: comment.comment.comment.rawValue,
                            author: words(comment.comment.author?.name ?? Message("site.staff")), text: comment.text,
                            isQuestion: comment.comment.isQuestion, useful: comment.comment.useful)
                    })
            })
    }
}

extension RubricCriterion {
    /// What an answer is called where the criterion has no levels.
    fileprivate func name(of answer: Int) -> Message {
        switch kind {
        case .check: Message(answer == 1 ? "site.yes" : "site.no")
        case .levels, .points: Message("site.points", ["count": .number(answer)])
        case .comment: Message("site.inWords")
        }
    }
}
