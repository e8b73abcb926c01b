/// Σ (x − x̄)(y − ȳ).
enum CrossProduct {
    static func of(_ x: [Double], _ a: Moments, _ y: [Double], _ b: Moments) -> Double {
        var sum = CompensatedSum()
        for (first, second) in zip(x, y) {
            sum.add(((first - a.mean) - a.meanRest) * ((second - b.mean) - b.meanRest))
        }
        return sum.value
    }
}
