import PeerLearningCore

/// Reviews as flat arrays: people and works are places, and each has the range of its reviews.
///
/// It is a reference only so that handing it around costs nothing; nothing in it ever changes.
///
/// Reviews stand in the order of work and reviewer whatever order they came in, so that equal facts give equal figures.
final class ScoreTable {
    let people: [PersonID]
    let workCount: Int
    private(set) var reviewer: [Int] = []
    private(set) var work: [Int] = []
    private(set) var score: [Double] = []
    private(set) var at: [Instant?] = []
    /// Ordered pairs of reviewer and author with the review, sorted.
    private(set) var links: [Link] = []
    let reviewsOfWork: Groups
    let reviewsByPerson: Groups
    /// How many of the scores given were not reckoned with.
    let leftOut: Int

    struct Link {
        let key: Int
        let review: Int
    }

    init(_ scores: [PeerScore]) {
        let sound = scores.filter(\.isSound)
        let people = Set(sound.lazy.flatMap { $0.authors + [$0.reviewer] }).sorted()
        let works = Set(sound.lazy.map(\.submission)).sorted()
        let placeOfPerson = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
        let placeOfWork = Dictionary(uniqueKeysWithValues: works.enumerated().map { ($1, $0) })

        var latest: [Int: PeerScore] = [:]
        latest.reserveCapacity(sound.count)
        for score in sound {
            let key =
                placeOfWork[score.submission, default: 0] * people.count + placeOfPerson[score.reviewer, default: 0]
            if let earlier = latest[key], !score.supersedes(earlier) { continue }
            latest[key] = score
        }
        for (key, score) in latest.sorted(by: { $0.key < $1.key }) {
            let review = self.score.count
            let reviewer = key % people.count
            self.reviewer.append(reviewer)
            work.append(key / people.count)
            self.score.append(score.score)
            at.append(score.at)
            for author in Set(score.authors) {
                links.append(Link(key: reviewer * people.count + placeOfPerson[author, default: 0], review: review))
            }
        }
        links.sort { ($0.key, $0.review) < ($1.key, $1.review) }
        self.people = people
        workCount = works.count
        leftOut = scores.count - self.score.count
        reviewsOfWork = Groups(of: work, count: works.count)
        reviewsByPerson = Groups(of: reviewer, count: people.count)
    }

    var count: Int { score.count }

    /// How many people reviewed.
    var reviewerCount: Int { people.indices.count { reviewsByPerson.size($0) > 0 } }
}

extension PeerScore {
    /// Of two scores of one reviewer for one work the later counts; where no time is known, the higher, so that the order
    /// in which facts come in does not matter.
    fileprivate func supersedes(_ other: PeerScore) -> Bool {
        switch (at, other.at) {
        case (let mine?, let others?) where mine != others: mine > others
        default: score > other.score
        }
    }
}

/// Places in groups: which reviews belong to the work or the person at a place.
struct Groups {
    private var starts: [Int]
    private var members: [Int]

    init(of groups: [Int], count: Int) {
        starts = Array(repeating: 0, count: count + 1)
        for group in groups { starts[group + 1] += 1 }
        for group in 0..<count { starts[group + 1] += starts[group] }
        members = Array(repeating: 0, count: groups.count)
        var next = starts
        for (member, group) in groups.enumerated() {
            members[next[group]] = member
            next[group] += 1
        }
    }

    func size(_ group: Int) -> Int { starts[group + 1] - starts[group] }

    subscript(group: Int) -> ArraySlice<Int> { members[starts[group]..<starts[group + 1]] }
}
