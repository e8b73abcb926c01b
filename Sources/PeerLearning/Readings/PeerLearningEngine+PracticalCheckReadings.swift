public import PeerLearningAssessment
public import PeerLearningCore

extension PeerLearningEngine {
    /// The practical checks that a person may take or has taken, cohort by cohort in the order in which they were opened.
    public func practicalChecks(of person: PersonID) async throws -> [PracticalCheckReading] {
        try await catchUp()
        var readings: [PracticalCheckReading] = []
        for check in models.checks.cohorts.flatMap({ models.checks.checks(of: $0) }) {
            do {
                readings.append(try await practicalCheck(check, for: person))
            } catch is Refusal {}
        }
        return readings
    }

    /// A practical check as somebody sees it who may take it, with what observers wrote about attempts that count.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `unknown` for everybody else.
    public func practicalCheck(
        _ id: PracticalCheckID, for person: PersonID
    ) async throws -> PracticalCheckReading {
        let standing = try await standing(of: person, in: id)
        let view = try caches.checks.read(id) { state throws(Refusal) in try state.view(for: standing) }
        let documents = view.attempts.flatMap { attempt in
            [attempt.recording?.link, attempt.outcome?.reason].compactMap(\.self) + (attempt.outcome?.remarks ?? [])
        }
        return PracticalCheckReading(view: view, texts: try await texts(byDocument: documents))
    }

    /// The practical checks of a cohort, in the order in which they were opened.
    public func practicalChecks(in cohort: CohortID) async throws -> [PracticalCheckID] {
        try await catchUp()
        return models.checks.checks(of: cohort)
    }

    /// The attempts that a person observes, check by check in the order in which they were scheduled.
    public func observations(by person: PersonID) async throws -> [ObservationReading] {
        try await catchUp()
        var readings: [ObservationReading] = []
        for id in models.checks.cohorts.flatMap({ models.checks.checks(of: $0) }) {
            let state = try await practicalCheck(id)
            for attempt in state.attempts where attempt.observers.contains(person) && attempt.status != .cancelled {
                do {
                    readings.append(try await observation(of: attempt.id, in: id, for: person))
                } catch is Refusal {}
            }
        }
        return readings
    }

    /// An attempt as one of its observers sees it.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `unknown` for everybody else.
    public func observation(
        of attempt: CheckAttemptID, in check: PracticalCheckID, for person: PersonID
    ) async throws -> ObservationReading {
        let standing = try await standing(of: person, in: check)
        let view = try caches.checks.read(check) { state throws(Refusal) in
            try state.observation(of: attempt, for: standing)
        }
        let documents = [view.recording?.link, view.own?.remarks].compactMap(\.self)
        return ObservationReading(view: view, texts: try await texts(byDocument: documents))
    }

    /// Attempts of a cohort's checks that lack observers, for those who may observe or ask others to.
    public func observersWanted(in cohort: CohortID, for person: PersonID) async throws -> [ObserversWanted] {
        var wanted: [ObserversWanted] = []
        for id in try await practicalChecks(in: cohort) {
            let standing = try await standing(of: person, in: id)
            wanted += caches.checks.read(id) { $0.observersWanted(for: standing) }
        }
        return wanted
    }

    /// All attempts at a check, with names and texts: for those who may see names. One's own are left out.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `missingPermission` for everybody else.
    public func attempts(
        at check: PracticalCheckID, for person: PersonID
    ) async throws -> [CheckAttemptReading] {
        let standing = try await standing(of: person, in: check)
        let attempts = try caches.checks.read(check) { state throws(Refusal) in try state.reports(for: standing) }
        var readings: [CheckAttemptReading] = []
        for attempt in attempts {
            let documents =
                attempt.observations.compactMap(\.remarks)
                + [attempt.recording?.link, attempt.decision?.reason].compactMap(\.self)
            readings.append(CheckAttemptReading(attempt: attempt, texts: try await texts(byDocument: documents)))
        }
        return readings
    }

    /// The file of a recording, for the one who made it, its observers, and those who may see names or confirm grades.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `unknown` where there is no file, or not for this person.
    public func recording(
        of attempt: CheckAttemptID, in check: PracticalCheckID, for person: PersonID
    ) async throws -> HandedInFile {
        let standing = try await standing(of: person, in: check)
        let recording = try caches.checks.read(check) { state throws(Refusal) in
            try state.recording(of: attempt, for: standing)
        }
        guard let file = recording.file, let content = try await store.document(file.document) else {
            throw Refusal.unknown("recording", attempt)
        }
        return HandedInFile(name: file.name, mediaType: file.mediaType, bytes: content.bytes)
    }

    /// What a check did with a cohort: how many pass at which attempt, how far observers agree, and which criteria fail
    /// most. It names nobody; it is for those who lead workshops or confirm grades.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `missingPermission` for everybody else.
    public func figures(
        of check: PracticalCheckID, for person: PersonID
    ) async throws -> PracticalCheckFigures {
        let standing = try await standing(of: person, in: check)
        if !standing.may(.confirmGrades) { try standing.require(.openWorkshop) }
        return PracticalCheckFigures(of: try await practicalCheck(check))
    }
}

extension CheckRecording {
    /// The document with the link; nil where it is a file.
    fileprivate var link: DocumentID? { file == nil ? document : nil }
}
