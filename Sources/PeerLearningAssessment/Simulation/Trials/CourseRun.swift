import PeerLearningCore

/// One course that is run through: who is there, who is asked for which review, and what came in.
///
/// People are places from 0; who handed in has a submission of the same place.
struct CourseRun {
    /// A review that somebody was asked for.
    struct Asked {
        /// The author, whose place the submission has.
        let submission: Int32
        let reviewer: Int32
        /// After how many days it came in; nil where it did not.
        var day: Double?
    }

    let plan: CoursePlan
    let names: CourseNames
    /// Who has experience.
    let isExperienced: [Bool]
    /// Who handed in, in order.
    let authors: [Int32]
    /// Who stays to write reviews.
    let stays: [Bool]
    /// How good each one's submission is.
    let qualities: [Double]
    /// By how much each one scores too high.
    let biases: [Double]
    /// All reviews that were asked for.
    var asked: [Asked] = []
    var draws: NormalDraws

    /// Runs through a course, up to its last review.
    init(_ plan: CoursePlan, _ names: CourseNames, seed: UInt64) {
        var draws = NormalDraws(seed: seed)
        let everybody = 0..<plan.learners
        var lot = Array(everybody)
        draws.generator.shuffle(&lot)
        var isExperienced = Array(repeating: false, count: plan.learners)
        for place in lot.prefix(plan.experiencedPeople) { isExperienced[place] = true }
        var authors: [Int32] = []
        for place in everybody where !draws.happens(plan.noShow) { authors.append(Int32(place)) }
        stays = everybody.map { _ in !draws.happens(plan.leaving) }
        let graders = plan.graders
        qualities = everybody.map { _ in
            graders.clamped(graders.meanQuality + graders.qualitySpread * draws.next())
        }
        biases = everybody.map { place in
            (isExperienced[place] ? graders.experienced : graders.ordinary).bias * draws.next()
        }
        self.plan = plan
        self.names = names
        self.isExperienced = isExperienced
        self.authors = authors
        self.draws = draws
        allocate()
        write(from: 0, after: 0, within: plan.days)
        attendToMissing()
    }

    /// Decides of the reviews from a place on whether and when they come in.
    mutating func write(from first: Int, after begin: Double, within days: Double) {
        for place in first..<asked.count {
            let isWritten = draws.happens(plan.diligence)
            let share = draws.generator.fraction()
            guard isWritten, stays[Int(asked[place].reviewer)] else { continue }
            asked[place].day = begin + days * plan.timing.time(of: share)
        }
    }
}
