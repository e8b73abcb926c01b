/// The numbers that tell of an event, a place for each figure: a dictionary that nothing has to be allocated or hashed for.
struct ScoringFigures: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    private var version: Double?
    private var words: Double?
    private var hoursLate: Double?
    private var grade: Double?
    private var gain: Double?
    private var deviation: Double?
    private var timesByActor: Double?
    private var timesForRecipient: Double?
    private var streak: Double?

    init(dictionaryLiteral figures: (ScoringFigure, Double)...) {
        for (figure, number) in figures { self[figure] = number }
    }

    init(_ figures: [ScoringFigure: Double]) {
        for (figure, number) in figures { self[figure] = number }
    }

    /// The figures as a dictionary.
    var dictionary: [ScoringFigure: Double] {
        var figures: [ScoringFigure: Double] = [:]
        for figure in ScoringFigure.allCases { figures[figure] = self[figure] }
        return figures
    }

    subscript(figure: ScoringFigure) -> Double? {
        get {
            switch figure {
            case .version: version
            case .words: words
            case .hoursLate: hoursLate
            case .grade: grade
            case .gain: gain
            case .deviation: deviation
            case .timesByActor: timesByActor
            case .timesForRecipient: timesForRecipient
            case .streak: streak
            }
        }
        set {
            switch figure {
            case .version: version = newValue
            case .words: words = newValue
            case .hoursLate: hoursLate = newValue
            case .grade: grade = newValue
            case .gain: gain = newValue
            case .deviation: deviation = newValue
            case .timesByActor: timesByActor = newValue
            case .timesForRecipient: timesForRecipient = newValue
            case .streak: streak = newValue
            }
        }
    }
}
