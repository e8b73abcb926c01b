import PeerLearningCore

extension ScoringFeed {
    mutating func reviewed(_ review: SubmittedReview, in place: Place, at moment: Instant) -> [ScoringEvent] {
        guard let request = reviews[review.review], let workshop = workshops[place.workshop] else { return [] }
        let (reviewer, submission) = (request.asked.reviewer, request.asked.submission)
        reviews[review.review]?.isIn = true
        submissions[submission]?.answers[reviewer, default: []].removeAll { $0.review == review.review }
        submissions[submission]?.answers[reviewer]?.append(review)

        var traits: ScoringTraits = request.isIn ? [.again] : []
        if request.isSecondLook { traits.insert(.secondLook) }
        if workshop.plan.schedule.reviewsUntil.map({ moment < $0 }) ?? true { traits.insert(.onTime) }
        var drafts = [
            place.draft(
                .reviewed, by: reviewer, for: authors(of: submission).first, about: review.review.rawValue,
                on: submission, document: review.remarks, traits: traits, figures: [.words: Double(review.words)])
        ]
        if request.isSecondLook { drafts += improvement(found: review, in: place) }
        return drafts
    }

    func rated(_ review: ReviewID, _ rating: UsefulnessRating, in place: Place) -> [ScoringEvent] {
        guard let asked = reviews[review]?.asked else { return [] }
        return [
            place.draft(
                .reviewRated, by: rating.person, for: asked.reviewer, about: review.rawValue, on: asked.submission,
                document: submissions[asked.submission]?.answers[asked.reviewer]?.last { $0.review == review }?.remarks,
                traits: rating.traits)
        ]
    }

    mutating func rated(_ id: CommentID, _ rating: UsefulnessRating, in place: Place) -> [ScoringEvent] {
        guard let comment = comments[id] else { return [] }
        var traits = rating.traits
        let submission = submissions[comment.submission]
        let isOnOwnWork = submission?.authors.contains(comment.author) ?? false
        if isOnOwnWork { traits.insert(.onOwnWork) }
        if comment.answered.flatMap({ comments[$0]?.author }) == rating.person { traits.insert(.answersActor) }
        if comment.isQuestion { traits.insert(.question) }
        if rating.isUseful, !isOnOwnWork, comment.author != rating.person, submission?.isHelped == false {
            submissions[comment.submission]?.isHelped = true
            traits.insert(.firstHelp)
        }
        return [
            place.draft(
                .commentRated, by: rating.person, for: comment.author, about: id.rawValue, on: comment.submission,
                document: comment.document, traits: traits, figures: [.words: Double(comment.words)])
        ]
    }

    func graded(_ grade: Grade, in place: Place) -> [ScoringEvent] {
        let authors = authors(of: grade.submission)
        let graded = authors.map { author in
            place.draft(
                .graded, by: author, about: grade.submission.rawValue, on: grade.submission,
                figures: grade.value.map { [.grade: $0] } ?? [:])
        }
        let round = workshops[place.workshop]?.round ?? 1
        let ofRound = (submissions[grade.submission]?.answers ?? [:]).values.joined()
            .filter { reviews[$0.review].map { $0.round == round && !$0.isSecondLook } ?? false }
            .sorted { $0.review < $1.review }
        return graded + (ofRound.lazy.map { improvement(found: $0, in: place) }.first { !$0.isEmpty } ?? [])
    }

    /// The authors' improvement as a reviewer found it who had reviewed the work before: better in at least one criterion
    /// and worse in none.
    private func improvement(found later: SubmittedReview, in place: Place) -> [ScoringEvent] {
        guard let asked = reviews[later.review]?.asked, let rubric = workshops[place.workshop]?.rubric,
            let earlier = submissions[asked.submission]?.answers[asked.reviewer]?.last(where: {
                $0.review != later.review
            })?.levels,
            earlier.count == later.levels.count, earlier.count == rubric.criteria.count
        else { return [] }
        let gains = zip(rubric.criteria, zip(earlier, later.levels)).map { criterion, levels in
            criterion.points(ofLevel: levels.1) - criterion.points(ofLevel: levels.0)
        }
        guard gains.allSatisfy({ $0 >= 0 }), gains.contains(where: { $0 > 0 }) else { return [] }
        return authors(of: asked.submission).map { author in
            place.draft(
                .improved, by: author, for: asked.reviewer, about: asked.submission.rawValue, on: asked.submission,
                figures: [.gain: gains.reduce(0, +)])
        }
    }
}

extension UsefulnessRating {
    fileprivate var traits: ScoringTraits {
        var traits: ScoringTraits = isUseful ? [.useful] : []
        if thanks != nil { traits.insert(.thanked) }
        return traits
    }
}

extension RubricCriterion {
    fileprivate func points(ofLevel level: Int) -> Double {
        guard kind == .levels else { return Double(max(0, level)) }
        return levels.indices.contains(level) ? levels[level].points : 0
    }
}
