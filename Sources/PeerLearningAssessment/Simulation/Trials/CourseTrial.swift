/// What one run of a course came to: the sums that a forecast is made of.
struct CourseTrial: Sendable {
    /// How many submissions there were.
    let submissions: Int
    /// How many of them got a grade, and of how many the method stated how sure it is.
    private(set) var graded = 0
    private(set) var stated = 0
    /// Sums over graded submissions.
    private(set) var squaredError = 0.0
    private(set) var absoluteError = 0.0
    private(set) var deviation = 0.0
    private(set) var close = 0
    private(set) var covered = 0
    /// How many submissions have 0, 1, 2 … reviews that came in.
    private(set) var written: [Int]
    /// How many submissions have too few experienced people among those who were asked, and none among those who wrote.
    private(set) var underserved = 0
    private(set) var withoutExperienced = 0
    /// How many reviewers were asked for 0, 1, 2 … reviews.
    private(set) var loads: [Int] = []
    private(set) var asked = 0
    private(set) var came = 0
    /// The days of the first and of the last review of each submission that has any.
    private(set) var firsts: [Double] = []
    private(set) var lasts: [Double] = []

    init(_ plan: CoursePlan, _ names: CourseNames, seed: UInt64) {
        var run = CourseRun(plan, names, seed: seed)
        submissions = run.authors.count
        written = Array(repeating: 0, count: plan.reviews + 1)
        count(run)
        for grade in run.grades() { count(grade, truth: run.qualities[Int(grade.place)], within: plan.tolerance) }
    }

    private mutating func count(_ grade: CourseRun.Graded, truth: Double, within tolerance: Double) {
        let error = grade.value - truth
        graded += 1
        squaredError += error * error
        absoluteError += error.magnitude
        if error.magnitude <= tolerance { close += 1 }
        guard let deviation = grade.deviation else { return }
        stated += 1
        self.deviation += deviation
        if error.magnitude <= 1.96 * deviation { covered += 1 }
    }

    private mutating func count(_ run: CourseRun) {
        let none = Array(repeating: 0, count: run.plan.learners)
        var (came, load, experiencedAsked, experiencedCame) = (none, none, none, none)
        var first = Array(repeating: Double.infinity, count: run.plan.learners)
        var last = Array(repeating: 0.0, count: run.plan.learners)
        for review in run.asked {
            let (submission, reviewer) = (Int(review.submission), Int(review.reviewer))
            load[reviewer] += 1
            if run.isExperienced[reviewer] { experiencedAsked[submission] += 1 }
            guard let day = review.day else { continue }
            came[submission] += 1
            if run.isExperienced[reviewer] { experiencedCame[submission] += 1 }
            first[submission] = min(first[submission], day)
            last[submission] = max(last[submission], day)
        }
        for author in run.authors.map(Int.init) {
            Self.count(came[author], in: &written)
            Self.count(load[author], in: &loads)
            if experiencedAsked[author] < max(1, run.plan.experiencedReviews) { underserved += 1 }
            if experiencedCame[author] == 0 { withoutExperienced += 1 }
            guard came[author] > 0 else { continue }
            firsts.append(first[author])
            lasts.append(last[author])
        }
        asked = run.asked.count
        self.came = came.reduce(0, +)
    }

    private static func count(_ number: Int, in counts: inout [Int]) {
        if number >= counts.count { counts += Array(repeating: 0, count: number + 1 - counts.count) }
        counts[number] += 1
    }
}
