/// Something that has happened and that a person has not been told yet.
struct News: Sendable {
    /// What a notice is about, as far as the state has to be looked up when it is told.
    enum Subject: Hashable, Sendable {
        case enrolment
        case phase(WorkshopPhase, round: Int)
        case submission(SubmissionID)
        case reviews([ReviewID])
        case comment(CommentID)
        case contribution(ContributionID)
        case name
        case role(RoleGrant)
        case powers(Delegation)
    }

    /// Where it happened.
    enum Home: Hashable, Sendable {
        case workshop(WorkshopID)
        case cohort(CohortID)
    }

    let id: NoticeID
    let person: PersonID
    let kind: NoticeKind
    let home: Home
    let cohort: CohortID
    let subject: Subject
    let at: Instant
}

/// What a notice says, before it has words: the variant of its text and what fills the gaps.
struct Telling {
    var variant = ""
    var arguments: [String: Message.Argument] = [:]

    func what(_ kind: NoticeKind) -> Message { Message(key(kind, ""), arguments) }

    func why(_ kind: NoticeKind) -> Message { Message(key(kind, ".why"), arguments) }

    private func key(_ kind: NoticeKind, _ end: String) -> TextKey {
        TextKey(rawValue: "notice.\(kind.rawValue)\(variant.isEmpty ? "" : ".\(variant)")\(end)")
    }
}

extension Instant {
    /// The first full hour that is not earlier.
    var nextFullHour: Instant {
        let hour: Int64 = 3_600_000
        let rest = milliseconds % hour
        let up = rest > 0 ? hour - rest : -rest
        return self + .milliseconds(up)
    }
}
