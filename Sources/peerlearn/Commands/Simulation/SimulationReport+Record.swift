import PeerLearning
import PeerLearningReports

extension SimulationReport {
    /// Whether something was wished that nothing meets.
    var hasUnmetWish: Bool {
        let needs = Set(answers.map(\.need))
        return needs.contains { need in answers.allSatisfy { $0.need != need || $0.perhaps == nil } }
    }

    /// What is printed with `--json`.
    var record: JSONValue {
        .present([
            "plan": plan.record, "seed": Int(exactly: forecast.seed).map { .integer($0) } ?? .text("\(forecast.seed)"),
            "replications": .integer(forecast.replications), "forecast": forecast.record,
            "formulas": expectations?.record,
            "answers": answers.isEmpty ? nil : .list(answers.map(\.record)),
            "curves": curves.isEmpty ? nil : .list(curves.map(\.record)),
        ])
    }
}

extension CoursePlan {
    /// The plan as a file has it.
    fileprivate var record: JSONValue {
        let missing: MissingWord =
            switch missing {
            case .left: .left
            case .reallocated: .reallocated
            case .queued: .queued
            }
        return .present([
            "learners": .integer(learners), "experienced": .number(experienced), "reviews": .integer(reviews),
            "experiencedReviews": .integer(experiencedReviews),
            "experiencedCapacity": experiencedCapacity.map { .integer($0) }, "noShow": .number(noShow),
            "leaving": .number(leaving), "diligence": .number(diligence), "days": .number(days),
            "lateness": .number(timing.lateness), "missing": .word(missing),
            "extraDays": missing == .left ? nil : .number(self.missing.days), "method": .text(grading.name),
            "lowest": .number(graders.scale.lowerBound), "highest": .number(graders.scale.upperBound),
            "step": .number(graders.step), "meanQuality": .number(graders.meanQuality),
            "qualitySpread": .number(graders.qualitySpread), "bias": .number(graders.ordinary.bias),
            "noise": .number(graders.ordinary.noise), "experiencedBias": .number(graders.experienced.bias),
            "experiencedNoise": .number(graders.experienced.noise), "tolerance": .number(tolerance),
            "minutesPerReview": .number(minutesPerReview),
        ])
    }
}

extension ForecastFigure {
    fileprivate var record: JSONValue { ["value": .number(value), "low": .number(low), "high": .number(high)] }
}

extension CourseForecast {
    fileprivate var record: JSONValue {
        .present([
            "submissions": coverage?.submissions.record, "error": errors?.rootMeanSquare.record,
            "absoluteError": errors?.meanAbsolute.record, "close": errors?.close.record,
            "coverage": errors?.coverage?.record, "statedDeviation": errors?.statedDeviation?.record,
            "reviews": coverage.map { .list($0.reviews.map(\.record)) }, "none": coverage?.none.record,
            "fewer": coverage?.fewer.record, "withoutExperienced": coverage?.withoutExperienced.record,
            "underserved": coverage?.underserved.record, "load": work?.record, "written": work?.written.record,
            "hours": work?.hours.record, "firstFeedback": firstFeedback?.record, "lastFeedback": lastFeedback?.record,
        ])
    }
}

extension ForecastWork {
    fileprivate var record: JSONValue {
        [
            "least": leastLoad.record, "mean": meanLoad.record, "most": mostLoad.record,
            "shares": .list(loads.map { .number($0) }),
        ]
    }
}

extension ForecastTime {
    fileprivate var record: JSONValue { ["median": median.record, "ninthDecile": ninthDecile.record] }
}

extension CourseExpectations {
    fileprivate var record: JSONValue {
        func number(_ value: Double?) -> JSONValue? { value.map { .number($0) } }
        return .present([
            "submissions": .number(submissions), "load": .number(load), "errorOfMean": number(errorOfMean),
            "errorOfFullMean": .number(errorOfFullMean), "none": .number(noReview), "fewer": .number(fewerReviews),
            "withoutExperienced": number(withoutExperienced), "leastUnderserved": number(leastUnserved),
            "medianOfFirst": number(medianOfFirst), "ninthDecileOfLast": number(ninthDecileOfLast),
        ])
    }
}

extension CourseAnswer {
    fileprivate var record: JSONValue {
        func place(_ point: Point?) -> JSONValue {
            guard let point else { return .null }
            return switch lever {
            case .reviews: .integer(point.reviews)
            case .experienced: .number(point.experienced)
            }
        }
        let points = points.map { point in
            JSONValue.present([lever.rawValue: place(point), "figure": need.figure(of: point.forecast)?.record])
        }
        return [
            "need": need.record, "lever": .word(lever), "surely": place(surely), "perhaps": place(perhaps),
            "closest": place(closest), "points": .list(points),
        ]
    }
}

extension CourseNeed {
    fileprivate var record: JSONValue {
        switch self {
        case .error(let most): ["error": .number(most)]
        case .reviewed(let least): ["reviewed": .number(least)]
        case .experienced(let least): ["experienced": .number(least)]
        }
    }
}

extension SimulationCurve {
    fileprivate var record: JSONValue {
        let (name, value): (String, JSONValue) =
            switch kind {
            case .experienced(let share): ("experienced", .number(share))
            case .method(let method): ("method", .text(method))
            }
        let points = points.map { point in
            JSONValue.present([
                "reviews": .integer(point.reviews), "error": point.forecast.errors?.rootMeanSquare.record,
                "none": point.forecast.coverage?.none.record, "hours": point.forecast.work?.hours.record,
            ])
        }
        return .present([name: value, "points": .list(points)])
    }
}
