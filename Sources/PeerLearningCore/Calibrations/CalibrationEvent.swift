/// What happened in a calibration. Texts stand in documents beside the log; events name them.
public enum CalibrationEvent: Hashable, Sendable {
    /// It was opened: exemplars can be added.
    case opened(CalibrationPlan)
    /// An exemplar was added.
    case exemplarAdded(Exemplar)
    /// An exemplar was taken away; what was said of it does not count any more.
    case exemplarWithdrawn(ExemplarID)
    /// People may judge the exemplars.
    case published(by: PersonID)
    /// Somebody judged an exemplar.
    case judged(ExemplarJudgement)
    /// Somebody is qualified: their judgements lie so many points from the reference, as a root mean square.
    case qualified(PersonID, deviation: Double)
    /// Staff lets somebody review without it.
    case admitted(PersonID, by: PersonID)
}

/// What can be asked of a calibration. Texts have been put into documents before.
public enum CalibrationCommand: Hashable, Sendable {
    /// Opens it.
    case open(CalibrationPlan)
    /// Adds an exemplar with its text and what staff says of it.
    case addExemplar(ExemplarID, document: DocumentID, reference: [Int], remark: DocumentID, words: Int)
    /// Takes an exemplar away.
    case withdrawExemplar(ExemplarID)
    /// Lets people judge.
    case publish
    /// Judges an exemplar. What others computed comes with it: the deviation with which the person is qualified by this
    /// judgement, nil where they are not.
    case judge(ExemplarID, answers: [Int], qualifiedBy: Double?)
    /// Lets somebody review without it.
    case admit(PersonID)

    /// The name of the command, as a host's veto hears it.
    public var name: String {
        switch self {
        case .open: "calibration.open"
        case .addExemplar: "calibration.addExemplar"
        case .withdrawExemplar: "calibration.withdrawExemplar"
        case .publish: "calibration.publish"
        case .judge: "calibration.judge"
        case .admit: "calibration.admit"
        }
    }
}
