/// A practical check: people show how they do something now, or explain how they would help a colleague with it, and
/// others observe them with a checklist.
///
/// Observers fill in the checklist independently of each other. An attempt counts when they agree as far as the plan asks
/// for; where they do not, one more observer looks, or staff decides. It names people: show them views, not this.
///
/// ```swift
/// let events = try check.decide(.schedule(id, of: ada, at: monday), by: ada, at: now)
/// for event in events { check.apply(event, at: now) }
/// ```
public struct PracticalCheck: Aggregate {
    /// The first part of the names of its streams.
    public static let kind = "check"

    /// The check's identifier.
    public let id: PracticalCheckID
    /// What was opened; nil until then.
    public private(set) var plan: PracticalCheckPlan?
    /// When it was opened; nil until then.
    public private(set) var openedAt: Instant?
    /// Whether nobody signs up any more.
    public private(set) var isClosed = false
    /// All attempts, in the order in which they were scheduled.
    public private(set) var attempts: [CheckAttempt] = []
    private var places: [CheckAttemptID: Int] = [:]

    /// The state before the first event.
    public init(id: PracticalCheckID) { self.id = id }

    /// Takes in an event that has happened.
    public mutating func apply(_ event: PracticalCheckEvent, at moment: Instant) {
        switch event {
        case .opened(let plan): if self.plan == nil { (self.plan, openedAt) = (plan, moment) }
        case .closed: isClosed = plan != nil
        case .scheduled(let appointment):
            guard plan != nil, places[appointment.attempt] == nil else { return }
            places[appointment.attempt] = attempts.count
            attempts.append(CheckAttempt(appointment, at: moment))
        case .moved(let id, let other): change(id) { $0.moment = other }
        case .cancelled(let id): change(id) { ($0.status, $0.since) = (.cancelled, moment) }
        case .observerAdded(let id, let person, let asker):
            change(id) { attempt in
                guard !attempt.observers.contains(person) else { return }
                attempt.observers.append(person)
                if asker != person { attempt.asked[person] = moment }
            }
        case .observerReleased(let id, let person):
            change(id) { attempt in
                attempt.observers.removeAll { $0 == person }
                attempt.asked[person] = nil
            }
        case .recorded(let id, let recording): change(id) { ($0.recording, $0.recordedAt) = (recording, moment) }
        case .observed(let id, let observation): take(observation, of: id, at: moment)
        case .counted(let id, let result):
            change(id) { ($0.result, $0.status, $0.since) = (result, .counted, moment) }
        case .decided(let id, let decision):
            change(id) { ($0.decision, $0.status, $0.since) = (decision, .counted, moment) }
        }
    }

    private mutating func take(_ observation: CheckObservation, of id: CheckAttemptID, at moment: Instant) {
        guard let plan else { return }
        change(id) { attempt in
            guard attempt.observation(by: observation.observer) == nil else { return }
            attempt.observations.append(observation)
            let isComplete = attempt.observations.count >= plan.policy.observers
            let status = isComplete ? CheckAttempt.Status.disputed : .observed
            if attempt.status != status { (attempt.status, attempt.since) = (status, moment) }
        }
    }

    /// Changes an attempt that is not over.
    private mutating func change(_ id: CheckAttemptID, _ body: (inout CheckAttempt) -> Void) {
        guard let place = places[id], attempts[place].isOpen else { return }
        body(&attempts[place])
    }
}

extension PracticalCheck {
    /// An attempt; nil where there is none.
    public func attempt(_ id: CheckAttemptID) -> CheckAttempt? { places[id].map { attempts[$0] } }

    /// A person's attempts that were not called off, in their order.
    public func attempts(of person: PersonID) -> [CheckAttempt] {
        attempts.filter { $0.person == person && $0.status != .cancelled }
    }

    /// Whether a person has passed.
    public func hasPassed(_ person: PersonID) -> Bool { attempts(of: person).contains { $0.isPassed == true } }

    /// How many attempts a person has left; nil for no limit.
    public func attemptsLeft(of person: PersonID) -> Int? {
        plan?.policy.attempts.map { max(0, $0 - attempts(of: person).count) }
    }

    /// Whether a person may take it upon themselves to observe: staff who confirm grades, and peers with experience.
    ///
    /// Those are experienced who review and hand in nothing themselves, as guides do, and those who have passed this check.
    public func mayObserve(_ standing: Standing) -> Bool {
        standing.may(.confirmGrades)
            || (standing.may(.reviewWork) && (!standing.may(.submitWork) || hasPassed(standing.person)))
    }

    /// Where powers over the check are looked up.
    public func place(at moment: Instant) -> Place {
        Place(programme: plan?.place?.programme, module: plan?.place?.module, at: moment)
    }
}
