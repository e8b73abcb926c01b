import PeerLearningCore

extension WireCheckScheduled {
    /// The appointment as a body holds it.
    init(_ appointment: CheckAppointment) {
        self.init()
        attempt = appointment.attempt.rawValue
        person = appointment.person.rawValue
        number = Int64(appointment.number)
        if let appointed = appointment.moment { moment = appointed.milliseconds }
        by = appointment.by.rawValue
    }

    /// The appointment as the core holds it.
    func value() throws(BodyFault) -> CheckAppointment {
        guard hasAttempt, hasPerson, hasNumber, hasBy else { throw .incomplete("CheckScheduled") }
        return CheckAppointment(
            attempt: CheckAttemptID(attempt), person: PersonID(person),
            number: try Int(counting: number, in: "CheckScheduled.number"),
            moment: hasMoment ? Instant(milliseconds: moment) : nil, by: PersonID(by))
    }
}

extension WireCheckMoved {
    /// The event as a body holds it.
    init(_ attempt: CheckAttemptID, _ moment: Instant) {
        self.init()
        (self.attempt, self.moment) = (attempt.rawValue, moment.milliseconds)
    }

    /// The event as the core holds it.
    func event() throws(BodyFault) -> PracticalCheckEvent {
        guard hasAttempt, hasMoment else { throw .incomplete("CheckMoved") }
        return .moved(CheckAttemptID(attempt), to: Instant(milliseconds: moment))
    }
}

extension WireCheckCancelled {
    /// The event as a body holds it.
    init(_ attempt: CheckAttemptID) {
        self.init()
        self.attempt = attempt.rawValue
    }

    /// The event as the core holds it.
    func event() throws(BodyFault) -> PracticalCheckEvent {
        guard hasAttempt else { throw .incomplete("CheckCancelled") }
        return .cancelled(CheckAttemptID(attempt))
    }
}

extension WireCheckObserverAdded {
    /// The event as a body holds it.
    init(_ attempt: CheckAttemptID, _ person: PersonID, _ asker: PersonID) {
        self.init()
        (self.attempt, self.person, by) = (attempt.rawValue, person.rawValue, asker.rawValue)
    }

    /// The event as the core holds it.
    func event() throws(BodyFault) -> PracticalCheckEvent {
        guard hasAttempt, hasPerson, hasBy else { throw .incomplete("CheckObserverAdded") }
        return .observerAdded(CheckAttemptID(attempt), PersonID(person), by: PersonID(by))
    }
}

extension WireCheckObserverReleased {
    /// The event as a body holds it.
    init(_ attempt: CheckAttemptID, _ person: PersonID) {
        self.init()
        (self.attempt, self.person) = (attempt.rawValue, person.rawValue)
    }

    /// The event as the core holds it.
    func event() throws(BodyFault) -> PracticalCheckEvent {
        guard hasAttempt, hasPerson else { throw .incomplete("CheckObserverReleased") }
        return .observerReleased(CheckAttemptID(attempt), PersonID(person))
    }
}

extension WireCheckRecorded {
    /// The recording as a body holds it.
    init(_ attempt: CheckAttemptID, _ recording: CheckRecording) {
        self.init()
        (self.attempt, document) = (attempt.rawValue, recording.document.rawValue)
        guard let kept = recording.file else { return }
        (file.name, file.mediaType, file.size) = (kept.name, kept.mediaType, Int64(kept.size))
    }

    /// The event as the core holds it.
    func event() throws(BodyFault) -> PracticalCheckEvent {
        guard hasAttempt, hasDocument else { throw .incomplete("CheckRecorded") }
        guard hasFile else { return .recorded(CheckAttemptID(attempt), CheckRecording(document: DocumentID(document))) }
        guard file.hasName, file.hasMediaType, file.hasSize else { throw .incomplete("CheckRecorded.File") }
        let kept = SubmittedFile(
            document: DocumentID(document), name: file.name, mediaType: file.mediaType,
            size: try Int(counting: file.size, in: "CheckRecorded.size"))
        return .recorded(CheckAttemptID(attempt), CheckRecording(document: DocumentID(document), file: kept))
    }
}
