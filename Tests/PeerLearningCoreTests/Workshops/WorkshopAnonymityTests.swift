import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N4: Anonymity")
struct WorkshopAnonymityTests {
    @Test("N4: nobody who takes part in a double-blind workshop can name anybody")
    func doubleBlind() throws {
        let workshop = try Workshop.make(in: .reflection)
        let reviewers = workshop.reviewsReceived(by: "bo").map(\.reviewer)
        #expect(!reviewers.contains { reviewer in workshop.publishedSubmissions.contains { $0.author == reviewer } })
        for person in ["ada", "bo", "gil"] as [PersonID] {
            let names = workshop.names(for: .participant(person))
            #expect((1...999).allSatisfy { names[Pseudonym(number: $0)] == nil })
            #expect(throws: Refusal.missing(.seeNames)) { try workshop.enrolments(for: .participant(person)) }
        }
        #expect(throws: Never.self) { try workshop.enrolments(for: Standing("mo", as: .moderator)) }
    }

    @Test("N4: in a single-blind workshop reviewers know authors and authors do not know guides")
    func singleBlind() throws {
        let policy = try WorkshopPolicy(anonymity: .singleBlind, reviewsByPeers: 1, reviewsByGuides: 1)
        let workshop = try Workshop.make(in: .review, policy: policy)
        let names = workshop.names(for: .participant("ada"))
        let author = try #require(workshop.pseudonym(of: "bo"))
        let guide = try #require(workshop.pseudonym(of: "gil"))
        #expect(names[author] == "bo")
        #expect(names[guide] == nil)
        let reflected = try Workshop.make(in: .reflection, policy: policy)
        let key = reflected.names(for: .participant("bo"))
        #expect(!reflected.reviewsReceived(by: "bo").isEmpty)
        #expect(reflected.reviewsReceived(by: "bo").allSatisfy { key[$0.reviewer] == nil })
    }

    @Test("N4: in an open workshop those who take part know everybody, strangers nobody")
    func open() throws {
        let policy = try WorkshopPolicy(anonymity: .open, reviewsByPeers: 1, reviewsByGuides: 1)
        let workshop = try Workshop.make(in: .review, policy: policy)
        let guide = try #require(workshop.pseudonym(of: "gil"))
        #expect(workshop.names(for: .participant("ada"))[guide] == "gil")
        #expect(workshop.names(for: .participant("stranger"))[guide] == nil)
    }

    @Test("N4: pseudonyms are unique, stable, and tell neither order nor name")
    func pseudonyms() throws {
        let people = (0..<50).map { PersonID("person-\($0)") }
        let workshop = try Workshop.make(authors: people, guides: [])
        let numbers = people.compactMap { workshop.pseudonym(of: $0)?.number }
        #expect(Set(numbers).count == 50)
        #expect(numbers != numbers.sorted())
        let other = try Workshop.make(in: .submission, authors: people, guides: [])
        #expect(people.map { other.pseudonym(of: $0) } == people.map { workshop.pseudonym(of: $0) })
    }

    @Test("N4: no participant's view of a workshop holds a person's identifier")
    func views() throws {
        let canaries: [PersonID] = ["canary-ada", "canary-bo", "canary-cy"]
        var workshop = Workshop(id: "w")
        try workshop.perform(.open(WorkshopPlan(task: .make(), cohort: "c")))
        try workshop.perform(.enrol(Dictionary(canaries.map { ($0, .author) }) { first, _ in first }, seed: 4))
        try workshop.perform(.advance(to: .submission))
        for (place, person) in canaries.enumerated() {
            try workshop.perform(
                .submit(SubmissionID("s\(place)"), document: DocumentID("d\(place)"), words: 3),
                by: .participant(person))
        }
        try workshop.perform(.advance(to: .review))
        let reviews = canaries.indices.map {
            AllocatedReview(
                review: ReviewID("r\($0)"), submission: SubmissionID("s\(($0 + 1) % 3)"), reviewer: canaries[$0])
        }
        try workshop.perform(.allocate(Allocation(reviews: reviews, method: "m", seed: 1)))
        for (place, person) in canaries.enumerated() {
            let answer = SubmittedReview(review: ReviewID("r\(place)"), levels: [0, 1], remarks: "x", words: 2)
            try workshop.perform(.review(answer), by: .participant(person))
        }
        try workshop.perform(
            .comment("c1", on: "s0", answering: nil, document: "x", words: 2), by: .participant(canaries[1]))
        try workshop.perform(.advance(to: .grading))
        let grades = canaries.indices.map {
            Grade(
                submission: SubmissionID("s\($0)"), value: 1, spread: nil, contributions: [], method: "m",
                reason: Message("grade.none"))
        }
        try workshop.perform(.publishGrades(grades))
        for person in canaries {
            let seen =
                "\(workshop.assignments(of: person))\(workshop.reviewsReceived(by: person))\(workshop.publishedSubmissions)"
                + "\(workshop.publishedComments(on: "s0"))\(workshop.grades)"
            #expect(!seen.contains("canary"))
            #expect(!workshop.reviewsReceived(by: person).isEmpty)
        }
    }

    @Test("N4: authors see no review before grades are published")
    func early() throws {
        #expect(try Workshop.make(in: .grading).reviewsReceived(by: "ada").isEmpty)
        #expect(try Workshop.make(in: .reflection).reviewsReceived(by: "ada").count == 1)
        #expect(try Workshop.make(in: .submission).publishedSubmissions.isEmpty)
    }
}
