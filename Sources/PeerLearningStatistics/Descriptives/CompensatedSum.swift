/// A sum that carries what rounding takes away (Knuth's two-sum; Ogita, Rump and Oishi, *SIAM Journal on Scientific
/// Computing* 26, 2005): as good as if it were kept in twice the digits.
struct CompensatedSum {
    private(set) var head = 0.0
    private(set) var rest = 0.0

    /// What was added up.
    var value: Double { head + rest }

    @inline(__always)
    mutating func add(_ x: Double) {
        let sum = head + x
        let virtual = sum - head
        rest += (head - (sum - virtual)) + (x - virtual)
        head = sum
    }

    static func of(_ values: some Sequence<Double>) -> Double {
        var sum = CompensatedSum()
        for value in values { sum.add(value) }
        return sum.value
    }
}
