import Foundation
import PeerLearning

/// The figures of a plan as they were given, in a file or as options: what is nil was left out.
struct PlanFigures {
    var learners: Int?
    var experienced: Double?
    var reviews: Int?
    var experiencedReviews: Int?
    var experiencedCapacity: Int?
    var noShow: Double?
    var leaving: Double?
    var diligence: Double?
    var days: Double?
    var lateness: Double?
    var missing: MissingWord?
    var extraDays: Double?
    var method: CourseGrading.Method?
    var lowest: Double?
    var highest: Double?
    var step: Double?
    var meanQuality: Double?
    var qualitySpread: Double?
    var bias: Double?
    var noise: Double?
    var experiencedBias: Double?
    var experiencedNoise: Double?
    var tolerance: Double?
    var minutesPerReview: Double?

    /// The keys of a plan's file.
    static let keys =
        ["learners", "experienced", "reviews", "experiencedReviews", "experiencedCapacity", "noShow", "leaving"]
        + ["diligence", "days", "lateness", "missing", "extraDays", "method", "lowest", "highest", "step"]
        + ["meanQuality", "qualitySpread", "bias", "noise", "experiencedBias", "experiencedNoise", "tolerance"]
        + ["minutesPerReview"]

    init() {}

    /// Reads a plan's file.
    ///
    /// - Throws: A refusal that names the file and the key.
    init(fileAt path: String) throws {
        let bytes = try InputFile(path: path).bytes()
        do {
            guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)) else {
                throw Refusal(.invalid, Message("tool.policy.noJSON"))
            }
            try self.init(PolicyObject(value, at: "", known: Self.keys))
        } catch let refusal as Refusal {
            throw Refusal(
                refusal.code,
                Message("tool.policy.inFile", ["file": .text(path), "fault": .message(refusal.message)]))
        }
    }

    private init(_ file: PolicyObject) throws(Refusal) {
        learners = try file.integer("learners")
        experienced = try file.number("experienced")
        reviews = try file.integer("reviews")
        experiencedReviews = try file.integer("experiencedReviews")
        experiencedCapacity = try file.integer("experiencedCapacity")
        noShow = try file.number("noShow")
        leaving = try file.number("leaving")
        diligence = try file.number("diligence")
        days = try file.number("days")
        lateness = try file.number("lateness")
        missing = try file.word("missing")
        extraDays = try file.number("extraDays")
        method = try file.word("method")
        lowest = try file.number("lowest")
        highest = try file.number("highest")
        step = try file.number("step")
        meanQuality = try file.number("meanQuality")
        qualitySpread = try file.number("qualitySpread")
        bias = try file.number("bias")
        noise = try file.number("noise")
        experiencedBias = try file.number("experiencedBias")
        experiencedNoise = try file.number("experiencedNoise")
        tolerance = try file.number("tolerance")
        minutesPerReview = try file.number("minutesPerReview")
    }
}
