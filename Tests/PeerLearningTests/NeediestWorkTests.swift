import PeerLearning
import PeerLearningTesting
import Testing

@Suite("M4: The work that is taken next")
struct NeediestWorkTests {
    private static let authors = (0..<7).map { PersonID("author-\($0)") }
    private static let guides: [PersonID] = ["gil", "gus"]
    private static let people = authors + guides + ["stranger"]

    @Test("M4: it is the one that the whole queue would name", arguments: 1...60 as ClosedRange<UInt64>)
    func sameAsQueue(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var workshop = try Self.workshop(using: &random)
        var (moment, found) = (Instant.example, 0)
        for step in 0..<120 {
            moment = moment + .hours(random.below(6))
            let absent = Self.people[random.below(Self.people.count)]
            for person in Self.people {
                let named = Self.queue(of: workshop, without: absent, at: moment).next(for: person).submission
                let neediest = workshop.neediestWork(for: person, among: { $0 != absent }, at: moment)
                #expect(neediest?.submission == named, "\(person) at step \(step)")
                if named != nil { found += 1 }
            }
            Self.act(on: &workshop, at: moment, step: step, using: &random)
        }
        #expect(found > 100)
    }

    private static func workshop(using random: inout SeededGenerator) throws -> Workshop {
        var policy = WorkshopPolicy.standard
        policy.allocation = .onDemand(lease: .hours(8))
        var workshop = try Workshop.make(in: .submission, authors: authors, guides: guides, policy: policy)
        for author in authors where random.below(6) > 0 {
            try workshop.perform(
                .submit(SubmissionID("work-\(author)"), document: "text", words: 1), by: .participant(author))
        }
        try workshop.perform(.advance(to: .review))
        return workshop
    }

    private static func queue(of workshop: Workshop, without absent: PersonID, at moment: Instant) -> ReviewQueue {
        let request = workshop.allocationRequest(among: { $0 != absent }, at: moment)
        return ReviewQueue(
            request, hadBefore: workshop.returnedWorks, mostReviewsPerWork: .max)
    }

    /// Somebody does something; what is refused changes nothing.
    private static func act(
        on workshop: inout Workshop, at moment: Instant, step: Int, using random: inout SeededGenerator
    ) {
        let person = people[random.below(people.count)]
        let standing = Standing(person, as: .participant)
        let open = workshop.assignments(of: person).first { !$0.isDone }?.review ?? "none"
        let work = SubmissionID("work-\(authors[random.below(authors.count)])")
        let command: WorkshopCommand =
            switch random.below(20) {
            case 0: .withdraw
            case 1...2: .passTime
            case 3...4: .giveBack(open)
            case 5...8: .review(SubmittedReview(review: open, levels: [1, 1], remarks: "remarks", words: 1))
            case 9: .submit(SubmissionID("work-\(person)"), document: "text", words: 1)
            default:
                .takeReview(AllocatedReview(review: ReviewID("review-\(step)"), submission: work, reviewer: person))
            }
        _ = try? workshop.perform(command, by: standing, at: moment)
    }
}
