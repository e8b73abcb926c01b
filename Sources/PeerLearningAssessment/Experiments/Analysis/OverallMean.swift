/// The mean of one arm at one stage over everything: over people, and over programmes.
///
/// The mean over programmes counts a programme of 30 people as much as one of 300; it says how programmes did on average
/// and not how people did.
public struct OverallMean: Hashable, Sendable {
    /// The arm.
    public let arm: String
    /// When.
    public let stage: ExperimentStage
    /// How many people have a score then, each counted once.
    public let people: Int
    /// The mean over people; nil where nobody has a score.
    public let overPeople: Double?
    /// The mean of the programmes' means, each counting the same; nil where no programme has one.
    public let overProgrammes: Double?

    init(arm: String, stage: ExperimentStage, people: Int, overPeople: Double?, overProgrammes: Double?) {
        self.arm = arm
        self.stage = stage
        self.people = people
        self.overPeople = overPeople
        self.overProgrammes = overProgrammes
    }

    static func of(_ total: ExperimentPart, programmes: [ExperimentPart]) -> [OverallMean] {
        total.arms.enumerated().flatMap { place, arm in
            ExperimentStage.allCases.map { stage in
                let means = programmes.compactMap { $0.arms[place].figures(at: stage).mean }
                return OverallMean(
                    arm: arm.arm, stage: stage, people: arm.figures(at: stage).count,
                    overPeople: arm.figures(at: stage).mean, overProgrammes: mean(of: means))
            }
        }
    }

    /// The plain mean; nil of nothing, or of figures beyond what can be added.
    static func mean(of values: [Double]) -> Double? {
        let mean = values.reduce(0, +) / Double(values.count)
        return mean.isFinite ? mean : nil
    }
}
