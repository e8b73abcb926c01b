import PeerLearningCore

extension CourseRun {
    /// The grade of a submission.
    struct Graded {
        /// The author, whose place the submission has.
        let place: Int32
        let value: Double
        /// The deviation that the method states; nil where it states none.
        let deviation: Double?
    }

    /// What the plan's method makes of the reviews that came in: submissions with a grade, in order.
    mutating func grades() -> [Graded] {
        var rows: [(review: Asked, score: Double)] = []
        for review in asked where review.day != nil { rows.append((review, score(review))) }
        switch plan.grading {
        case .inference(let method): return grades(of: rows, by: method)
        case .aggregator(let method): return grades(of: rows, by: method)
        }
    }

    private mutating func score(_ review: Asked) -> Double {
        let reviewer = Int(review.reviewer)
        let graders = plan.graders
        let skill = isExperienced[reviewer] ? graders.experienced : graders.ordinary
        return graders.score(qualities[Int(review.submission)] + biases[reviewer] + skill.noise * draws.next())
    }

    private func grades(of rows: [(review: Asked, score: Double)], by method: any GradeInference) -> [Graded] {
        let table = try? GradeTable(
            items: rows.map(\.review.submission), graders: rows.map(\.review.reviewer), grades: rows.map(\.score),
            itemCount: plan.learners, graderCount: plan.learners)
        guard let table else { return [] }
        let estimates = method.estimates(of: table)
        return authors.compactMap { author in
            estimates.item(Int(author)).map { item in
                Graded(place: author, value: plan.graders.clamped(item.value), deviation: item.deviation)
            }
        }
    }

    /// A workshop's aggregator, on its own scale from 0 to 100.
    private func grades(of rows: [(review: Asked, score: Double)], by method: any GradeAggregator) -> [Graded] {
        let unit = plan.graders.width / 100
        let low = plan.graders.scale.lowerBound
        var scores = [[ScoredReview]](repeating: [], count: plan.learners)
        for (place, row) in rows.enumerated() {
            scores[Int(row.review.submission)].append(
                ScoredReview(
                    review: ReviewID("r\(1_000_000_000 + place)"), reviewer: names.people[Int(row.review.reviewer)],
                    score: (row.score - low) / unit))
        }
        let submissions = authors.map {
            ScoredSubmission(submission: names.submissions[Int($0)], scores: scores[Int($0)])
        }
        return zip(authors, method.grades(in: GradingContext(submissions: submissions))).compactMap { author, grade in
            grade.value.map {
                Graded(place: author, value: low + $0 * unit, deviation: grade.deviation.map { $0 * unit })
            }
        }
    }
}
