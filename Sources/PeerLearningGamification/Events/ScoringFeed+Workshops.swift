import PeerLearningCore

extension ScoringFeed {
    mutating func drafts(
        of event: WorkshopEvent, in workshop: WorkshopID, at moment: Instant
    ) -> [ScoringEvent] {
        if case .opened(let plan) = event {
            workshops[workshop] = Workshop(plan: plan)
            places[workshop] = Place(workshop: workshop, cohort: plan.cohort, field: plan.task.title)
            return []
        }
        guard let place = places[workshop] else { return [] }
        switch event {
        case .advanced(let phase, _): advance(workshop, to: phase)
        case .teamFormed(let team): for member in team.members { workshops[workshop]?.teams[member] = team.members }
        case .submitted(let version): return submitted(version, in: place, at: moment)
        case .allocated(let allocation): for review in allocation.reviews { ask(review, in: workshop) }
        case .reviewTaken(let review, _): ask(review, in: workshop)
        case .secondLookAsked(let review): ask(review, in: workshop, isSecondLook: true)
        case .reviewed(let review): return reviewed(review, in: place, at: moment)
        case .commented(let comment): return commented(comment, in: place)
        case .commentRated(let comment, let rating): return rated(comment, rating, in: place)
        case .reviewRated(let review, let rating): return rated(review, rating, in: place)
        case .graded(let grades): return grades.flatMap { graded($0, in: place) }
        case .keptInLibrary(let entry): return kept(entry, in: place)
        case .solutionCredited(let credit):
            return (entries[credit.entry].map(authors) ?? []).map {
                place.draft(
                    .solutionReused, by: credit.person, for: $0, about: credit.entry.rawValue, on: credit.submission)
            }
        case .summarised(let summary):
            return [
                place.draft(
                    .summarised, by: summary.collector, for: authors(of: summary.submission).first,
                    about: summary.submission.rawValue, on: summary.submission, document: summary.document)
            ]
        case .reflected(let person, let document, let words):
            return [
                place.draft(
                    .reflected, by: person, about: document.rawValue, document: document,
                    figures: [.words: Double(words)])
            ]
        default: break
        }
        return []
    }

    /// Where something happens.
    struct Place: Sendable {
        let workshop: WorkshopID
        let cohort: CohortID
        let field: String

        func draft(
            _ kind: ScoringEventKind, by actor: PersonID, for recipient: PersonID? = nil, about subject: String,
            on submission: SubmissionID? = nil, document: DocumentID? = nil, traits: ScoringTraits = [],
            figures: ScoringFigures = [:]
        ) -> ScoringEvent {
            ScoringEvent(
                kind: kind, actor: actor, recipient: recipient, subject: subject, submission: submission,
                cohort: cohort, workshop: workshop, field: field, document: document, traits: traits,
                figures: figures)
        }
    }

    private mutating func submitted(_ version: SubmittedVersion, in place: Place, at moment: Instant) -> [ScoringEvent]
    {
        let id = version.submission
        if submissions[id] == nil {
            let team = workshops[place.workshop]?.teams[version.author]
            submissions[id] = Submission(authors: team ?? [version.author])
            workshops[place.workshop]?.submissions.append(id)
        }
        let seconds = version.lateness.components.seconds
        var figures: ScoringFigures = [.version: Double(version.version), .words: Double(version.words)]
        figures[.hoursLate] = Double(seconds) / 3_600
        var traits: ScoringTraits = seconds > 0 ? [] : [.onTime]
        if version.version > 1 { traits.insert(.again) }
        return authors(of: id).map { author in
            place.draft(
                .submitted, by: author, about: id.rawValue, on: id, document: version.document,
                traits: traits, figures: figures)
        }
    }

    private mutating func commented(_ comment: PostedComment, in place: Place) -> [ScoringEvent] {
        comments[comment.comment] = comment
        return [
            place.draft(
                .commented, by: comment.author, for: recipient(of: comment), about: comment.comment.rawValue,
                on: comment.submission, document: comment.document, traits: comment.isQuestion ? [.question] : [],
                figures: [.words: Double(comment.words)])
        ]
    }

    /// Whom a comment is for: whoever it answers, else the author of the work.
    private func recipient(of comment: PostedComment) -> PersonID? {
        comment.answered.flatMap { comments[$0]?.author } ?? authors(of: comment.submission).first
    }

    private mutating func kept(_ entry: LibraryEntry, in place: Place) -> [ScoringEvent] {
        entries[entry.entry] = entry.submission
        return authors(of: entry.submission).map {
            place.draft(
                .solutionKept, by: entry.curator, for: $0, about: entry.submission.rawValue, on: entry.submission)
        }
    }

    private mutating func ask(_ review: AllocatedReview, in workshop: WorkshopID, isSecondLook: Bool = false) {
        reviews[review.review] = AskedReview(
            asked: review, round: workshops[workshop]?.round ?? 1, isSecondLook: isSecondLook)
    }

    /// Answers by the rubric of one round are not compared with those by another's.
    private mutating func advance(_ workshop: WorkshopID, to phase: WorkshopPhase) {
        guard var state = workshops[workshop] else { return }
        defer { workshops[workshop] = state }
        let before = (phase: state.phase, rubric: state.rubric)
        state.phase = phase
        guard phase == .submission, before.phase == .grading else { return }
        state.round += 1
        guard state.rubric != before.rubric else { return }
        for submission in state.submissions { submissions[submission]?.answers = [:] }
    }
}
