/// Kinds of events, a bit for each: asked of every rule about every event.
struct ScoringKinds: Hashable, Sendable {
    private let bits: UInt32

    /// These kinds; all where there is nil.
    init(_ kinds: Set<ScoringEventKind>?) { bits = kinds?.reduce(0) { $0 | 1 << $1.number } ?? .max }

    func contains(_ kind: ScoringEventKind) -> Bool { bits & 1 << kind.number != 0 }
}

/// How many events there were of each kind.
struct KindCounts: Sendable {
    private var counts = Array(repeating: 0, count: ScoringEventKind.allCases.count)

    subscript(kind: ScoringEventKind) -> Int {
        get { counts[kind.number] }
        set { counts[kind.number] = newValue }
    }
}

extension ScoringEventKind {
    /// The place among all kinds, from 0.
    fileprivate var number: Int {
        switch self {
        case .submitted: 0
        case .reviewed: 1
        case .commented: 2
        case .commentRated: 3
        case .reviewRated: 4
        case .improved: 5
        case .solutionKept: 6
        case .solutionReused: 7
        case .summarised: 8
        case .reflected: 9
        case .graded: 10
        case .met: 11
        case .calibrated: 12
        case .tested: 13
        case .checked: 14
        }
    }
}
