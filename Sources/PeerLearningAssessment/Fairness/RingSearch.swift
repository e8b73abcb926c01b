/// Finds the rings whose arrows are inflated on average.
///
/// Every ring with an average of t or more has a place to begin from which each beginning of it has an average of t or more
/// as well (the cycle lemma; Dvoretzky and Motzkin, *A problem of arrangements*, 1947). So beginnings below t are given up
/// at once, and still no such ring is missed, unless the budget runs out.
struct RingSearch {
    private let links: ReviewLinks
    private let deviations: [Double]
    private let least: Double
    private let longest: Int
    private var path: [Int] = []
    private var budget: Int
    /// The rings that were found, each as its people in ascending order.
    private(set) var rings: Set<[Int]> = []

    /// Whether the search was given up before its end.
    var wasCut: Bool { budget <= 0 }

    init(_ links: ReviewLinks, deviations: [Double], least: Double, longest: Int, budget: Int = 2_000_000) {
        self.links = links
        self.deviations = deviations
        self.least = least
        self.longest = longest
        self.budget = budget
        for person in 0..<links.personCount {
            path = [person]
            extend(sum: 0)
        }
    }

    private mutating func extend(sum: Double) {
        guard let first = path.first, let last = path.last else { return }
        for arrow in links.arrows(from: last) {
            let next = links.target[arrow]
            let longer = sum + deviations[arrow]
            budget -= 1
            guard budget > 0, longer >= least * Double(path.count) else { continue }
            if next == first {
                if path.count >= 3 { rings.insert(path.sorted()) }
            } else if path.count < longest, !path.contains(next) {
                path.append(next)
                extend(sum: longer)
                path.removeLast()
            }
        }
    }
}
