public import PeerLearningCore
import PeerLearningStatistics

/// What one question of a test did: how hard it was, how well it tells those who know from those who do not, and how its
/// wrong answers drew.
public struct QuestionAnalysis: Hashable, Sendable {
    /// A difficulty in logits, with its standard error.
    public struct Logit: Hashable, Sendable {
        /// The difficulty; the mean over the questions is 0, and a harder one has more.
        public let value: Double
        /// Its standard error.
        public let standardError: Double
    }

    /// An option of a question where one is chosen.
    public struct Option: Hashable, Sendable {
        /// The option, by the identifier of the test.
        public let option: OptionID
        /// Whether it is the right one.
        public let isRight: Bool
        /// How many chose it.
        public let count: Int
        /// The share of those who took the test who chose it, from 0 to 1.
        public let share: Double
        /// The share among the strongest 27 % by points.
        public let shareOfStrong: Double
        /// The share among the weakest 27 %.
        public let shareOfWeak: Double
        /// The correlation of choosing it with the points; nil where all or nobody chose it.
        public let correlation: Double?
    }

    /// The question.
    public let question: QuestionID
    /// The most points that it gives.
    public let maximum: Double
    /// The mean of its points as a part of the most, from 0 to 1: close to 1 is easy.
    public let difficulty: Double
    /// The share of people who did not answer it.
    public let omitted: Double
    /// The middle of the time that those took who answered, in seconds; nil for nobody.
    public let medianSeconds: Double?
    /// The mean, as a part of the most points, of the strongest 27 % less that of the weakest, from −1 to 1 (Kelley 1939);
    /// nil where it is undefined.
    public let discrimination: Double?
    /// The correlation with the points of the other questions; nil where it is undefined.
    public let correlation: Double?
    /// Cronbach's α of the test without it; nil where it is undefined.
    public let alphaIfDeleted: Double?
    /// The difficulty by the Rasch model; nil where the question has none.
    public let logit: Logit?
    /// The options, where one of them is chosen; none elsewhere.
    public let options: [Option]
    /// What to look at in it, in words.
    public let remarks: [Message]

    init(
        _ asked: Question?, _ matrix: ResponseMatrix, at place: Int, totals: [Double], item: ItemAnalysis.Item?,
        logit: Logit?
    ) {
        let cells = matrix.cells.map { $0[place] }
        let full = matrix.maxima[place]
        let people = Double(max(1, cells.count))
        question = matrix.questions[place]
        maximum = full
        difficulty = cells.reduce(0) { $0 + $1.fraction(of: full) } / people
        omitted = Double(cells.count { !$0.isAnswered }) / people
        medianSeconds = (try? Descriptives(cells.filter(\.isAnswered).map(\.seconds)))?.median
        discrimination = item.map { $0.discrimination / full }
        correlation = item?.correctedCorrelation
        alphaIfDeleted = item?.alphaIfDeleted
        self.logit = logit
        options = Self.options(of: asked, cells, totals)
        remarks =
            cells.count < TestAnalysis.fewestForRemarks
            ? [] : Self.remarks(difficulty: difficulty, omitted: omitted, correlation: correlation, options)
    }

    private static func options(
        of asked: Question?, _ cells: [ResponseMatrix.Cell], _ totals: [Double]
    ) -> [Option] {
        guard let asked, asked.interactions.count == 1, let part = asked.interactions.first,
            part.kind == .choice || part.kind == .inlineChoice, part.cardinality == .single
        else { return [] }
        let right = Set(asked.keys[part.id]?.correct ?? [])
        let names = part.options.map(\.id.rawValue)
        let choices = cells.map { $0.chosen[part.id]?.first?.rawValue }
        guard let analysis = try? DistractorAnalysis(choices: choices, totals: totals, options: names) else {
            return []
        }
        return analysis.options.map { option in
            let id = OptionID(option.name)
            return Option(
                option: id, isRight: right.contains(.option(id)), count: option.count, share: option.share,
                shareOfStrong: option.shareOfStrong, shareOfWeak: option.shareOfWeak,
                correlation: option.pointBiserial)
        }
    }
}

extension QuestionAnalysis {
    /// What experience with tests says one should look at. The bounds are those of Ebel and Frisbie, *Essentials of
    /// Educational Measurement*, 1991: a question below 0.2 is poor.
    private static func remarks(
        difficulty: Double, omitted: Double, correlation: Double?, _ options: [Option]
    ) -> [Message] {
        var remarks: [Message] = []
        switch (difficulty, correlation) {
        case (1..., _): remarks.append(Message("analysis.question.allSolved"))
        case (...0, _): remarks.append(Message("analysis.question.nobodySolved"))
        case (_, let found?) where found < 0: remarks.append(Message("analysis.question.reversed"))
        case (_, let found?) where found < 0.2: remarks.append(Message("analysis.question.poor"))
        default: break
        }
        if omitted > 0.3 {
            remarks.append(
                Message("analysis.question.omitted", ["percent": .decimal(100 * omitted, digits: 0)]))
        }
        for option in options where !option.isRight {
            let name = Message.Argument.text(option.option.rawValue)
            if option.count == 0 {
                remarks.append(Message("analysis.option.unused", ["option": name]))
            } else if option.shareOfStrong > option.shareOfWeak + 0.1 {
                remarks.append(Message("analysis.option.drawsStrong", ["option": name]))
            }
        }
        return remarks
    }
}
