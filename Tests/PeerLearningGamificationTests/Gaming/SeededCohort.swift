import PeerLearningCore
import PeerLearningGamification

/// A cohort of honest people with habits, as a log of scoring events; rings and others who game can be added.
///
/// People learn in groups of 25, and in circles of friends of 3 to 6 in them. A circle reads its own comments by a share
/// that differs from circle to circle (up to `closest`), and is kinder to them. Some help much more than others, some praise
/// much more than others, and reviews are praised by authors.
struct SeededCohort {
    static let cohort: CohortID = "cohort"
    private(set) var generator: SeededGenerator
    private(set) var events: [ScoringEvent] = []
    private(set) var comments: [Comment] = []
    let people: Int
    private var circles: [[Int]] = []
    private var circleOf: [Int] = []
    private var closeness: [Double] = []
    private var kindness: [Double] = []
    private var worth: [Double] = []
    private var energy: [Double] = []
    private var brevity: [Double] = []
    private var now: Int64 = 1_700_000_000_000

    struct Comment {
        let number: Int
        let author: Int
        let work: Int
        let workshop: Int
        let words: Int
    }

    init(seed: UInt64, people: Int = 1_000, workshops: Int = 1, closest: Double = 0.5) {
        generator = SeededGenerator(seed: seed)
        self.people = people
        circleOf = Array(repeating: 0, count: people)
        var next = 0
        while next < people {
            let end = min(next + 3 + generator.below(4), people, (next / 25 + 1) * 25)
            for person in next..<end { circleOf[person] = circles.count }
            circles.append(Array(next..<end))
            closeness.append(generator.fraction() * closest)
            next = end
        }
        for _ in 0..<people {
            kindness.append(0.2 + 0.75 * generator.fraction())
            worth.append(0.4 + 0.6 * generator.fraction())
            energy.append(generator.below(50) == 0 ? 10 : 1)
            brevity.append(0.6 * generator.fraction() * generator.fraction() * generator.fraction())
        }
        for workshop in 0..<workshops { happen(in: workshop) }
    }

    static func person(_ number: Int) -> PersonID { PersonID("p\(number)") }

    private mutating func spread(_ mean: Double) -> Int {
        var (count, left) = (0, mean)
        while generator.fraction() < left / (1 + left) {
            count += 1
            left = mean
        }
        return count
    }

    private mutating func near(_ person: Int, friends: Double) -> Int {
        let draw = generator.fraction()
        if draw < friends, let friend = pick(circles[circleOf[person]]) { return friend }
        let group = person / 25 * 25
        return draw < friends + 0.4 ? group + generator.below(min(25, people - group)) : generator.below(people)
    }

    /// Some write three words more often than others.
    private mutating func length(of author: Int) -> Int {
        generator.fraction() < brevity[author] ? 1 + generator.below(3) : 5 + generator.below(60)
    }

    private mutating func pick(_ list: [Int]) -> Int? { list.isEmpty ? nil : list[generator.below(list.count)] }

    mutating func add(
        _ kind: ScoringEventKind, by actor: PersonID, for recipient: PersonID? = nil, about subject: String,
        on work: SubmissionID? = nil, workshop: Int, useful: Bool = false, words: Double? = nil, after: Int64 = 60_000
    ) {
        now += after
        events.append(
            ScoringEvent(
                kind, position: Int64(events.count) + 1, at: Instant(milliseconds: now), by: actor, for: recipient,
                about: subject, on: work, in: Self.cohort, workshop: WorkshopID("w\(workshop)"),
                traits: useful ? [.useful] : [], figures: words.map { [.words: $0] } ?? [:]))
    }

    private mutating func happen(in workshop: Int) {
        for person in 0..<people {
            let work = "s\(workshop)-\(person)"
            add(
                .submitted, by: Self.person(person), about: work, on: SubmissionID(work), workshop: workshop,
                after: 5_000)
        }
        for author in 0..<people {
            for turn in 0..<3 {
                let reviewer = near(author, friends: 0.1)
                guard reviewer != author else { continue }
                let (work, review) = ("s\(workshop)-\(author)", "r\(workshop)-\(author)-\(turn)")
                add(
                    .reviewed, by: Self.person(reviewer), for: Self.person(author), about: review,
                    on: SubmissionID(work), workshop: workshop, words: 60, after: 20_000)
                guard generator.fraction() < kindness[author] * worth[reviewer] else { continue }
                add(
                    .reviewRated, by: Self.person(author), for: Self.person(reviewer), about: review,
                    on: SubmissionID(work), workshop: workshop, useful: true, after: 30_000)
            }
        }
        let first = comments.count
        for author in 0..<people {
            for _ in 0..<spread(2 * energy[author]) {
                let owner = near(author, friends: 0.25)
                let comment = write(by: author, on: owner, in: workshop, words: length(of: author))
                if owner != author { praise(comment, by: owner, kindlier: 1) }
            }
        }
        read(first..<comments.count, in: workshop)
    }

    private mutating func read(_ range: Range<Int>, in workshop: Int) {
        var byGroup: [Int: [Int]] = [:]
        var byCircle: [Int: [Int]] = [:]
        for place in range {
            byGroup[comments[place].author / 25, default: []].append(place)
            byCircle[circleOf[comments[place].author], default: []].append(place)
        }
        for reader in 0..<people {
            let friends = closeness[circleOf[reader]]
            for _ in 0..<spread(6) {
                let draw = generator.fraction()
                let source = draw < friends ? byCircle[circleOf[reader]] : byGroup[reader / 25]
                let place = draw < friends + 0.3 ? pick(source ?? []) : range.lowerBound + generator.below(range.count)
                guard let place, comments[place].author != reader else { continue }
                praise(comments[place], by: reader, kindlier: draw < friends ? 1 : 0.6)
            }
        }
    }

    mutating func write(by author: Int, on owner: Int, in workshop: Int, words: Int) -> Comment {
        let comment = Comment(number: comments.count, author: author, work: owner, workshop: workshop, words: words)
        comments.append(comment)
        add(
            .commented, by: Self.person(author), for: Self.person(owner), about: "c\(comment.number)",
            on: SubmissionID("s\(workshop)-\(owner)"), workshop: workshop, words: Double(words), after: 10_000)
        return comment
    }

    private mutating func praise(_ comment: Comment, by person: Int, kindlier: Double) {
        guard generator.fraction() < kindness[person] * worth[comment.author] * kindlier else { return }
        praise(comment, by: person)
    }

    /// One in twenty clicks at once.
    mutating func praise(_ comment: Comment, by person: Int) {
        add(
            .commentRated, by: Self.person(person), for: Self.person(comment.author), about: "c\(comment.number)",
            on: SubmissionID("s\(comment.workshop)-\(comment.work)"), workshop: comment.workshop, useful: true,
            words: Double(comment.words), after: generator.below(20) == 0 ? 1_000 : 60_000)
    }

    /// People from anywhere who praise each other so often besides what they do otherwise; all praise all, or each the next.
    mutating func addRing(of size: Int, times: Int, allToAll: Bool) -> Set<PersonID> {
        var members: [Int] = []
        while members.count < size {
            let person = generator.below(people)
            if !members.contains(person) { members.append(person) }
        }
        for (place, one) in members.enumerated() {
            for other in allToAll ? members.filter({ $0 != one }) : [members[(place + 1) % size]] {
                for _ in 0..<times + generator.below(3) - 1 {
                    praise(write(by: other, on: generator.below(people), in: 0, words: 6), by: one)
                }
            }
        }
        return Set(members.map(Self.person))
    }
}
