import PeerLearning

extension SimulationWords {
    /// What a teacher may change, as far as the figures call for it.
    var advice: SimulationSection {
        let found = [unreviewed, short, inexperienced, sureness, median, late].compactMap(\.self)
        return SimulationSection(
            name: "advice", title: say("advice.title"), lines: found.isEmpty ? [say("advice.nothing")] : found)
    }

    /// Whether more than one submission in a hundred may stay without a review.
    var warnsOfUnreviewed: Bool {
        guard let none = report.forecast.coverage?.none else { return false }
        return none.value > 0 && none.high > 0.01
    }

    private var unreviewed: String? {
        guard warnsOfUnreviewed else { return nil }
        return say(report.plan.missing == .left ? "advice.unreviewed" : "advice.unreviewedStill")
    }

    private var short: String? {
        guard report.plan.missing == .left, let coverage = report.forecast.coverage, unreviewed == nil,
            coverage.fewer.low > 0.15
        else { return nil }
        return say("advice.short", ["share": .text(percent(coverage.fewer.value))])
    }

    /// What a rule of experience could do, by counting.
    private var inexperienced: String? {
        let plan = report.plan
        guard let coverage = report.forecast.coverage, coverage.withoutExperienced.low > 0.25 else { return nil }
        let people = ExperienceAmongReviewers(people: plan.learners, experienced: plan.experiencedPeople)
        guard people.experienced > 0 else { return say("advice.nobodyExperienced") }
        let wanted = max(1, plan.experiencedReviews)
        let capacity = (wanted * plan.learners + people.experienced - 1) / people.experienced
        let served = people.mostServed(
            reviews: plan.reviews, wanting: wanted, capacity: plan.experiencedCapacity)
        guard served < 1 else { return plan.experiencedReviews > 0 ? nil : say("advice.rule") }
        return say(
            plan.experiencedReviews > 0 ? "advice.capacity" : "advice.ruleAndCapacity",
            ["served": .text(percent(served)), "capacity": .number(capacity)])
    }

    private var sureness: String? {
        guard let coverage = report.forecast.errors?.coverage, coverage.high < 0.92 else { return nil }
        return say("advice.tooSure", ["method": .text(report.forecast.method)])
    }

    private var median: String? {
        guard report.forecast.method == "median" else { return nil }
        return say("advice.median")
    }

    private var late: String? {
        guard let first = report.forecast.firstFeedback, first.median.low > 0.6 * report.plan.days else { return nil }
        return say("advice.late", ["days": .decimal(first.median.value, digits: 1)])
    }
}
