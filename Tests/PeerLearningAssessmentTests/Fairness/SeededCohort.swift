import Foundation
import PeerLearningAssessment
import PeerLearningCore

/// A cohort made by chance: works with a quality, reviewers with a leniency, noise, and at will rings of friends.
struct SeededCohort {
    var people = 60
    var reviewsEach = 4
    var quality = 10.0
    var leniency = 6.0
    var noise = 12.0
    /// Some reviewers judge three times as wildly as the others.
    var wildShare = 0.0
    private var generator: SeededGenerator
    private(set) var pairs: [(reviewer: Int, author: Int)] = []
    private(set) var ring: [Int] = []

    init(seed: UInt64, people: Int = 60, reviewsEach: Int = 4, noise: Double = 12, wildShare: Double = 0) {
        generator = SeededGenerator(seed: seed)
        self.people = people
        self.reviewsEach = reviewsEach
        self.noise = noise
        self.wildShare = wildShare
        for round in 0..<reviewsEach { allocate(round) }
    }

    static func name(_ place: Int) -> PersonID { PersonID("p\(place)") }

    var ringNames: Set<PersonID> { Set(ring.map(Self.name)) }

    /// Makes the first people friends: each reviews the next `inside` of them instead of others.
    mutating func befriend(_ size: Int, inside: Int) {
        ring = Array(0..<size)
        for member in ring {
            let friends = (1...min(inside, size - 1)).map { (member + $0) % size }
            let own = pairs.indices.filter { pairs[$0].reviewer == member }
            var free = own.filter { !friends.contains(pairs[$0].author) }
            for friend in friends where !own.contains(where: { pairs[$0].author == friend }) {
                if let place = free.popLast() { pairs[place].author = friend }
            }
        }
    }

    /// The scores; friends add `inflation` to what they think of each other.
    mutating func scores(inflation: ClosedRange<Double> = 20...30) -> [PeerScore] {
        let qualities = (0..<people).map { _ in 65 + quality * normal() }
        let leniencies = (0..<people).map { _ in leniency * normal() }
        let noises = (0..<people).map { _ in generator.fraction() < wildShare ? noise * 3 : noise }
        return pairs.map { pair in
            var score = qualities[pair.author] + leniencies[pair.reviewer] + noises[pair.reviewer] * normal()
            if ring.contains(pair.reviewer), ring.contains(pair.author) {
                score += inflation.lowerBound + (inflation.upperBound - inflation.lowerBound) * generator.fraction()
            }
            return PeerScore(
                reviewer: Self.name(pair.reviewer), authors: [Self.name(pair.author)],
                submission: SubmissionID("w\(pair.author)"), score: min(100, max(0, score.rounded())))
        }
    }

    mutating func normal() -> Double {
        let radius = (-2 * log(1 - generator.fraction())).squareRoot()
        return radius * cos(2 * .pi * generator.fraction())
    }

    mutating func chance() -> Double { generator.fraction() }

    private mutating func allocate(_ round: Int) {
        var works = Array(0..<people)
        generator.shuffle(&works)
        var taken = Set(pairs.map { $0.reviewer * people + $0.author })
        for reviewer in 0..<people {
            for _ in 0..<200 where works[reviewer] == reviewer || taken.contains(reviewer * people + works[reviewer]) {
                works.swapAt(reviewer, generator.below(people))
            }
        }
        for reviewer in 0..<people where works[reviewer] != reviewer {
            if taken.insert(reviewer * people + works[reviewer]).inserted { pairs.append((reviewer, works[reviewer])) }
        }
    }
}
