/// What came of tests: for each round, who has sat, and with what result.
///
/// It names people: it is no view. A person who was erased is no more in it.
public struct ResultBook: Projection {
    private var pages: [TestRoundID: Page] = [:]
    private var round: [SittingID: TestRoundID] = [:]

    private struct Page: Sendable {
        var plan: TestRoundPlan?
        var window = TestWindow()
        var lines: [SittingLine] = []
        var places: [SittingID: Int] = [:]
    }

    /// Nobody has sat.
    public init() {}

    /// Takes in the next event of the log.
    public mutating func apply(_ recorded: RecordedEvent) {
        switch recorded.event {
        case .testRound(let id, .opened(let plan)):
            if pages[id]?.plan == nil {
                pages[id, default: Page()].plan = plan
                pages[id]?.window = plan.window
            }
        case .testRound(let id, .moved(let window)): pages[id]?.window = window
        case .sitting(let id, let event): apply(event, to: id, at: recorded.at)
        case .people(.erased(let person)): forget(person)
        case .programme, .cohort, .workshop, .pairSession, .check, .calibration, .people, .feature: break
        }
    }

    private mutating func apply(_ event: SittingEvent, to id: SittingID, at moment: Instant) {
        if case .begun(let start) = event {
            guard round[id] == nil else { return }
            round[id] = start.round
            let line = SittingLine(sitting: id, start: start, begunAt: moment)
            pages[start.round, default: Page()].places[id] = pages[start.round]?.lines.count ?? 0
            pages[start.round]?.lines.append(line)
            return
        }
        guard let round = round[id], let place = pages[round]?.places[id] else { return }
        pages[round]?.lines[place].apply(event)
    }

    private mutating func forget(_ person: PersonID) {
        for id in pages.keys {
            guard let lines = pages[id]?.lines, lines.contains(where: { $0.start.person == person }) else { continue }
            for line in lines where line.start.person == person { round[line.sitting] = nil }
            let kept = lines.filter { $0.start.person != person }
            pages[id]?.lines = kept
            pages[id]?.places = Dictionary(kept.enumerated().map { ($1.sitting, $0) }) { first, _ in first }
        }
    }
}

extension ResultBook {
    /// All rounds that were opened, in the order of their identifiers.
    public var rounds: [TestRoundID] { pages.filter { $0.value.plan != nil }.keys.sorted() }

    /// What a round is; nil where there is none.
    public func plan(of round: TestRoundID) -> TestRoundPlan? { pages[round]?.plan }

    /// From when until when the test of a round can be taken; nil where there is no such round.
    public func window(of round: TestRoundID) -> TestWindow? { pages[round]?.window }

    /// The rounds that take versions of a test, in the order of their identifiers.
    public func rounds(of test: TestID, in programme: ProgrammeID) -> [TestRoundID] {
        pages.filter { $0.value.plan?.reference.test == test && $0.value.plan?.reference.programme == programme }
            .keys.sorted()
    }

    /// The rounds of a cohort, in the order of their identifiers.
    public func rounds(of cohort: CohortID) -> [TestRoundID] {
        pages.filter { $0.value.plan?.cohort == cohort }.keys.sorted()
    }

    /// All sittings of a round, in the order in which they began.
    public func lines(in round: TestRoundID) -> [SittingLine] { pages[round]?.lines ?? [] }

    /// A person's attempts in a round, in the order in which they began: what ``SittingSetting`` needs.
    public func attempts(of person: PersonID, in round: TestRoundID) -> [SittingAttempt] {
        lines(in: round).filter { $0.start.person == person }.map { line in
            SittingAttempt(
                line.sitting, number: line.start.attempt, isOver: line.status != .running,
                isVoided: line.status == .voided)
        }
    }

    /// The sitting of a person that counts; nil where none does.
    public func counted(_ person: PersonID, in round: TestRoundID, by counting: TestPolicy.Counting) -> SittingLine? {
        Self.counted(lines(in: round).filter { $0.start.person == person }, by: counting)
    }

    /// The sittings of a round that count, one for each person, in the order of the people's identifiers.
    public func counted(in round: TestRoundID, by counting: TestPolicy.Counting) -> [SittingLine] {
        Dictionary(grouping: lines(in: round), by: \.start.person).sorted { $0.key < $1.key }
            .compactMap { Self.counted($0.value, by: counting) }
    }

    /// The sittings whose time and grace are over and that nobody has ended: what a clock asks for.
    public func overdue(at moment: Instant) -> [SittingID] {
        pages.values.flatMap { page in
            page.lines.filter { $0.isOverdue(at: moment, in: page.window) }.map(\.sitting)
        }
        .sorted()
    }

    private static func counted(_ lines: [SittingLine], by counting: TestPolicy.Counting) -> SittingLine? {
        let finished = lines.filter { $0.result != nil && $0.status != .voided }
            .sorted { $0.start.attempt < $1.start.attempt }
        switch counting {
        case .first: return finished.first
        case .last: return finished.last
        case .best:
            guard let most = finished.compactMap(\.result?.score).max() else { return nil }
            return finished.first { $0.result?.score == most }
        }
    }
}

/// A line of the book of results: one sitting.
public struct SittingLine: Hashable, Sendable {
    /// The sitting.
    public let sitting: SittingID
    /// Who sat, and what for.
    public let start: SittingStart
    /// When it began.
    public let begunAt: Instant
    /// Where it stands.
    public private(set) var status = Sitting.Status.running
    /// What came of it; nil while it is not over.
    public private(set) var result: TestResult?
    /// The options that were chosen, question by question: what an analysis of wrong answers looks at.
    public private(set) var chosen: [QuestionID: [InteractionID: [OptionID]]] = [:]

    init(sitting: SittingID, start: SittingStart, begunAt: Instant) {
        (self.sitting, self.start, self.begunAt) = (sitting, start, begunAt)
    }

    mutating func apply(_ event: SittingEvent) {
        switch event {
        case .begun: break
        case .answered(let question, let response): if status == .running { chosen[question] = response.chosen }
        case .handedIn(let result): if status == .running { (status, self.result) = (.handedIn, result) }
        case .timedOut(let result): if status == .running { (status, self.result) = (.timedOut, result) }
        case .voided: status = .voided
        }
    }

    func isOverdue(at moment: Instant, in window: TestWindow) -> Bool {
        guard status == .running, let deadline = [start.deadline, window.closes].compactMap(\.self).min() else {
            return false
        }
        return deadline + start.grace < moment
    }
}

extension Answer {
    /// The options that were chosen in each part.
    fileprivate var chosen: [InteractionID: [OptionID]] {
        var chosen: [InteractionID: [OptionID]] = [:]
        for part in parts {
            let options = self[part].compactMap { if case .option(let option) = $0 { option } else { nil } }
            if !options.isEmpty { chosen[part] = options }
        }
        return chosen
    }
}
