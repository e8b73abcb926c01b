public import PeerLearningCore
import PeerLearningStatistics

/// What a test has done with those who took it: how far its result can be trusted, and what each question added to it.
///
/// It is made of one attempt for each person at one version of a test, and names nobody. Figures are of points, so a
/// question weighs as much as it counts. What cannot be computed from what there is, is nil, and ``notes`` say why.
///
/// ```swift
/// let analysis = TestAnalysis(of: test, ResponseMatrix(of: test, reference, from: lines))
/// for question in analysis.questions { for remark in question.remarks { print(texts.text(remark, in: .english)) } }
/// ```
///
/// Cost: people × questions², and for the Rasch model questions³.
public struct TestAnalysis: Hashable, Sendable {
    /// With fewer people no remark is made on a question: chance alone would make most of them.
    public static let fewestForRemarks = 20
    /// With more questions no Rasch model is fitted: it would take too long.
    public static let mostForRasch = 150

    /// The version of the test.
    public let reference: TestReference
    /// How many people took it.
    public let people: Int
    /// The mean of their points; nil for nobody.
    public let mean: Double?
    /// The standard deviation of their points; nil for fewer than two people.
    public let standardDeviation: Double?
    /// The most points that the system can give.
    public let maximum: Double
    /// Cronbach's α: how far the questions ask for the same thing, at most 1; nil where it is undefined.
    public let alpha: Double?
    /// The 95 % interval of α, by Feldt; nil where it is undefined.
    public let alphaInterval: ClosedRange<Double>?
    /// The standard error of measurement in points: SD·√(1 − α). Somebody's points would differ by about so much, were
    /// they asked other questions of the same kind. Nil where α is undefined; 0 is the least.
    public let standardError: Double?
    /// What each question did, in the order of the test.
    public let questions: [QuestionAnalysis]
    /// Why something is not there, and how far the figures reach, in words.
    public let notes: [Message]

    /// Analyses a test.
    public init(of test: KnowledgeTest, _ matrix: ResponseMatrix) {
        reference = matrix.reference
        people = matrix.people.count
        maximum = matrix.maxima.reduce(0, +)
        let scores = matrix.cells.map { $0.map(\.score) }
        let totals = scores.map { $0.reduce(0, +) }
        let described = try? Descriptives(totals)
        mean = described?.mean
        let spread = described?.standardDeviation
        standardDeviation = spread
        let reliability = try? CronbachAlpha(scores)
        let interval = reliability.flatMap { try? $0.interval() }
        alpha = reliability?.value
        alphaInterval = interval.map { $0.low...$0.high }
        standardError = spread.flatMap { spread in reliability.map { spread * max(0, 1 - $0.value).squareRoot() } }
        let items = try? ItemAnalysis(scores).items
        let difficulties = RaschDifficulties(matrix)
        let gathered = matrix.questions.indices.map { place in
            QuestionAnalysis(
                test.question(matrix.questions[place])?.question, matrix, at: place, totals: totals,
                item: items?[place], logit: difficulties.logits[matrix.questions[place]])
        }
        questions = gathered
        notes = Self.notes(people: people, questions: gathered.count, hasItems: items != nil) + difficulties.notes
    }

    private static func notes(people: Int, questions: Int, hasItems: Bool) -> [Message] {
        if people < 2 { return [Message("analysis.tooFew", ["people": .number(people)])] }
        if questions < 2 { return [Message("analysis.oneQuestion")] }
        if !hasItems { return [Message("analysis.sameForAll")] }
        guard people < fewestForRemarks else { return [] }
        return [Message("analysis.few", ["people": .number(people), "fewest": .number(fewestForRemarks)])]
    }
}
