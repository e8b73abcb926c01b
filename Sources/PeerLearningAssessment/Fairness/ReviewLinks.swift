/// Who reviewed whom, as a graph: an arrow leads from a reviewer to an author and carries their reviews.
///
/// It is a reference only so that handing it around costs nothing; nothing in it ever changes.
final class ReviewLinks {
    let personCount: Int
    /// The author that each arrow leads to; arrows stand in the order of reviewer and author.
    private(set) var target: [Int] = []
    /// Where the arrows of each reviewer begin; one more at the end.
    private(set) var starts: [Int]
    private var source: [Int] = []
    private var reviewStarts: [Int] = []
    private var reviews: [Int] = []
    private let reviewersOfWork: Groups
    private let work: [Int]
    private let reviewer: [Int]

    init(_ table: ScoreTable) {
        personCount = table.people.count
        reviewersOfWork = table.reviewsOfWork
        work = table.work
        reviewer = table.reviewer
        starts = Array(repeating: 0, count: table.people.count + 1)
        var last = -1
        for link in table.links {
            if link.key != last {
                last = link.key
                source.append(link.key / personCount)
                target.append(link.key % personCount)
                reviewStarts.append(reviews.count)
                starts[link.key / personCount + 1] += 1
            }
            reviews.append(link.review)
        }
        reviewStarts.append(reviews.count)
        for person in 0..<personCount { starts[person + 1] += starts[person] }
    }

    var arrowCount: Int { target.count }

    func arrows(from person: Int) -> Range<Int> { starts[person]..<starts[person + 1] }

    func source(of arrow: Int) -> Int { source[arrow] }

    func reviews(of arrow: Int) -> [Int] { Array(reviews[reviewStarts[arrow]..<reviewStarts[arrow + 1]]) }

    /// The arrow from one person to another, by halving.
    func arrow(from person: Int, to other: Int) -> Int? {
        var low = starts[person]
        var high = starts[person + 1]
        while low < high {
            let middle = (low + high) / 2
            if target[middle] < other { low = middle + 1 } else { high = middle }
        }
        return low < starts[person + 1] && target[low] == other ? low : nil
    }

    /// Two people who reviewed each other, with the arrow of each to the other.
    struct Mutual {
        let one: Int
        let other: Int
        let there: Int
        let back: Int
    }

    /// All pairs who reviewed each other.
    var mutual: [Mutual] {
        (0..<arrowCount).compactMap { there in
            guard source[there] < target[there], let back = arrow(from: target[there], to: source[there]) else {
                return nil
            }
            return Mutual(one: source[there], other: target[there], there: there, back: back)
        }
    }

    /// The reviews that members of a set gave to each other, of works that somebody outside the set reviewed as well: of
    /// the others nobody can tell whether the work is good or the friends are kind.
    func reviews(inside people: [Int]) -> [Int] {
        var found: Set<Int> = []
        for person in people {
            for arrow in arrows(from: person) where people.contains(target[arrow]) {
                for review in reviews[reviewStarts[arrow]..<reviewStarts[arrow + 1]]
                where reviewersOfWork[work[review]].contains(where: { !people.contains(reviewer[$0]) }) {
                    found.insert(review)
                }
            }
        }
        return found.sorted()
    }
}
