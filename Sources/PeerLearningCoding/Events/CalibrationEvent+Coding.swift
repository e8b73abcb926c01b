import PeerLearningCore

extension CalibrationEvent {
    /// The event as a store keeps it.
    func encoded() throws(BodyFault) -> EncodedEvent {
        switch self {
        case .opened(let plan): try EncodedEvent(.calibrationOpened, WireCalibrationOpened(plan))
        case .exemplarAdded(let exemplar):
            try EncodedEvent(.calibrationExemplarAdded, WireCalibrationExemplarAdded(exemplar))
        case .exemplarWithdrawn(let id):
            try EncodedEvent(.calibrationExemplarWithdrawn, WireCalibrationExemplarWithdrawn(id))
        case .published(let person): try EncodedEvent(.calibrationPublished, WireCalibrationPublished(person))
        case .judged(let judgement): try EncodedEvent(.calibrationJudged, WireCalibrationJudged(judgement))
        case .qualified(let person, let deviation):
            try EncodedEvent(.calibrationQualified, WireCalibrationQualified(person, deviation))
        case .admitted(let person, let admitter):
            try EncodedEvent(.calibrationAdmitted, WireCalibrationAdmitted(person, admitter))
        }
    }

    /// Reads the event of one of a calibration's types.
    init(_ type: EventType, _ body: [UInt8]) throws(BodyFault) {
        switch type {
        case .calibrationOpened: self = .opened(try WireCalibrationOpened(reading: body).value())
        case .calibrationExemplarAdded:
            self = .exemplarAdded(try WireCalibrationExemplarAdded(reading: body).value())
        case .calibrationExemplarWithdrawn: self = try WireCalibrationExemplarWithdrawn(reading: body).event()
        case .calibrationPublished: self = try WireCalibrationPublished(reading: body).event()
        case .calibrationJudged: self = .judged(try WireCalibrationJudged(reading: body).value())
        case .calibrationQualified: self = try WireCalibrationQualified(reading: body).event()
        case .calibrationAdmitted: self = try WireCalibrationAdmitted(reading: body).event()
        // Types of the others: `LearningEvent` does not ask for them here.
        default: throw .misplaced(kind: Calibration.kind)
        }
    }
}
