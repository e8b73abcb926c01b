/// How affinities and wishes become whole numbers.
struct WorthScale: Sendable {
    /// How many steps one unit of affinity has.
    let unit: Double
    private let wishes: AllocationRules.Wishes
    /// What another group adds, in steps.
    let otherGroup: Int32
    /// What experience adds, in steps.
    let experience: Int32

    /// The finest scale, up to six digits, in which all values are exact to half a step and fit.
    init(_ problem: AllocationProblem) throws(AllocationProblemError) {
        wishes = problem.rules.wishes
        var largest = max(abs(wishes.otherGroup), abs(wishes.experience))
        var isWhole =
            wishes.otherGroup.rounded() == wishes.otherGroup && wishes.experience.rounded() == wishes.experience
        for affinity in problem.affinities ?? [] {
            let value = affinity.value * wishes.affinity
            largest = max(largest, abs(value))
            if isWhole { isWhole = value.isWhole }
        }
        guard largest < Self.most else { throw .tooLarge }
        var unit: Double = 1
        if problem.affinities == nil { unit = 1000 }
        while !isWhole, unit < 1_000_000, largest * unit * 10 < Self.most { unit *= 10 }
        guard largest * unit < Self.most else { throw .tooLarge }
        self.unit = unit
        otherGroup = Int32((wishes.otherGroup * unit).rounded())
        experience = Int32((wishes.experience * unit).rounded())
    }

    private static let most = Double(1 << 28)

    /// Whether nothing but affinity is wished for.
    var isAffinityAlone: Bool { otherGroup == 0 && experience == 0 }

    /// An affinity in steps.
    @inline(__always)
    func steps(_ affinity: Double) -> Int32 {
        let exact = affinity * wishes.affinity * unit
        let whole = Int32(exact)
        return Double(whole) == exact ? whole : Int32(exact.rounded())
    }

    /// Steps of affinity in the units in which it was given.
    func affinity(_ steps: Int64) -> Double { wishes.affinity == 0 ? 0 : Double(steps) / (unit * wishes.affinity) }

    /// What the wishes add to a pair, in steps.
    func bonus(_ author: AllocationProblem.Reviewer?, _ reviewer: AllocationProblem.Reviewer) -> Int32 {
        let isOther = author.map { $0.group >= 0 && reviewer.group >= 0 && $0.group != reviewer.group } ?? false
        return (isOther ? otherGroup : 0) + (reviewer.isExperienced ? experience : 0)
    }
}

extension Double {
    /// Whether this is a whole number that a scale can hold, without a call of the rounding function.
    fileprivate var isWhole: Bool { magnitude < 0x1p62 && Double(Int64(self)) == self }
}
