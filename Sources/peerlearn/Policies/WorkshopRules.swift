import Foundation
import PeerLearning

/// Everything that a workshop is opened with besides its task and its people: what a policy file holds.
struct WorkshopRules {
    var policy = WorkshopPolicy.standard
    var schedule = WorkshopSchedule()
    var rounds: [RevisionRound] = []
    var group: String?
    var isFoundational = false

    /// The keys of a policy file.
    static let keys =
        ["anonymity", "reviews", "allocation", "late", "steps", "feedback", "questionsWait", "remindersBefore"]
        + [
            "calibration", "pairSessions", "strategy", "strikesFadeAfter", "schedule", "rounds", "group",
            "foundational",
        ]

    init() {}

    /// Reads a policy file.
    ///
    /// - Throws: A refusal that names the file and the key.
    init(fileAt path: String, _ console: Console) throws {
        let bytes = try InputFile(path: path).bytes()
        do {
            guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)) else {
                throw Refusal(.invalid, Message("tool.policy.noJSON"))
            }
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
            try read(PolicyObject(value, at: "", known: Self.keys), beside: folder, console)
            try policy.validate()
        } catch let refusal as Refusal {
            throw Refusal(
                refusal.code,
                Message("tool.policy.inFile", ["file": .text(path), "fault": .message(refusal.message)]))
        }
    }

    private mutating func read(_ object: PolicyObject, beside folder: URL, _ console: Console) throws {
        policy.anonymity = try object.word("anonymity") ?? policy.anonymity
        policy.feedback = try object.word("feedback") ?? policy.feedback
        policy.questionsWait = try object.duration("questionsWait") ?? policy.questionsWait
        policy.remindersBefore = try object.duration("remindersBefore") ?? policy.remindersBefore
        policy.strikesFadeAfter = try object.duration("strikesFadeAfter") ?? policy.strikesFadeAfter
        if let value = object.members["strategy"] {
            policy.strategy = try StrategyChoice(value, at: object.path("strategy"))
        }
        policy.calibration = try object.text("calibration").map { CalibrationID($0) }
        if let forms = try object.list("pairSessions") {
            policy.pairSessions = Set(
                try forms.map { form throws(Refusal) in try PairSessionForm(form.value, at: form.path) })
        }
        if let reviews = object.members["reviews"] {
            let numbers = try PolicyObject(reviews, at: object.path("reviews"), known: ["peers", "guides"])
            policy.reviewsByPeers = try numbers.integer("peers") ?? policy.reviewsByPeers
            policy.reviewsByGuides = try numbers.integer("guides") ?? policy.reviewsByGuides
        }
        if let value = object.members["allocation"] {
            policy.allocation = try AllocationMode(value, at: object.path("allocation"))
        }
        if let value = object.members["late"] { policy.late = try LatePolicy(value, at: object.path("late")) }
        policy.steps = try object.list("steps")?.map { try StepRule($0.value, at: $0.path) } ?? []
        if let value = object.members["schedule"] {
            schedule = try WorkshopSchedule(value, at: object.path("schedule"))
        }
        rounds =
            try object.list("rounds")?.map {
                try RevisionRound($0.value, at: $0.path, beside: folder, console)
            } ?? []
        group = try object.text("group")
        isFoundational = try object.flag("foundational") ?? false
    }
}
