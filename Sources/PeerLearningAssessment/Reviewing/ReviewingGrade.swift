public import PeerLearningCore

/// What somebody's reviewing is worth, with what it rests on.
public struct ReviewingGrade: Hashable, Sendable {
    /// Who reviewed.
    public let reviewer: PersonID
    /// The grade, from 0 to 100; nil where no review was asked for and none was given.
    public let value: Double?
    /// How many reviews were asked for.
    public let asked: Int
    /// How many came in.
    public let done: Int
    /// By how many points the scores typically miss what other reviewers found, apart from severity; nil where nobody else
    /// reviewed the same works.
    public let deviation: Double?
    /// How many ratings by authors count; those that punish strictness do not.
    public let rated: Int
    /// How many of them call the review useful.
    public let useful: Int
    /// Why it is what it is, in words that a participant understands.
    public let reason: Message
}

/// Grades reviewing: whether it was done, how exact it was and how useful authors found it.
///
/// A severe reviewer is not worse than a lenient one: the bias that all their reviews show is taken out first. How far a score
/// then lies from what the others found is partly the others' doing, so only the share that is to be expected of the
/// reviewer is laid at their door, and two usual reviews are thrown in. So it says something with one or two reviews, and
/// two who disagree do not both get full marks, nor nothing. A review that was asked for and not given counts as 0.
///
/// It rewards coming close to others; do not let it weigh more than the work itself.
public struct ReviewingGrading: Hashable, Sendable {
    /// Up to how many points off is as exact as can be asked for.
    public let fullMarks: Double
    /// From how many points off on exactness is worth nothing.
    public let noMarks: Double
    /// The share of usefulness in the grade, from 0 to 1, where authors rate reviews.
    public let usefulnessShare: Double
    /// How far a usual reviewer's scores scatter, in points: what two thrown-in reviews say.
    public let usualDeviation: Double

    /// A way of grading; unless you say otherwise 5 points off is as good as 0, 30 is worth nothing, and usefulness makes up
    /// three tenths.
    public init(
        fullMarks: Double = 5, noMarks: Double = 30, usefulnessShare: Double = 0.3, usualDeviation: Double = 8
    ) {
        self.usualDeviation = max(0.1, usualDeviation)
        self.fullMarks = fullMarks
        self.noMarks = max(fullMarks + 1, noMarks)
        self.usefulnessShare = min(1, max(0, usefulnessShare))
    }

    /// A grade for everybody who was asked for a review or gave one, in the order of their identifiers.
    ///
    /// - Parameters:
    ///   - context: The scores that came in.
    ///   - asked: How many reviews each person was asked for; at least as many as came in are taken.
    ///   - ratings: What authors said of reviews.
    ///   - method: How others' scores are put together.
    public func grades(
        in context: GradingContext, asked: [PersonID: Int], ratings: [ReviewRating] = [],
        by method: InferredGrade = .adaptive
    ) -> [ReviewingGrade] {
        let workshop = WorkshopTable(of: context)
        let distances = ReviewDistances(method.estimates(in: context), usual: usualDeviation)
        let votes = RatingVotes(ratings)
        let people = Set(asked.keys).union(workshop.reviewers.compactMap { $0 })
        return people.sorted().map { person in
            let place = workshop.place(of: person)
            let done = place.map { distances.reviews(of: $0) } ?? 0
            return grade(
                person, asked: max(done, asked[person] ?? 0), done: done,
                deviation: place.flatMap { distances.typical(of: $0) }, votes: votes[person], areRated: !votes.isEmpty)
        }
    }

    private func grade(
        _ person: PersonID, asked: Int, done: Int, deviation: Double?, votes: RatingVotes.Count, areRated: Bool
    ) -> ReviewingGrade {
        let exact = deviation.map { 100 * min(1, max(0, (noMarks - $0) / (noMarks - fullMarks))) } ?? 80
        // Three of four ratings are kind as a rule: two such are thrown in.
        let liked = 100 * (Double(votes.useful) + 1.5) / (Double(votes.rated) + 2)
        let share = areRated ? usefulnessShare : 0
        let quality = (1 - share) * exact + share * liked
        return ReviewingGrade(
            reviewer: person, value: asked > 0 ? quality * Double(done) / Double(asked) : nil, asked: asked, done: done,
            deviation: deviation, rated: votes.rated, useful: votes.useful,
            reason: asked == 0
                ? Message("reviewing.nothingAsked") : reason(asked: asked, done: done, deviation, votes))
    }

    private func reason(asked: Int, done: Int, _ deviation: Double?, _ votes: RatingVotes.Count) -> Message {
        let accuracy =
            deviation.map { Message("reviewing.accuracy", ["points": .decimal($0, digits: 1)]) }
            ?? Message("reviewing.accuracy.unknown")
        let usefulness =
            votes.rated > 0
            ? Message("reviewing.usefulness", ["useful": .number(votes.useful), "rated": .number(votes.rated)])
            : Message("reviewing.usefulness.unknown")
        return Message(
            "reviewing.grade",
            [
                "done": .number(done), "asked": .number(asked), "accuracy": .message(accuracy),
                "usefulness": .message(usefulness),
            ])
    }
}
