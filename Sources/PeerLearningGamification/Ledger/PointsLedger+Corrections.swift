import PeerLearningCore

extension PointsLedger {
    /// What a moderator's decision about a contribution does to the points that were paid for it: hidden, they are taken
    /// back; shown again, they are given back.
    func corrections(after ruling: Ruling, at position: Int64, adding further: [LedgerEntry]) -> [LedgerEntry] {
        let correction: LedgerCorrection
        switch ruling.outcome {
        case .kept: return []
        case .hidden: correction = .hidden
        case .restored: correction = .restored
        }
        let subject = ruling.contribution.text
        let about = payments(about: subject).union(further.filter { $0.subject == subject }.map(\.payment))
        return about.sorted { ($0.rule, $0.cause, $0.person) < ($1.rule, $1.cause, $1.person) }.compactMap { payment in
            let all = entries(of: payment) + further.filter { $0.payment == payment }
            guard let first = all.first(where: { $0.correction == nil }), !first.isHeld else { return nil }
            let points = all.reduce(0) { $0.addingSaturated($1.award.points) }
            let hidden = all.filter { $0.correction == .hidden || $0.correction == .restored }
                .reduce(0) { $0.addingSaturated($1.award.points) }
            let change = correction == .hidden ? -points : -hidden
            return change == 0 ? nil : first.corrected(by: change, as: correction, position: position)
        }
    }
}

extension ContributionID {
    /// The identifier of the contribution, whatever its kind.
    fileprivate var text: String {
        switch self {
        case .submission(let id): id.rawValue
        case .comment(let id): id.rawValue
        case .review(let id): id.rawValue
        }
    }
}
