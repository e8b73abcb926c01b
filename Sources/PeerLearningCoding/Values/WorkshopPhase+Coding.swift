import PeerLearningCore

extension WireWorkshopAdvanced {
    /// The phase as a body holds it.
    init(_ phase: WorkshopPhase, _ cause: StepCause) {
        self.init()
        to = Phase(phase)
        if let reason = WireStepCause(cause) { self.cause = reason }
    }

    /// The phase as the core holds it.
    func event() throws(BodyFault) -> WorkshopEvent {
        guard let phase = try to.stage(in: "WorkshopAdvanced.to") else { throw .incomplete("WorkshopAdvanced") }
        return .advanced(to: phase, hasCause ? cause.value : .unrecorded)
    }
}

extension WireWorkshopAdvanced.Phase {
    /// A phase as a body holds it.
    init(_ phase: WorkshopPhase) {
        switch phase {
        case .setup: self = .setup
        case .submission: self = .submission
        case .review: self = .review
        case .grading: self = .grading
        case .reflection: self = .reflection
        case .closed: self = .closed
        }
    }

    /// A phase as the core holds it; nil where none is given.
    func stage(in field: String) throws(BodyFault) -> WorkshopPhase? {
        switch self {
        case .setup: return .setup
        case .submission: return .submission
        case .review: return .review
        case .grading: return .grading
        case .reflection: return .reflection
        case .closed: return .closed
        case .unspecified: return nil
        case .UNRECOGNIZED: throw .unknownValue(field)
        }
    }
}
