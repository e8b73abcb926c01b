import ArgumentParser
import PeerLearning

/// The figures of a course, as options; what is left out is taken from the plan's file, or has its standard value.
struct CoursePlanOptions: ParsableArguments {
    @Option(help: "A plan as a JSON file; the options below come before what it says.")
    var plan: String?

    @Option(parsing: .unconditional, help: "How many people are in the course (100).")
    var learners: Int?

    @Option(parsing: .unconditional, help: "Which share of them has experience, 0 to 1 (0.15).")
    var experienced: Double?

    @Option(parsing: .unconditional, help: "How many reviews each submission is to get (3).")
    var reviews: Int?

    @Option(
        parsing: .unconditional,
        help: "How many of them are to come from experienced people: a rule for the allocation (0).")
    var experiencedReviews: Int?

    @Option(
        parsing: .unconditional, help: "How many reviews an experienced person takes at most where the rule needs it.")
    var experiencedCapacity: Int?

    @Option(parsing: .unconditional, help: "The chance that somebody hands in nothing, 0 to 1 (0.1).")
    var noShow: Double?

    @Option(parsing: .unconditional, help: "The chance that somebody hands in and then leaves, 0 to 1 (0).")
    var leaving: Double?

    @Option(
        parsing: .unconditional,
        help: "The chance that a review is written in time by somebody who stays, 0 to 1 (0.9).")
    var diligence: Double?

    @Option(parsing: .unconditional, help: "How many days there are for reviewing (7).")
    var days: Double?

    @Option(
        parsing: .unconditional,
        help: "How late reviews are written: 1 is evenly over the time, 3 half of them in its last fifth (3).")
    var lateness: Double?

    @Option(help: "What is done about reviews that are not written: left, reallocated or queued (left).")
    var missing: Word<MissingWord>?

    @Option(parsing: .unconditional, help: "How many days more there are for them (3).")
    var extraDays: Double?

    @Option(help: "The method that makes grades: mean, median, trimmed, bias, adaptive, pg1 … (adaptive).")
    var method: Word<CourseGrading.Method>?

    @Option(parsing: .unconditional, help: "The lowest score (0).")
    var lowest: Double?

    @Option(parsing: .unconditional, help: "The highest score (100).")
    var highest: Double?

    @Option(parsing: .unconditional, help: "The step of the scale; 0 for any number (1).")
    var step: Double?

    @Option(parsing: .unconditional, help: "The mean quality of submissions, in points (70).")
    var meanQuality: Double?

    @Option(parsing: .unconditional, help: "How far submissions differ: a standard deviation in points (12).")
    var qualitySpread: Double?

    @Option(parsing: .unconditional, help: "How far reviewers differ in severity: a standard deviation in points (5).")
    var bias: Double?

    @Option(parsing: .unconditional, help: "How far one reviewer's scores scatter: a standard deviation in points (6).")
    var noise: Double?

    @Option(parsing: .unconditional, help: "The same as --bias, of experienced reviewers (3).")
    var experiencedBias: Double?

    @Option(parsing: .unconditional, help: "The same as --noise, of experienced reviewers (4).")
    var experiencedNoise: Double?

    @Option(parsing: .unconditional, help: "By how many points a grade may be off and still count as close (5).")
    var tolerance: Double?

    @Option(name: .customLong("minutes"), parsing: .unconditional, help: "How many minutes a review takes (30).")
    var minutesPerReview: Double?
}

/// What is done about missing reviews, as a word.
enum MissingWord: CaseIterable, Sendable {
    case left, reallocated, queued
}
