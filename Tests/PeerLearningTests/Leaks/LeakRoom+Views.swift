import PeerLearning
import PeerLearningTesting

extension LeakRoom {
    /// A thing that somebody is shown, and where.
    struct Shown {
        let view: String
        let element: String
    }

    /// Everything that the engine and the workshop show a person, piece by piece, refusals with their words included.
    ///
    /// Left out is what is documented to name people and to be no view: `workshop`, `cohort`, `ledger`, `progress`,
    /// `previewAllocation`, and `names` where the person may see names.
    func views(for person: PersonID) async throws -> [Shown] {
        let state = try await state
        let standing = try await engine.standing(of: person, in: workshop)
        var shown: [Shown] = []
        func show<Element>(_ view: String, _ body: () async throws -> [Element]) async throws {
            do {
                let elements = try await body()
                shown.append(Shown(view: view, element: ""))
                shown += elements.map { Shown(view: view, element: "\($0)") }
            } catch let refusal as Refusal { shown += words(of: refusal, in: view) }
        }
        try await show("inbox") { try await engine.inbox(of: person) }
        try await show("assignments") { try await engine.assignments(of: person, in: workshop) }
        try await show("feedback") { try await engine.feedback(for: person, in: workshop) }
        try await show("solutions") { try await engine.solutions(in: workshop, for: person) }
        try await show("library") { try await engine.library() }
        try await show("reflections") { try await engine.reflections(in: workshop, for: person) }
        try await show("points") { try await engine.points(of: person, in: cohort) }
        try await show("rulings") { try await engine.rulings(for: person, in: workshop) }
        try await show("queue") { try await engine.moderationQueue(in: workshop, for: person) }
        try await show("nominations") { try await engine.nominations(in: workshop, for: person) }
        try await show("digests") { try await engine.digests(in: workshop, for: person) }
        try await show("summary") { [try await engine.summary(for: person, in: workshop)] }
        try await show("draft") { [try await engine.draft(of: person, in: workshop)] }
        try await show("previewGrades") { try await engine.previewGrades(in: workshop, for: person) }
        try await show("pairSessions") { try await engine.pairSessions(of: person) }
        try await show("pairRecords") { try await engine.pairRecords(in: workshop, for: person) }
        try await show("reported") { try await engine.reportedPairSessions(in: workshop, for: person) }
        try await show("leaderboard") {
            let rows = try await engine.leaderboard(of: cohort, for: person)
            return standing.may(.seeNames) || anonymity == .open ? [] : rows
        }
        try await show("files") {
            var files: [HandedInFile] = []
            for file in state.publishedSubmissions.flatMap(\.versions).flatMap(\.files) {
                files.append(try await engine.file(file.document, of: workshop, for: person))
            }
            return anonymity == .open ? [] : files
        }
        try await show("catalogue") { [try await engine.catalogue()] }
        try await show("outlook") { state.outlook(at: .example) }
        try await show("openQuestions") { state.openQuestions(askedBefore: .example + .days(1)) }
        try await show("published") { state.publishedSubmissions }
        try await show("grade") { [state.grade(of: person)] }
        try await show("received") { state.reviewsReceived(by: person) }
        try await show("enrolments") { standing.may(.seeNames) ? [] : try state.enrolments(for: standing) }
        shown += try await explanations(for: person)
        if anonymity == .open { shown.removeAll { ["assignments", "solutions", "published"].contains($0.view) } }
        return shown
    }

