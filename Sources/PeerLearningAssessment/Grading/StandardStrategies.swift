extension [any GradingStrategy] {
    /// The strategies of the framework, as a workshop chooses them by name: `rubric`, `rubric-points`, `accumulative`,
    /// `number-of-errors` (by the table of ``/PeerLearningCore/StrategyChoice/scores``), `checklist`, `comments`.
    ///
    /// - Parameter scores: The table of `number-of-errors`.
    public static func standard(countingErrorsBy scores: [Int: Double]) -> [any GradingStrategy] {
        [
            RubricGrading(), PointsRubricGrading(), AccumulativeGrading(), ErrorCountGrading(scores),
            ChecklistGrading(), CommentsGrading(),
        ]
    }

    /// The strategies of the framework, with an empty table of errors.
    public static var standard: [any GradingStrategy] { standard(countingErrorsBy: [:]) }
}
