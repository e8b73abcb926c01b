import PeerLearningAssessment
import Testing

@Suite("Open edX's vectors")
struct OpenEdXVectorTests {
    private let median = OpenEdXScore(needed: 1)
    private let mean = OpenEdXScore(.mean, needed: 1)

    @Test(
        "O-peerT: the median, rounded up",
        arguments: [
            ([], 0), ([5], 5), ([5, 6], 6), ([5, 6, 12, 16, 22, 53], 14), ([53, 12, 5, 22, 16, 6], 14),
            ([5, 6, 12, 16, 22, 53, 102], 16),
        ] as [([Int], Int)])
    func medians(points: [Int], expected: Int) { #expect(median.points(points) == expected) }

    @Test(
        "O-peerT: the mean, rounded up",
        arguments: [
            ([], 0), ([5], 5), ([5, 6], 6), ([5, 6, 12, 16, 22, 53], 19), ([5, 6, 12, 16, 22, 53, 102], 31),
            ([0, 1, 3, 1, 5], 2),
        ] as [([Int], Int)])
    func means(points: [Int], expected: Int) { #expect(mean.points(points) == expected) }

    @Test("O-peerT: two criteria: means 19 and 4, medians 15 and 2, and the median where means are off")
    func criteria() {
        let (one, two) = ([6, 8, 15, 29, 37], [0, 1, 2, 4, 9])
        #expect([one, two].map(mean.points) == [19, 4])
        #expect([one, two].map(median.points) == [15, 2])
        let off = OpenEdXScore(.mean, isMeanAllowed: false, needed: 1)
        #expect([one, two].map(off.points) == [15, 2])
        let reviews = zip(one, two).map { [$0, $1] }
        #expect(OpenEdXScore(needed: 5).score(reviews, daysSinceSubmission: 0) == 17)
    }

    @Test("O-peerT: flexible grading: three of ten after eight days will do, after five or without it not")
    func flexible() {
        let three = [[4], [5], [6]]
        let flexible = OpenEdXScore(needed: 10, isFlexible: true)
        #expect(flexible.score(three, daysSinceSubmission: 8) == 5)
        #expect(flexible.score(three, daysSinceSubmission: 7) == 5)
        #expect(flexible.score(three, daysSinceSubmission: 5) == nil)
        #expect(OpenEdXScore(needed: 10).score(three, daysSinceSubmission: 8) == nil)
        #expect(flexible.score([[4], [5]], daysSinceSubmission: 8) == nil)
    }

    @Test("O-peerT: one is required even where three tenths are less, and none is no score")
    func atLeastOne() {
        let flexible = OpenEdXScore(needed: 3, isFlexible: true)
        #expect(flexible.score([], daysSinceSubmission: 30) == nil)
        #expect(flexible.score([[7]], daysSinceSubmission: 30) == 7)
    }

    @Test(
        "O-peerT: who says that it is flexible",
        arguments: [(true, true, true), (true, false, true), (false, true, true), (false, false, false)])
    func truthTable(block: Bool, course: Bool, expected: Bool) {
        #expect(OpenEdXScore.isFlexible(block: block, course: course) == expected)
    }

    @Test("O-peerT: the first review stands, a later one changes nothing")
    func firstOnly() {
        #expect(OpenEdXScore(needed: 1).score([[8, 6], [0, 0]], daysSinceSubmission: 1) == 14)
    }

    @Test("O-train: every criterion must match, tries are free, and only corrections are told")
    func training() {
        var training = ExemplarTraining(exemplars: [[2, 1], [0, 3]])
        #expect(training.answer([2, 0]) == [1: 1])
        #expect(training.answer([0, 0]) == [0: 2, 1: 1])
        #expect(training.answer([2]) == [1: 1])
        #expect(training.passed == 0)
        #expect(training.answer([2, 1]).isEmpty)
        #expect(!training.isFinished)
        #expect(training.answer([0, 3]).isEmpty)
        #expect(training.isFinished && training.answer([9, 9]).isEmpty)
    }
}
