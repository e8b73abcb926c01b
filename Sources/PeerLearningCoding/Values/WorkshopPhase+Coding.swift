import PeerLearningCore

extension WireWorkshopAdvanced {
    /// The phase as a body holds it.
    init(_ phase: WorkshopPhase) {
        self.init()
        switch phase {
        case .setup: to = .setup
        case .submission: to = .submission
        case .review: to = .review
        case .grading: to = .grading
        case .reflection: to = .reflection
        case .closed: to = .closed
        }
    }

    /// The phase as the core holds it.
    func value() throws(BodyFault) -> WorkshopPhase {
        switch to {
        case .setup: return .setup
        case .submission: return .submission
        case .review: return .review
        case .grading: return .grading
        case .reflection: return .reflection
        case .closed: return .closed
        case .unspecified: throw .incomplete("WorkshopAdvanced")
        case .UNRECOGNIZED: throw .unknownValue("WorkshopAdvanced.to")
        }
    }
}
