import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("N4: What an allocation cannot satisfy is named with its reason")
struct AllocationReasonsTests {
    private func texts(_ request: AllocationRequest, in language: Language = .english) -> [String] {
        request.allocated().unmet.map { need in
            let name = need.submission?.rawValue ?? need.reviewer?.rawValue ?? ""
            return "\(name) −\(need.missing): " + TextCatalogue.assessment.text(need.reason, in: language)
        }
    }

    private func standing(_ submission: SubmissionID, _ reviewer: PersonID, isDone: Bool = true)
        -> AllocationRequest.StandingReview
    {
        .init(review: ReviewID("\(submission)\(reviewer)"), submission: submission, reviewer: reviewer, isDone: isDone)
    }

    @Test("N4: somebody alone has neither reviewers nor work, and both are said")
    func alone() {
        let request = AllocationRequest.make(authors: 1)
        #expect(request.allocated().pairs.isEmpty)
        #expect(
            texts(request) == [
                "s0 −3: The work was to get 3 reviews by peers, but nobody else is there to review it.",
                "a0 −1: There is nothing to review: every work is the reviewer's own or their team's.",
            ])
        #expect(
            texts(request, in: .russian) == [
                "s0 −3: Работе нужны 3 рецензии от участников, но других участников нет.",
                "a0 −1: Рецензировать нечего: каждая работа — своя или своей команды.",
            ])
    }

    @Test("N4: two review each other, whatever was asked, and what is missing is said")
    func two() {
        let request = AllocationRequest.make(authors: 2)
        #expect(Set(request.allocated().pairs) == [.init("s0", "a1"), .init("s1", "a0")])
        #expect(
            texts(request) == [
                "s0 −2: The work was to get 3 reviews by peers, but only 1 other person can review it.",
                "s1 −2: The work was to get 3 reviews by peers, but only 1 other person can review it.",
            ])
    }

    @Test("N4: a team that is everybody reviews nothing")
    func oneTeam() {
        let work = AllocationRequest.Work(submission: "s", authors: ["a0", "a1"])
        #expect(
            texts(.make(authors: 2, byPeers: 1).with(works: [work])) == [
                "s −1: The work was to get 1 review by peers, but everybody who is there wrote it together.",
                "a0 −1: There is nothing to review: every work is the reviewer's own or their team's.",
                "a1 −1: There is nothing to review: every work is the reviewer's own or their team's.",
            ])
    }

    @Test("N4: where everybody who could has reviewed a work already, that is the reason")
    func allHaveReviewed() {
        let request = AllocationRequest.make(
            authors: 2, guides: 1, byGuides: 2,
            standing: [
                standing("s0", "a1"), standing("s1", "a0"), standing("s0", "g0"), standing("s1", "g0", isDone: false),
            ])
        #expect(
            texts(request, in: .russian) == [
                "s0 −2: Работе нужны 3 рецензии от участников, но все, кто мог, уже отрецензировали её или вернули.",
                "s0 −1: Работе нужны 2 рецензии от проводников, но все проводники её уже отрецензировали или вернули.",
                "s1 −2: Работе нужны 3 рецензии от участников, но все, кто мог, уже отрецензировали её или вернули.",
                "s1 −1: Работе нужны 2 рецензии от проводников, но рецензировать её может только 1 проводник.",
            ])
    }

    @Test("N4: where nothing was handed in, people have nothing to review; where peers do not review, nobody misses it")
    func nothingHandedIn() {
        let request = AllocationRequest.make(authors: 2, byPeers: 1).with(works: [])
        #expect(texts(request).first == "a0 −1: There is nothing to review: no work has been handed in.")
        #expect(texts(.make(authors: 2, guides: 1, byPeers: 0, byGuides: 1)).isEmpty)
        #expect(texts(.make(authors: 0)).isEmpty)
    }

    @Test("N4: who has no work of their own reviews besides, a work that has the fewest reviews")
    func idle() {
        let request = AllocationRequest.make(authors: 7, byPeers: 1)
        let outcome = request.with(works: Array(request.works.prefix(4))).allocated()
        let reviews = Dictionary(grouping: outcome.pairs, by: \.submission).mapValues(\.count)
        #expect(Set(outcome.pairs.map(\.reviewer)).count == 7 && outcome.pairs.count == 7)
        #expect(reviews.values.sorted() == [1, 2, 2, 2] && outcome.unmet.isEmpty)
    }

    @Test(
        "N4: a wrong request does no harm: negative numbers, the same work or person twice, reviews of one's own work")
    func wrong() {
        #expect(AllocationRequest.make(authors: 4, byPeers: -1, byGuides: -3).allocated().pairs.isEmpty)
        let double = AllocationRequest.make(authors: 4, byPeers: 2)
        let outcome = double.with(
            works: double.works + double.works, reviewers: double.reviewers + double.reviewers,
            standing: [standing("s0", "a0", isDone: false), standing("s9", "a1", isDone: false)]
        ).allocated()
        #expect(outcome.pairs.count == 8 && Set(outcome.pairs).count == 8)
        #expect(outcome.released == ["s0a0", "s9a1"])
    }
}
