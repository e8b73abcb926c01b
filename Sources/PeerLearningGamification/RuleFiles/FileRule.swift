import PeerLearningCore

/// A rule that is written down in a file: whom it pays how much for which events.
struct FileRule: ScoringRule {
    /// Whom a rule pays.
    enum Payee: String, CaseIterable { case actor, recipient }

    /// What a rule pays once for.
    enum Cause: String, CaseIterable {
        case subject
        case subjectAndActor = "subject-and-actor"
        case submission
        case person
        case day
    }

    let id: RuleID
    let condition: EventCondition
    let payee: Payee
    let points: Int
    let times: ScoringFigure?
    let cause: Cause
    let reason: Message

    var declaration: RuleDeclaration {
        RuleDeclaration(kinds: condition.kinds, limit: times == nil ? limit(of: points) : Self.most)
    }

    static let most = 1_000

    func awards(in context: ScoringContext) -> [Award] {
        let event = context.event
        guard condition.holds(for: event), let person = payee == .actor ? event.actor : event.recipient,
            payee == .actor || !event.has(.own)
        else { return [] }
        let amount = times.map { (event[$0] ?? 0) * Double(points) }?.rounded(.towardZero) ?? Double(points)
        guard let points = Int(exactly: amount), points.magnitude <= Swift.max(Self.most, self.points) else {
            return []
        }
        return [Award(to: person, points: points, for: cause(of: event), because: reason)]
    }

    private func cause(of event: ScoringEvent) -> String {
        switch cause {
        case .subject: event.subject
        case .subjectAndActor: "\(event.subject)/\(event.actor)"
        case .submission: event.submission?.rawValue ?? event.subject
        case .person: event.cohort.rawValue
        case .day: "\(event.cohort)/\(event.day)"
        }
    }
}
