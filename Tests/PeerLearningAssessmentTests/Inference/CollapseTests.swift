import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("N3: No method hands an item to one reviewer")
struct CollapseTests {
    /// Four people on four works, from J. Hamer et al., 2005: C agrees best with the rest.
    private static let hamer: [[Double]] = [[10, 10, 9, 5], [3, 2, 4, 5], [7, 4, 5, 5], [6, 4, 5, 5]]

    private var table: GradeTable {
        get throws {
            try GradeTable(
                items: (0..<16).map { Int32($0 / 4) }, graders: (0..<16).map { Int32($0 % 4) },
                grades: Self.hamer.flatMap { $0 }, itemCount: 4, graderCount: 4)
        }
    }

    /// Vancouver as it is often written: nothing left out, nothing drawn anywhere, a floor of a thousandth.
    private func naiveShares(rounds: Int) -> [Double] {
        var variances = [1.0, 1, 1, 1]
        for _ in 0..<rounds {
            let weights = variances.map { 1 / $0 }
            let whole = weights.reduce(0, +)
            let means = Self.hamer.map { zip($0, weights).reduce(0) { $0 + $1.0 * $1.1 } / whole }
            variances = (0..<4).map { grader in
                max(
                    0.001,
                    (0..<4).reduce(0.0) {
                        $0 + (Self.hamer[$1][grader] - means[$1]) * (Self.hamer[$1][grader] - means[$1])
                    } / 4)
            }
        }
        let weights = variances.map { 1 / $0 }
        return weights.map { $0 / weights.reduce(0, +) }
    }

    @Test("N3: naive weighting ends with one reviewer who decides everything")
    func naive() {
        #expect((naiveShares(rounds: 30).max() ?? 0) > 0.99)
    }

    @Test("N3: on the same grades nobody gets more than six tenths from any method of ours")
    func ours() throws {
        for method in Methods.all where method.name != "median" && method.name != "trimmed" {
            let estimates = method.estimates(of: try table)
            for item in 0..<4 {
                let most = estimates.shares(of: item).map(\.weight).max() ?? 1
                #expect(most < 0.6, "\(method.name) \(most)")
                #expect((estimates.item(item)?.deviation ?? 0) > 0.5, "\(method.name)")
            }
        }
    }

    @Test("N3: two who copy each other do not outweigh three who judge for themselves by more than their number")
    func copies() throws {
        var dice = SeededGenerator(seed: 5)
        var (items, graders, grades): ([Int32], [Int32], [Double]) = ([], [], [])
        for item in 0..<30 {
            let truth = 70 + 10 * dice.bell()
            let copied = truth + 8 * dice.bell()
            for grader in 0..<5 {
                items.append(Int32(item))
                graders.append(Int32(grader))
                grades.append(grader < 2 ? copied : truth + 8 * dice.bell())
            }
        }
        let table = try GradeTable(items: items, graders: graders, grades: grades, itemCount: 30, graderCount: 5)
        let shares = ReviewerModel.adaptive.estimates(of: table).shares(of: 0).map(\.weight)
        #expect(shares[0] + shares[1] < 0.9)
        #expect(shares.allSatisfy { $0 > 0.02 })
    }
}
