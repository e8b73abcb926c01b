import PeerLearningCore

/// The tests and tasks that are being made of a package's activities.
struct ActivityDraft {
    /// Something with the outline that it belongs to.
    struct Placed<Value> {
        let draft: Int
        let value: Value
    }

    private(set) var tests: [Placed<ImportedTest>] = []
    private(set) var tasks: [Placed<ImportedTask>] = []
    private(set) var notes = DiagnosticList()
    private(set) var placing: ActivityPlacing
    private let words: ProgrammeWords
    private var names: Set<String> = []
    private var numbers: [String: Int] = [:]

    init(placing: ActivityPlacing, _ words: ProgrammeWords) { (self.placing, self.words) = (placing, words) }

    // MARK: Tests

    /// Makes a test of what the system can score, and tasks of what it cannot.
    mutating func takeTest(
        _ id: String, titled title: String, rules: PackageTest? = nil, of found: [PackageQuestion]
    ) {
        let scored = found.filter { !$0.isForPeersAlone }.map(\.question).withUniqueNames
        for question in scored where question.isForPeers {
            note(.questionPartlyForPeers, ["question": .text(question.id.rawValue)])
        }
        let name = ActivityName(encoded: id)
        if case .test(let own)? = name?.activity, let (draft, place) = placing.place(of: name) {
            add(scored, as: own, titled: title, rules, at: place, in: draft)
            for question in found where question.isForPeersAlone {
                let unit = placing.unit(at: place, in: draft, titled: title)
                take(question, draft, unit, of: title)
            }
        } else {
            let (draft, unit) = placing.place(of: id, titled: title)
            for question in found where question.isForPeersAlone { take(question, draft, unit, of: title) }
            add(
                scored, as: TestID(unique(ImportedTest.prefix + id)), titled: title, rules, at: .micromodule(unit),
                in: draft)
        }
    }

    private mutating func add(
        _ questions: [Question], as id: TestID, titled title: String, _ rules: PackageTest?, at place: TestPlace,
        in draft: Int
    ) {
        guard questions.contains(where: { $0.maximum > 0 }) else { return }
        let size = KnowledgeTest.mostQuestions
        let count = (questions.count + size - 1) / size
        for number in 0..<count {
            let part = questions[number * size..<min(questions.count, (number + 1) * size)]
            do throws(Refusal) {
                let test = try KnowledgeTest(
                    number == 0 ? id : TestID("\(id)/\(number + 1)"),
                    title: count == 1 ? title : "\(title) (\(number + 1)/\(count))", purpose: .module, Array(part),
                    policy: rules?.policy ?? .asWritten)
                tests.append(Placed(draft: draft, value: ImportedTest(test, at: place)))
            } catch {
                note(.testLeftOut, ["title": .text(title), "reason": .message(error.message)])
            }
        }
    }

    // MARK: Tasks

    private mutating func take(_ found: PackageQuestion, _ draft: Int, _ unit: MicromoduleID, of test: String) {
        let question = found.question
        let asked = question.prompt.plain.trimmed
        let title = question.title.heading()
        let name = (title.isNameOfAnyQuestion ? "" : title).unlessBlank(asked.heading().unlessBlank(test))
        let wantsFile = question.interactions.contains { $0.kind == .upload }
        let wantsText = question.interactions.contains { $0.kind == .extendedText }
        let artefact = wantsFile ? "import.made.file" : wantsText ? "import.made.text" : "import.made.answer" as TextKey
        let rubric = RubricDraft(scoringWords: found.rubric.plain, named: words.text("import.made.quality"))
        let file = found.file.map { "\($0)#" } ?? ""
        add(
            ImportedTest.prefix + file + (found.hasOwnName ? question.id.rawValue : name), titled: name, goal: asked,
            artefact: words.text(artefact), by: rubric, to: draft, unit)
    }

    mutating func take(_ task: PackageTask) {
        let title = (task.title ?? "").heading().unlessBlank(task.text.plain.heading().unlessBlank(task.id))
        guard task.kind == .assignment else {
            return note(.discussionLeftOut, ["title": .text(title)], file: task.file)
        }
        if takeExported(task) { return }
        let (draft, unit) = placing.place(of: task.id, titled: title)
        var workshop: ImportedWorkshop?
        if let count = task.peerReviews {
            let policy = count > 0 ? try? WorkshopPolicy(reviewsByPeers: min(count, 100), reviewsByGuides: 0) : nil
            workshop = ImportedWorkshop(policy: policy ?? .standard)
        }
        add(
            ImportedTest.prefix + task.id, titled: title, goal: task.text.plain.trimmed,
            artefact: words.artefact(task.formats), by: RubricDraft(task.rubric ?? PackageRubric(criteria: [])),
            to: draft, unit, workshop: workshop)
    }

    /// Takes a task that came out of this framework back as it was.
    private mutating func takeExported(_ task: PackageTask) -> Bool {
        let name = ActivityName(encoded: task.id)
        guard case .task(let id)? = name?.activity, let (draft, place) = placing.place(of: name),
            case .micromodule(let unit) = place, let whole = try? task.document?.task(),
            let own = try? LearningTask(
                id: id, title: whole.title, goal: whole.goal, artefact: whole.artefact, criteria: whole.criteria,
                rubric: whole.rubric)
        else { return false }
        tasks.append(Placed(draft: draft, value: ImportedTask(own, in: unit)))
        return true
    }

