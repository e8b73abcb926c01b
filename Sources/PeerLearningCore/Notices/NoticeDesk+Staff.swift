extension NoticeDesk {
    /// Something that waits for anybody who holds a permission.
    private struct Matter {
        let kind: NoticeKind
        let permission: Permission
        let cause: String
        var telling = Telling()
        let at: Instant
        /// Who has had to do with it, and is not told.
        let besides: Set<PersonID>
    }

    /// What waits for people with powers, whether these come with a role or were handed on.
    func waiting(at moment: Instant, since horizon: Instant, in cohort: Cohort, _ roles: [Role]) -> [Notice] {
        let isRunning = workshop.phase != .closed
        let matters = moderation() + (isRunning ? questions() + nominations() + approvals(at: moment) : [])
        return matters.filter { $0.at >= horizon && $0.at <= moment }.flatMap { matter in
            cohort.people(whoMayHold: matter.permission, roles).subtracting(matter.besides).filter {
                standing(of: $0, at: moment, in: cohort, roles).may(matter.permission)
            }
            .map { notice(id(matter.kind, matter.cause, to: $0), matter.kind, to: $0, matter.telling, at: matter.at) }
        }
    }

    private func moderation() -> [Matter] {
        flaggedSince.compactMap { contribution, since in
            guard let record = workshop.moderation[contribution], record.waits else { return nil }
            var besides = Set(workshop.contributors(to: contribution))
            if record.openAppeal == nil {
                if Set(record.openFlags.map(\.person)).count == 1 { besides.formUnion(record.openFlags.map(\.person)) }
            } else if let last = record.rulings.last(where: { $0.outcome == .hidden }) {
                besides.insert(last.moderator)
            }
            return Matter(
                kind: .flagged, permission: .moderate, cause: "\(contribution.cause)/\(record.rulings.count)",
                telling: Telling(variant: record.openAppeal == nil ? "" : "appeal"), at: veiled(since),
                besides: besides)
        }
    }

    /// Questions that guides have not answered in the time that the policy gives them. Guides have been told before.
    private func questions() -> [Matter] {
        workshop.comments.compactMap { comment in
            guard comment.posted.isQuestion, !comment.isAnswered, !workshop.isHidden(.comment(comment.posted.comment)),
                let work = workshop.work(comment.posted.submission), !work.isWithdrawn
            else { return nil }
            let guides = workshop.people.filter { $0.enrolment.part == .guide }.map(\.enrolment.person)
            return Matter(
                kind: .questionWaiting, permission: .openWorkshop, cause: comment.posted.comment.rawValue,
                at: veiled(comment.at + plan.policy.questionsWait), besides: Set(guides + [comment.posted.author]))
        }
    }

    private func nominations() -> [Matter] {
        workshop.submissions.compactMap { work in
            guard !work.nominations.isEmpty, !work.isWithdrawn, !workshop.isHidden(.submission(work.id)),
                let since = nominatedSince[work.id]
            else { return nil }
            var besides = Set(workshop.authors(of: work.id))
            if work.nominations.count == 1 { besides.formUnion(work.nominations.map(\.person)) }
            return Matter(
                kind: .nominated, permission: .keepLibrary, cause: "\(work.id)/\(since.series)", at: veiled(since.at),
                besides: besides)
        }
    }

    private func approvals(at moment: Instant) -> [Matter] {
        workshop.outlook(at: moment).compactMap { outlook in
            guard outlook.approvals < outlook.rule.approvals, let began = workshop.phaseBegan else { return nil }
            let lapse = lapses[outlook.step]
            return Matter(
                kind: .approvalAsked, permission: outlook.rule.approver,
                cause: "\(outlook.step.cause)/\(workshop.phase)/\(workshop.round)/\(lapse?.count ?? 0)",
                telling: Telling(arguments: ["step": .message(outlook.step.name)]), at: lapse?.at ?? began,
                besides: Set(workshop.approvers(of: outlook.step)))
        }
    }
}

extension WorkshopStep {
    /// Which step it is, in every version.
    fileprivate var cause: String {
        switch self {
        case .begin(let phase): "begin-\(phase)"
        case .allocate: "allocate"
        case .publish: "publish"
        }
    }
}

extension Cohort {
    /// Everybody who could hold a permission somewhere: those with a role, those with a loan, and all members where
    /// membership alone gives it.
    func people(whoMayHold permission: Permission, _ roles: [Role]) -> Set<PersonID> {
        let standard = [Role.participant, .guide].map { role in roles.first { $0.name == role.name } ?? role }
        let byMembership = standard.contains { $0.permissions.contains(permission) } ? members.map(\.person) : []
        return Set(grants.map(\.person)).union(delegations.map(\.receiver)).union(byMembership)
    }
}
