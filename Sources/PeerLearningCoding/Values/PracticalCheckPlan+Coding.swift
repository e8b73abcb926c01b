import PeerLearningCore

extension WireCheckOpened {
    /// The plan as a body holds it.
    init(_ plan: PracticalCheckPlan) {
        self.init()
        title = plan.title
        instructions = plan.instructions
        kind = plan.kind.rawValue
        mode = plan.mode.rawValue
        cohort = plan.cohort.rawValue
        if let spot = plan.place { place = WireCheckPlace(spot) }
        checklist = WireRubric(plan.checklist)
        policy = WireCheckPolicy(plan.policy)
    }

    /// The plan as the core holds it.
    func value() throws(BodyFault) -> PracticalCheckPlan {
        guard hasTitle, hasInstructions, hasKind, hasMode, hasCohort, hasChecklist, hasPolicy else {
            throw .incomplete("CheckOpened")
        }
        let (checklist, policy) = (try checklist.value(), try policy.value())
        let place = hasPlace ? try place.value() : nil
        let kind = try PracticalCheckPlan.Kind(word: kind, in: "CheckOpened.kind")
        let mode = try PracticalCheckPlan.Mode(word: mode, in: "CheckOpened.mode")
        do {
            return try PracticalCheckPlan(
                title: title, kind: kind, mode: mode, cohort: CohortID(cohort), place: place,
                instructions: instructions, checklist: checklist, policy: policy)
        } catch {
            throw .refused(error)
        }
    }
}

extension WireCheckClosed {
    /// The event as a body holds it.
    init(_ person: PersonID) {
        self.init()
        by = person.rawValue
    }

    /// The event as the core holds it.
    func event() throws(BodyFault) -> PracticalCheckEvent {
        guard hasBy else { throw .incomplete("CheckClosed") }
        return .closed(by: PersonID(by))
    }
}

extension WireCheckPlace {
    fileprivate init(_ place: PracticalCheckPlace) {
        self.init()
        programme = place.programme.rawValue
        if let id = place.module { module = id.rawValue }
        if let id = place.micromodule { micromodule = id.rawValue }
    }

    fileprivate func value() throws(BodyFault) -> PracticalCheckPlace {
        guard hasProgramme else { throw .incomplete("CheckPlace") }
        return PracticalCheckPlace(
            programme: ProgrammeID(programme), module: hasModule ? ModuleID(module) : nil,
            micromodule: hasMicromodule ? MicromoduleID(micromodule) : nil)
    }
}

extension WireCheckPolicy {
    fileprivate init(_ policy: PracticalCheckPolicy) {
        self.init()
        observers = Int64(policy.observers)
        if let most = policy.attempts { attempts = Int64(most) }
        (passMark, agreement) = (policy.passMark, policy.agreement)
    }

    fileprivate func value() throws(BodyFault) -> PracticalCheckPolicy {
        guard hasObservers, hasPassMark, hasAgreement else { throw .incomplete("CheckPolicy") }
        do {
            return try PracticalCheckPolicy(
                observers: Int(clamping: observers), attempts: hasAttempts ? Int(clamping: attempts) : nil,
                passMark: passMark, agreement: agreement)
        } catch {
            throw .refused(error)
        }
    }
}
