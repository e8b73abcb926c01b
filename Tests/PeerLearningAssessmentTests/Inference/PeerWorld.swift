import PeerLearningAssessment
import PeerLearningCore

/// People who each hand in one work and grade `k` others: what is true of them, and the grades.
struct PeerWorld {
    var people = 60
    var reviews = 4
    var bias = 5.0
    var noise = 6.0
    /// Every how many-th grader scatters four times as much; 0 for none.
    var wildEvery = 0
    var seed: UInt64 = 1

    struct Draw {
        let table: GradeTable
        let truth: [Double]
        let biases: [Double]
    }

    func draw() throws -> Draw {
        var dice = SeededGenerator(seed: seed)
        let truth = (0..<people).map { _ in 70 + 12 * dice.bell() }
        let biases = (0..<people).map { _ in bias * dice.bell() }
        var order = Array(0..<people)
        dice.shuffle(&order)
        var (items, graders, grades): ([Int32], [Int32], [Double]) = ([], [], [])
        for shift in 1...reviews {
            for place in 0..<people {
                let (item, grader) = (order[place], order[(place + shift * shift) % people])
                let own = wildEvery > 0 && grader % wildEvery == 0 ? noise * 4 : noise
                items.append(Int32(item))
                graders.append(Int32(grader))
                grades.append(truth[item] + biases[grader] + own * dice.bell())
            }
        }
        let table = try GradeTable(
            items: items, graders: graders, grades: grades, itemCount: people, graderCount: people)
        return Draw(table: table, truth: truth, biases: biases)
    }
}

extension SeededGenerator {
    /// Very nearly normal: the sum of twelve fractions.
    mutating func bell() -> Double { (0..<12).reduce(-6.0) { sum, _ in sum + fraction() } }
}

extension GradeEstimates {
    func squaredError(_ truth: [Double]) -> Double {
        truth.indices.reduce(0) { sum, place in
            let error = (item(place)?.value ?? 0) - truth[place]
            return sum + error * error
        } / Double(max(1, truth.count))
    }
}

enum Methods {
    static let all: [any GradeInference] = [
        SimpleInference(.mean), SimpleInference(.median), SimpleInference(.trimmed), ReviewerModel.biasCorrected,
        ReviewerModel.adaptive, ReviewerModel.pg1, VancouverInference(), OrdinalInference(.bradleyTerry),
        OrdinalInference(.plackettLuce),
    ]
}
