import PeerLearningAssessment
import PeerLearningCore

/// Data that were made by hand, small enough to be computed elsewhere.
enum HandMadeExperiment {
    /// Person, arm, programme, class, score before, score after; a dash is a missing score.
    static let lines = """
        a1 control maths k1 41 52
        a2 control maths k1 38 49
        a3 control maths k2 45 61
        a4 control maths k2 50 58
        a5 control maths k2 36 47
        a6 control maths k1 47 -
        b1 peers maths p1 40 63
        b2 peers maths p1 44 70
        b3 peers maths p2 37 60
        b4 peers maths p2 49 74
        b5 peers maths p2 43 66
        c1 control history k3 30 42
        c2 control history k3 28 45
        c3 control history k4 33 44
        c4 control history k4 35 51
        c5 control history k3 27 -
        d1 peers history p3 31 50
        d2 peers history p3 29 47
        d3 peers history p4 36 59
        d4 peers history p4 - 55
        d5 peers history p4 26 46
        """

    static func rows(inClasses: Bool = false) -> [ExperimentRow] {
        lines.split(separator: "\n").map { line in
            let words = line.split(separator: " ").map(String.init)
            return ExperimentRow(
                PersonID(words[0]), arm: words[1], programme: words[2], group: inClasses ? words[3] : nil,
                pre: Double(words[4]), post: Double(words[5]))
        }
    }

    static func analysis(inClasses: Bool = false, plan: AnalysisPlan = .usual) throws -> ExperimentAnalysis {
        ExperimentAnalysis(of: try ExperimentData(rows(inClasses: inClasses), control: "control"), plan: plan)
    }
}

/// The published figures of the paper on mutual learning: its Tables 1 and 3, typed by us.
enum PaperFigures {
    static let sizes = [(144, 152), (64, 46), (65, 84), (40, 41), (32, 36), (114, 98), (136, 122), (55, 66)]
    static let before = [
        (34.00, 33.78), (22.62, 22.42), (31.36, 31.31), (26.69, 26.64), (35.20, 34.58), (32.34, 31.98), (35.54, 35.74),
        (21.38, 20.63),
    ]
    static let after = [
        (56.97, 79.72), (48.27, 68.27), (53.88, 63.13), (62.64, 80.28), (64.02, 88.36), (61.37, 82.05), (64.25, 85.61),
        (58.08, 77.75),
    ]

    static let rows: [SummaryRow] = sizes.indices.flatMap { place -> [SummaryRow] in
        [(ExperimentStage.pre, before[place]), (.post, after[place])].flatMap { stage, means in
            [
                SummaryRow(
                    programme: String(place + 1), arm: "control", stage: stage, count: sizes[place].0, mean: means.0),
                SummaryRow(
                    programme: String(place + 1), arm: "experimental", stage: stage, count: sizes[place].1,
                    mean: means.1),
            ]
        }
    }

    static let tests = [
        PublishedTest("1", difference: 0.21909, standardError: 0.40115, degreesOfFreedom: 294),
        PublishedTest("2", difference: 0.21909, standardError: 0.40165, degreesOfFreedom: 291.057),
        PublishedTest("3", difference: -22.74947, standardError: 0.46006, degreesOfFreedom: 294),
        PublishedTest("4", difference: -22.74947, standardError: 0.46121, degreesOfFreedom: 287.823),
    ]

    /// What the paper prints: t, p, lower and upper bound.
    static let printed = [
        (0.546, 0.585, -0.57039, 1.00858), (0.545, 0.586, -0.57142, 1.00961),
        (-49.449, 0.000, -23.65489, -21.84405), (-49.326, 0.000, -23.65725, -21.84170),
    ]
}