    mutating func take(_ workshop: PackageWorkshop) {
        let title = (workshop.title ?? "").heading().unlessBlank(workshop.id)
        let (draft, unit) = placing.place(of: workshop.id, titled: title)
        let artefact = workshop.instructionsForAuthors.plain.trimmed.unlessBlank(words.text("import.made.answer"))
        add(
            ImportedTest.prefix + workshop.id, titled: title, goal: workshop.text.plain.trimmed, artefact: artefact,
            by: RubricDraft(workshop.rubric, asChecks: workshop.strategy == .errors), to: draft, unit,
            workshop: ImportedWorkshop(policy: workshop.policy, schedule: workshop.schedule))
        let arguments: [String: Message.Argument] = ["title": .text(title)]
        if workshop.hasSelfReview { note(.workshopSelfReview, arguments) }
        for (code, count) in [
            (.workshopExamples, workshop.examples.count), (.workshopWorks, workshop.works.count),
        ] as [(DiagnosticCode, Int)] where count > 0 {
            note(code, arguments.merging(["count": .number(count)]) { first, _ in first })
        }
    }

    private mutating func add(
        _ id: String, titled title: String, goal: String, artefact: String, by draft: RubricDraft, to place: Int,
        _ unit: MicromoduleID, workshop: ImportedWorkshop? = nil
    ) {
        let id = unique(id)
        let demands = draft.demands.isEmpty ? [words.text("import.made.done")] : draft.demands
        do throws(Refusal) {
            var rubric = draft.criteria.isEmpty ? nil : try? Rubric(draft.criteria)
            if rubric == nil {
                note(.rubricMade, ["title": .text(title)])
                rubric = try Rubric(words.rubric)
            }
            guard let rubric else { return }
            let task = try LearningTask(
                id: TaskID(id), title: title, goal: goal.unlessBlank(title), artefact: artefact, criteria: demands,
                rubric: rubric)
            tasks.append(Placed(draft: place, value: ImportedTask(task, in: unit, workshop: workshop)))
        } catch {
            note(.taskLeftOut, ["title": .text(title), "reason": .message(error.message)])
        }
    }

    /// The name; one that comes again gets a number, so that neither takes the other's place.
    private mutating func unique(_ name: String) -> String {
        guard !names.insert(name).inserted else { return name }
        var number = numbers[name, default: 1]
        var other: String
        repeat {
            number += 1
            other = "\(name)#\(number)"
        } while !names.insert(other).inserted
        numbers[name] = number
        return other
    }

    mutating func note(_ code: DiagnosticCode, _ arguments: [String: Message.Argument], file: String? = nil) {
        notes.append(Diagnostic(.note, code, arguments, file: file))
    }
}

extension PackageQuestion {
    /// Whether the file names it, so that it goes by that name when the file comes again; else its number may change.
    fileprivate var hasOwnName: Bool {
        let name = question.id.rawValue
        return !name.hasPrefix("q") || name.dropFirst().isEmpty || !name.dropFirst().allSatisfy(\.isNumber)
    }

    /// Whether peers judge it and the system has nothing to score in it.
    fileprivate var isForPeersAlone: Bool { question.isForPeers && question.maximum == 0 }
}

extension String {
    /// Whether it is what systems call questions that nobody has named: `Question`, `Вопрос 3`.
    fileprivate var isNameOfAnyQuestion: Bool {
        let letters = lowercased().filter { $0.isLetter }
        return ["question", "вопрос"].contains(letters) && allSatisfy { $0.isLetter || $0.isNumber || $0 == " " }
    }
}

extension [Question] {
    /// The questions; of two with one identifier the later one gets a number.
    fileprivate var withUniqueNames: [Question] {
        var counts: [QuestionID: Int] = [:]
        return map { question in
            counts[question.id, default: 0] += 1
            guard let count = counts[question.id], count > 1 else { return question }
            let renamed = try? Question(
                QuestionID("\(question.id)#\(count)"), title: question.title, prompt: question.prompt,
                question.interactions, keys: question.keys, program: question.program, minimum: question.minimum,
                maximum: question.maximum, explanation: question.explanation)
            return renamed ?? question
        }
    }
}

extension TestPolicy {
    /// For tests of packages that say no more: as many attempts as people like, the best one counts, and questions stay in
    /// their order, as a text may belong to those that follow it.
    fileprivate static var asWritten: TestPolicy {
        (try? TestPolicy(attempts: nil, counting: .best, shuffling: Shuffling([.options]))) ?? .standard
    }
}

extension PackageTest {
    fileprivate var policy: TestPolicy {
        let limit = minutes.flatMap { $0 > 0 && $0 < 500_000 ? Duration.seconds(Int64($0 * 60)) : nil }
        let policy = try? TestPolicy(
            attempts: attempts.flatMap { $0 > 0 ? $0 : nil }, counting: .best, timeLimit: limit,
            shuffling: Shuffling([.options]))
        return policy ?? .asWritten
    }
}

extension PackageWorkshop {
    /// The rules that Moodle's settings come to. Moodle has no guides; where a cohort has some, one looks at each work.
    fileprivate var policy: WorkshopPolicy {
        var policy = WorkshopPolicy.standard
        let names: [Strategy: String] = [
            .accumulative: "accumulative", .comments: "comments", .errors: "number-of-errors", .rubric: "rubric-points",
        ]
        let scores = gradeByErrors.filter { (1...1_000).contains($0.key) && (0...100).contains($0.value) }
        policy.strategy = names[strategy].flatMap {
            try? StrategyChoice($0, scores: strategy == .errors ? scores : [:])
        }
        return policy
    }

    fileprivate var schedule: WorkshopSchedule {
        WorkshopSchedule(
            submissionsFrom: submission.begin, submissionsUntil: submission.end, reviewsUntil: review.end)
    }
}
