/// What is true of an event, a bit for each trait: a set that nothing has to be allocated or hashed for.
struct ScoringTraits: Hashable, Sendable, ExpressibleByArrayLiteral {
    private var bits: UInt16 = 0

    init(arrayLiteral traits: ScoringTrait...) { self.init(traits) }

    init(_ traits: some Sequence<ScoringTrait>) {
        for trait in traits { insert(trait) }
    }

    /// The traits as a set.
    var set: Set<ScoringTrait> { Set(ScoringTrait.allCases.filter(contains)) }

    func contains(_ trait: ScoringTrait) -> Bool { bits & trait.bit != 0 }

    mutating func insert(_ trait: ScoringTrait) { bits |= trait.bit }
}

extension ScoringTrait {
    fileprivate var bit: UInt16 {
        switch self {
        case .useful: 1 << 0
        case .thanked: 1 << 1
        case .onTime: 1 << 2
        case .again: 1 << 3
        case .own: 1 << 4
        case .onOwnWork: 1 << 5
        case .answersActor: 1 << 6
        case .question: 1 << 7
        case .firstHelp: 1 << 8
        case .firstForRecipient: 1 << 9
        case .firstByActor: 1 << 10
        case .passed: 1 << 11
        case .secondLook: 1 << 12
        }
    }
}
