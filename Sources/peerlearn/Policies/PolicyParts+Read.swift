import Foundation
import PeerLearning

extension AllocationMode {
    /// Reads `{"mode": "batch"}` or `{"mode": "on-demand", "lease": "48h"}`.
    init(_ value: JSONValue, at path: String) throws(Refusal) {
        let object = try PolicyObject(value, at: path, known: ["mode", "lease"])
        let modes = ["batch", "on-demand"]
        let mode = try object.read("mode", as: "word", modes) { value -> String? in
            if case .text(let mode) = value, modes.contains(mode) { mode } else { nil }
        }
        let lease = try object.duration("lease")
        switch mode {
        case "batch":
            guard lease == nil else { throw PolicyObject.wrong(object.path("lease"), "leaseOfBatch") }
            self = .batch
        case "on-demand":
            guard let lease else { throw PolicyObject.wrong(object.path("lease"), "duration") }
            self = .onDemand(lease: lease)
        case _: throw PolicyObject.wrong(object.path("mode"), "word", modes)
        }
    }
}

extension StrategyChoice {
    /// Reads `"accumulative"` or `{"name": "number-of-errors", "scores": {"1": 80, "3": 40}}`.
    init(_ value: JSONValue, at path: String) throws(Refusal) {
        if case .text(let name) = value {
            self = try StrategyChoice(name)
            return
        }
        let object = try PolicyObject(value, at: path, known: ["name", "scores"])
        guard let name = try object.text("name") else { throw PolicyObject.wrong(object.path("name"), "text") }
        guard let scores = object.members["scores"] else {
            self = try StrategyChoice(name)
            return
        }
        let table = try PolicyObject(scores, at: object.path("scores"))
        var found: [Int: Double] = [:]
        for key in table.members.keys.sorted() {
            guard let errors = Int(key) else { throw PolicyObject.wrong(table.path(key), "integer") }
            found[errors] = try table.number(key)
        }
        self = try StrategyChoice(name, scores: found)
    }
}

extension PairSessionForm {
    /// Reads `"consented-reveal"`.
    init(_ value: JSONValue, at path: String) throws(Refusal) {
        guard case .text(let word) = value, let form = PairSessionForm(word: word) else {
            throw PolicyObject.wrong(path, "word", Self.allCases.map(\.word))
        }
        self = form
    }
}

extension LatePolicy {
    /// Reads `{"grace": "15m", "then": "penalised", "perDay": 10, "most": 30}`.
    init(_ value: JSONValue, at path: String) throws(Refusal) {
        let object = try PolicyObject(value, at: path, known: ["grace", "then", "perDay", "most"])
        let consequences = ["excluded", "accepted", "penalised"]
        let consequence = try object.read("then", as: "word", consequences) { value -> String? in
            if case .text(let word) = value, consequences.contains(word) { word } else { nil }
        }
        let grace = try object.duration("grace") ?? LatePolicy.standard.grace
        let perDay = try object.number("perDay")
        let most = try object.number("most")
        if consequence != "penalised", perDay != nil || most != nil {
            throw PolicyObject.wrong(object.path(perDay == nil ? "most" : "perDay"), "onlyPenalised")
        }
        switch consequence {
        case "excluded": self.init(grace: grace, then: .excluded)
        case "accepted": self.init(grace: grace, then: .accepted)
        case "penalised":
            guard let perDay else { throw PolicyObject.wrong(object.path("perDay"), "number") }
            guard let most else { throw PolicyObject.wrong(object.path("most"), "number") }
            self.init(grace: grace, then: .penalised(perDay: perDay, most: most))
        case _: throw PolicyObject.wrong(object.path("then"), "word", consequences)
        }
    }
}

extension StepRule {
    /// Reads `{"step": "publish", "when": "every-review-is-in", "approvals": 1, "by": "grades.confirm"}`.
    init(_ value: JSONValue, at path: String) throws(Refusal) {
        let object = try PolicyObject(value, at: path, known: ["step", "when", "approvals", "by"])
        let step = try object.read("step", as: "word", StepWord.allValueStrings) { value -> WorkshopStep? in
            if case .text(let word) = value { StepWord(argument: word)?.step } else { nil }
        }
        guard let step else { throw PolicyObject.wrong(object.path("step"), "word", StepWord.allValueStrings) }
        let trigger = try object.read("when", as: "word", StepTrigger.words) { value -> StepTrigger? in
            if case .text(let word) = value { StepTrigger(word: word) } else { nil }
        }
        let permissions = Permission.all.map(\.rawValue)
        let approver = try object.read("by", as: "word", permissions) { value -> Permission? in
            if case .text(let name) = value, permissions.contains(name) { Permission(rawValue: name) } else { nil }
        }
        self.init(
            step, trigger ?? .byHand, approvals: try object.integer("approvals") ?? 0, by: approver ?? .moderate)
    }
}

extension StepTrigger {
    static let words = ["by-hand", "at-once", "on-schedule"] + WorkshopCondition.allCases.map(\.word)

    init?(word: String) {
        switch word {
        case "by-hand": self = .byHand
        case "at-once": self = .atOnce
        case "on-schedule": self = .onSchedule
        case _:
            guard let condition = WorkshopCondition(word: word) else { return nil }
            self = .when(condition)
        }
    }

    /// The trigger as a policy file writes it.
    var word: String {
        switch self {
        case .byHand: "by-hand"
        case .atOnce: "at-once"
        case .onSchedule: "on-schedule"
        case .when(let condition): condition.word
        }
    }
}

extension WorkshopSchedule {
    static let keys = ["submissionsFrom", "submissionsUntil", "reviewsUntil", "revisionsUntil", "reflectionsUntil"]

    /// Reads moments in RFC 3339 by their names.
    init(_ value: JSONValue, at path: String) throws(Refusal) {
        let object = try PolicyObject(value, at: path, known: Self.keys)
        self.init(
            submissionsFrom: try object.moment("submissionsFrom"),
            submissionsUntil: try object.moment("submissionsUntil"), reviewsUntil: try object.moment("reviewsUntil"),
            revisionsUntil: try object.moment("revisionsUntil"),
            reflectionsUntil: try object.moment("reflectionsUntil"))
    }
}

extension RevisionRound {
    /// Reads `{"reviewers": "same", "rubric": "second.md", "schedule": {…}}`; the rubric is that of a task in a file.
    init(_ value: JSONValue, at path: String, beside folder: URL, _ console: Console) throws {
        let object = try PolicyObject(value, at: path, known: ["reviewers", "rubric", "schedule"])
        let rubric = try object.text("rubric").map { name in
            try TaskFile(path: URL(fileURLWithPath: name, relativeTo: folder).path).task(console).rubric
        }
        let schedule = try object.members["schedule"].map { value in
            try WorkshopSchedule(value, at: object.path("schedule"))
        }
        self.init(
            rubric: rubric, reviewers: try object.word("reviewers") ?? .same, schedule: schedule ?? WorkshopSchedule())
    }
}
