import PeerLearning

extension SimulationWords {
    var grades: SimulationSection {
        var section = SimulationSection(name: "grades", title: say("grades.title"))
        guard let errors = report.forecast.errors else {
            section.lines = [say("grades.none")]
            return section
        }
        section.lines = [
            say("grades.error", ["error": .text(interval(errors.rootMeanSquare, digits: 2))]),
            say(
                "grades.close",
                ["share": .text(share(errors.close)), "tolerance": .text(plain(report.plan.tolerance))]),
        ]
        if let coverage = errors.coverage {
            let name = coverage.high < 0.92 ? "tooSure" : coverage.low > 0.98 ? "cautious" : "honest"
            section.lines.append(say("grades.\(name)", ["share": .text(share(coverage))]))
        }
        return section
    }

    var work: SimulationSection? {
        guard let work = report.forecast.work else { return nil }
        var section = SimulationSection(name: "work", title: say("work.title"))
        section.lines = [
            say(
                work.leastLoad.value == work.mostLoad.value ? "work.even" : "work.load",
                [
                    "mean": .text(plain(work.meanLoad.value)), "least": .text(plain(work.leastLoad.value)),
                    "most": .text(plain(work.mostLoad.value)),
                ]),
            say(
                "work.hours",
                [
                    "hours": .text(interval(work.hours, digits: 0)),
                    "minutes": .text(plain(report.plan.minutesPerReview)),
                    "written": .text(wording.figure(work.written.value, digits: 0)),
                ]),
        ]
        return section
    }

    var wrong: SimulationSection? {
        guard let coverage = report.forecast.coverage else { return nil }
        var section = SimulationSection(name: "wrong", title: say("wrong.title"))
        func line(_ name: String, _ figure: ForecastFigure, _ more: [String: Message.Argument] = [:]) -> String {
            let count = figure.value * coverage.submissions.value
            let arguments: [String: Message.Argument] = [
                "share": .text(share(figure)), "count": .text(wording.figure(count, digits: count < 10 ? 1 : 0)),
                "all": .text(wording.figure(coverage.submissions.value, digits: 0)),
            ]
            return say("wrong.\(name)", arguments.merging(more) { $1 })
        }
        section.lines = [line("none", coverage.none)]
        if report.plan.reviews > 1 {
            section.lines.append(line("fewer", coverage.fewer, ["reviews": .number(report.plan.reviews)]))
        }
        section.lines.append(line("experienced", coverage.withoutExperienced))
        if report.plan.experiencedReviews > 0 { section.lines.append(line("underserved", coverage.underserved)) }
        return section
    }

    var times: SimulationSection? {
        guard let first = report.forecast.firstFeedback, let last = report.forecast.lastFeedback else { return nil }
        let times = [("first", first), ("last", last)]
        return SimulationSection(
            name: "times", title: say("times.title"),
            lines: times.map { name, time in
                say(
                    "times.\(name)",
                    [
                        "median": .decimal(time.median.value, digits: 1),
                        "ninth": .decimal(time.ninthDecile.value, digits: 1),
                    ])
            })
    }

    var plan: SimulationSection {
        let plan = report.plan
        var lines = [
            say("plan.people", ["learners": .number(plan.learners), "share": .text(percent(plan.experienced))]),
            say("plan.noShow", ["share": .text(percent(plan.noShow))]),
        ]
        if plan.leaving > 0 { lines.append(say("plan.leaving", ["share": .text(percent(plan.leaving))])) }
        lines.append(
            say(
                "plan.reviews",
                [
                    "reviews": .number(plan.reviews), "share": .text(percent(plan.diligence)),
                    "days": .text(days(plan.days)),
                ]))
        if plan.experiencedReviews > 0 { lines.append(say("plan.rule", ["count": .number(plan.experiencedReviews)])) }
        if let capacity = plan.experiencedCapacity { lines.append(say("plan.capacity", ["count": .number(capacity)])) }
        let missing =
            switch plan.missing {
            case .left: "left"
            case .reallocated: "reallocated"
            case .queued: "queued"
            }
        lines.append(say("plan.\(missing)", ["days": .text(days(plan.missing.days))]))
        lines.append(scores(plan.graders))
        lines.append(say("plan.method", ["method": .text(plan.grading.name)]))
        return SimulationSection(name: "plan", title: say("plan.title"), lines: lines)
    }

    private func scores(_ graders: GraderModel) -> String {
        say(
            "plan.scores",
            [
                "low": .text(plain(graders.scale.lowerBound)), "high": .text(plain(graders.scale.upperBound)),
                "quality": .text(plain(graders.qualitySpread)), "bias": .text(plain(graders.ordinary.bias)),
                "noise": .text(plain(graders.ordinary.noise)),
                "experiencedBias": .text(plain(graders.experienced.bias)),
                "experiencedNoise": .text(plain(graders.experienced.noise)),
            ])
    }
}
