import PeerLearningCore

/// What authors said of each reviewer's reviews, without ratings that punish strictness.
struct RatingVotes {
    struct Count {
        var rated = 0
        var useful = 0
    }

    private var counts: [PersonID: Count] = [:]

    init(_ ratings: [ReviewRating]) {
        let report = RetaliationReport(of: ratings)
        for rating in ratings where rating.isSound && !report.isSuspect(rating) {
            counts[rating.reviewer, default: Count()].rated += 1
            counts[rating.reviewer, default: Count()].useful += rating.isUseful ? 1 : 0
        }
    }

    var isEmpty: Bool { counts.isEmpty }

    subscript(_ person: PersonID) -> Count { counts[person] ?? Count() }
}
