import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite struct CourseRefusalTests {
    private func refusal(replications: Int = 20, _ change: (inout CoursePlan) -> Void) -> CoursePlanError? {
        var plan = CoursePlan(learners: 20)
        change(&plan)
        do {
            _ = try CourseSimulation(plan, seed: 1, replications: replications)
            return nil
        } catch {
            return error
        }
    }

    private func figure(replications: Int = 20, _ change: (inout CoursePlan) -> Void) -> CoursePlanError.Figure? {
        guard case .outOfRange(let figure, _, _) = refusal(replications: replications, change) else { return nil }
        return figure
    }

    @Test(arguments: [Double.nan, -0.01, 1.01, .infinity])
    func `M11: a share is a number from 0 to 1`(share: Double) {
        #expect(figure { $0.experienced = share } == .experienced)
        #expect(figure { $0.noShow = share } == .noShow)
        #expect(figure { $0.leaving = share } == .leaving)
        #expect(figure { $0.diligence = share } == .diligence)
    }

    @Test(arguments: [Double.nan, -1, -Double.infinity, 1e9])
    func `M11: what cannot be is refused by its name`(value: Double) {
        #expect(figure { $0.days = value } == .days)
        #expect(figure { $0.timing.lateness = value } == .lateness)
        #expect(figure { $0.missing = .queued(days: value) } == .extraDays)
        #expect(figure { $0.graders.meanQuality = value } == .meanQuality)
        #expect(figure { $0.graders.qualitySpread = value } == .qualitySpread)
        #expect(figure { $0.graders.ordinary.bias = value } == .bias)
        #expect(figure { $0.graders.ordinary.noise = value } == .noise)
        #expect(figure { $0.graders.experienced.bias = value } == .experiencedBias)
        #expect(figure { $0.graders.experienced.noise = value } == .experiencedNoise)
        #expect(figure { $0.graders.step = value } == .step)
        #expect(figure { $0.tolerance = value } == .tolerance)
        #expect(figure { $0.minutesPerReview = value } == .minutesPerReview)
    }

    @Test func `M11: numbers of people and reviews have bounds`() {
        for learners in [Int.min, -1, 0, 1, 100_001, 1_000_000_000, .max] {
            #expect(figure { $0.learners = learners } == .learners)
        }
        for reviews in [Int.min, 0, 101, .max] { #expect(figure { $0.reviews = reviews } == .reviews) }
        #expect(refusal { $0.reviews = 20 } == .tooManyReviews(reviews: 20, learners: 20))
        #expect(refusal { $0.reviews = 19 } == nil)
        #expect(figure { $0.experiencedReviews = 4 } == .experiencedReviews)
        #expect(figure { $0.experiencedReviews = -1 } == .experiencedReviews)
        #expect(figure { $0.experiencedCapacity = 0 } == .experiencedCapacity)
        #expect(figure(replications: 19) { _ in } == .replications)
        #expect(figure(replications: .max) { _ in } == .replications)
        #expect(refusal(replications: 100_000) { $0.learners = 100_000 } == .tooLarge)
        #expect(refusal { $0.graders.scale = 0...0 } == .badScale)
        #expect(refusal { $0.graders.scale = 0 ... .infinity } == .badScale)
    }

    @Test func `M11: every refusal is said in both languages, without a gap left open`() {
        let errors =
            CoursePlanError.Figure.allCases.map { CoursePlanError.outOfRange($0, least: 0, most: 0.5) }
            + [.tooManyReviews(reviews: 3, learners: 3), .badScale, .tooLarge]
        for language in [Language.english, .russian] {
            let texts = errors.map { TextCatalogue.assessment.text($0.message, in: language) }
            #expect(texts.allSatisfy { !$0.contains("{") && !$0.contains("simulation.") && !$0.contains("|") })
            #expect(Set(texts).count == errors.count)
        }
        let english = TextCatalogue.assessment.keys(in: .english).filter { $0.rawValue.hasPrefix("simulation.") }
        #expect(TextCatalogue.assessment.keys(in: .russian).isSuperset(of: english) && english.count > 25)
        let text = TextCatalogue.assessment.text(
            CoursePlanError.tooManyReviews(reviews: 21, learners: 21).message, in: .russian)
        #expect(text.hasPrefix("Когда в курсе 21 участник, у работы не может быть 21 рецензии"))
    }
}