    /// What is explained to a person and told them, in both languages.
    private func explanations(for person: PersonID) async throws -> [Shown] {
        let state = try await state
        var shown: [Shown] = []
        func show<Element>(_ view: String, _ body: () async throws -> [Element]) async throws {
            do {
                shown += try await body().map { Shown(view: view, element: "\($0)") }
            } catch let refusal as Refusal { shown += words(of: refusal, in: view) }
        }
        let works = (state.publishedSubmissions.map(\.submission) + [state.submission(of: person), "none"]).compactMap(
            \.self)
        let reviews = (state.allocation?.reviews.map(\.review) ?? []) + ["none"]
        let questions = [.phase] + works.map { WorkshopQuestion.grade($0) } + reviews.map { .review($0) }
        for question in questions {
            try await show("explain") { try await engine.explain(question, in: workshop, for: person) }
        }
        try await show("preview") { try await engine.preview(workshop, for: person) }
        try await show("talkHint") { [try await engine.talkHint(for: person, in: workshop)] }
        let later = Instant.example + .days(3)
        try await show("notices") { try await engine.notices(at: later).filter { $0.person == person } }
        try await show("letters") { try await engine.letters(at: later).filter { $0.person == person } }
        return shown
    }

    /// What the refusals say that somebody gets who tries what is not theirs, on things that are there and that are not.
    func refusals(for person: PersonID) async throws -> [Shown] {
        let state = try await state
        let me = Caller(person)
        var shown: [Shown] = []
        func attempt(_ view: String, _ body: () async throws -> Void) async throws {
            do { try await body() } catch let refusal as Refusal { shown += words(of: refusal, in: view) }
        }
        let works = state.publishedSubmissions.map(\.submission).filter { $0 != state.submission(of: person) }
        let reviews = (state.allocation?.reviews ?? []).filter { $0.reviewer != person }.map(\.review)
        let sessions = try await engine.pairSessions(of: Self.authors[0]).map(\.session)
        for work in works.prefix(2) + ["none"] {
            try await attempt("keep") {
                guard try await !engine.standing(of: person, in: workshop).may(.keepLibrary) else { return }
                try await engine.keepInLibrary(work, of: workshop, solving: "x", by: me)
            }
            try await attempt("appeal") {
                try await engine.appeal(against: .submission(work), saying: "x", in: workshop, by: me)
            }
            try await attempt("pair") {
                _ = try await engine.proposePairSession(
                    .interview, .pseudonymous, about: work, with: Pseudonym(number: 0), in: workshop, by: me)
            }
        }
        for review in reviews.prefix(3) + ["none"] {
            try await attempt("review") {
                try await engine.review(review, in: workshop, levels: [0, 0], remarks: "x", by: me)
            }
            try await attempt("giveBack") { try await engine.giveBack(review, in: workshop, by: me) }
            if state.submission(of: person) == nil {
                try await attempt("rate") { try await engine.rate(review, useful: true, in: workshop, by: me) }
            }
        }
        for session in sessions + ["none"] {
            try await attempt("pairSession") { _ = try await engine.pairSession(session, for: person) }
            try await attempt("pairRecord") { _ = try await engine.pairRecord(of: session, for: person) }
        }
        try await attempt("comment") {
            try await engine.comment("x", on: "none", answering: "none", in: workshop, by: me)
        }
        try await attempt("rateComment") {
            try await engine.rate(CommentID("none"), useful: true, in: workshop, by: me)
        }
        try await attempt("flag") { try await engine.flag(.review("none"), because: .copied, in: workshop, by: me) }
        try await attempt("file") { _ = try await engine.file("none", of: workshop, for: person) }
        if state.submission(of: person) == nil {
            try await attempt("withdraw") { try await engine.withdraw(from: workshop, by: me) }
        }
        try await attempt("take") { try await engine.takeReview(in: workshop, by: me) }
        try await attempt("unknown") { _ = try await engine.workshop("none") }
        try await attempt("secondLook") { _ = try await engine.askSecondLook(at: "none", in: workshop, by: me) }
        return shown
    }

    private func words(of refusal: Refusal, in view: String) -> [Shown] {
        let texts = engine.configuration.texts
        return ["\(refusal)", "\(refusal.message)"].map { Shown(view: view, element: $0) }
            + [Language.english, .russian].map {
                Shown(view: view, element: texts.text(refusal.message, in: $0))
            }
    }
}
