import Foundation
import PeerLearning
import PeerLearningSQLite

/// Peer review of a folder of essays: `ReviewTool hand-out FOLDER`, and `ReviewTool collect FOLDER` in the end.
@main
struct ReviewTool {
    let folder: URL
    let engine: PeerLearningEngine
    private static let teacher: Caller = "teacher"
    private var forms: URL { folder.appending(path: "forms") }

    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count == 2, let verb = arguments.first, let folder = arguments.last else {
            return print("usage: ReviewTool hand-out FOLDER | ReviewTool collect FOLDER")
        }
        let tool = try ReviewTool(folder: URL(filePath: folder))
        print(try await verb == "collect" ? tool.collect() : tool.handOut())
    }

    init(folder: URL) throws {
        self.folder = folder
        engine = try PeerLearningEngine(store: SQLiteEventStore(path: folder.appending(path: "reviews.sqlite").path))
    }

    /// Opens a workshop with an author for each essay, and writes a form for each review that is asked for.
    func handOut() async throws -> String {
        let essays = try files(in: folder)
        let people = essays.map { PersonID($0.deletingPathExtension().lastPathComponent) }
        let cohort = try await engine.openCohort(folder.lastPathComponent, by: Self.teacher)
        try await engine.admit(people.map { CohortMember($0) }, to: cohort, by: Self.teacher)
        let levels = [("no", 0.0), ("partly", 1), ("yes", 2)].map { RubricLevel($0, points: $1) }
        let task = try LearningTask(
            id: "essay", title: "Essay", goal: "A reader is convinced.", artefact: "An essay.",
            criteria: ["It has a claim."],
            rubric: Rubric(["Claim", "Reasons"].map { RubricCriterion($0, levels: levels) }))
        let policy = try WorkshopPolicy(reviewsByPeers: min(3, essays.count - 1), reviewsByGuides: 0)
        let workshop = try await engine.openWorkshop(
            WorkshopPlan(task: task, cohort: cohort, policy: policy), by: Self.teacher)
        try await engine.advance(workshop, to: .submission, by: Self.teacher)
        for (person, essay) in zip(people, essays) {
            try await engine.submit(String(contentsOf: essay, encoding: .utf8), to: workshop, by: Caller(person))
        }
        try await engine.advance(workshop, to: .review, by: Self.teacher)
        try await engine.allocateReviews(in: workshop, seed: 1, by: Self.teacher)
        try FileManager.default.createDirectory(at: forms, withIntermediateDirectories: true)
        for person in people {
            for asked in try await engine.assignments(of: person, in: workshop) {
                let form = "Claim (0, 1, 2):\nReasons (0, 1, 2):\nRemarks:\n\n---\n\n\(asked.text ?? "")"
                let file = forms.appending(path: "\(asked.assignment.review) by \(person).md")
                try form.write(to: file, atomically: true, encoding: .utf8)
            }
        }
        return "Reviewers fill in the files in \(forms.path); then collect."
    }

    /// Takes in the forms that are filled in, and answers with everybody's grade and its reason.
    func collect() async throws -> String {
        guard let workshop = try await engine.catalogue().workshops.last else { return "Hand out first." }
        for form in try files(in: forms) {
            let name = form.deletingPathExtension().lastPathComponent.split(separator: " ", maxSplits: 2).map(
                String.init)
            let lines = try String(contentsOf: form, encoding: .utf8).split(separator: "\n").prefix { $0 != "---" }
            let levels = lines.prefix(2).compactMap { $0.last?.wholeNumberValue }
            guard name.count == 3, levels.count == 2 else { continue }
            let remarks = String(lines.dropFirst(2).joined(separator: "\n").dropFirst("Remarks:".count))
            try await engine.review(
                ReviewID(name[0]), in: workshop, levels: levels, remarks: remarks, by: Caller(PersonID(name[2])))
        }
        try await engine.advance(workshop, to: .grading, by: Self.teacher)
        try await engine.publishGrades(in: workshop, by: Self.teacher)
        let state = try await engine.workshop(workshop)
        return state.participants.sorted().compactMap { person in
            guard let grade = state.grade(of: person) else { return nil }
            let reason = engine.configuration.texts.text(grade.reason, in: .english)
            return "\(person): \(grade.value.map { String(Int($0.rounded())) } ?? "–"). \(reason)"
        }.joined(separator: "\n")
    }

    private func files(in folder: URL) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }
    }
}
