extension Workshop {
    struct ModerationRecord: Sendable {
        var openFlags: [ContentFlag] = []
        var flaggedBy: Set<PersonID> = []
        var rulings: [Ruling] = []
        var openAppeal: Appeal?

        var isHidden: Bool { rulings.last { $0.outcome != .kept }?.outcome == .hidden }

        var waits: Bool { !openFlags.isEmpty || openAppeal != nil }
    }

    struct Strike: Sendable {
        let person: PersonID
        let contribution: ContributionID
        let at: Instant
    }

    /// Whether a moderator has hidden a contribution.
    public func isHidden(_ contribution: ContributionID) -> Bool { moderation[contribution]?.isHidden ?? false }

    func flag(_ flag: ContentFlag, by standing: Standing) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.comment)
        try requireCommenter(standing)
        if round == 1 { try requirePhase(.review ... .closed) }
        guard author(of: flag.contribution) != nil, isVisible(flag.contribution, to: standing) else {
            throw .because(.unknown, "moderation.unknown")
        }
        guard !isAuthor(standing.person, of: flag.contribution) else { throw .because(.ownWork, "ownWork.flag") }
        guard moderation[flag.contribution]?.flaggedBy.contains(standing.person) != true else {
            throw .because(.alreadyDone, "flag.twice")
        }
        return [.flagged(flag)]
    }

    func rule(_ ruling: Ruling, words: Int, by standing: Standing) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.moderate)
        guard author(of: ruling.contribution) != nil else { throw .because(.unknown, "moderation.unknown") }
        guard !isAuthor(standing.person, of: ruling.contribution) else { throw .because(.ownWork, "ownWork.ruling") }
        try requireLength(words)
        guard words > 0 else { throw .because(.invalid, "ruling.noReason") }
        let record = moderation[ruling.contribution] ?? ModerationRecord()
        if record.openAppeal != nil, record.rulings.last(where: { $0.outcome == .hidden })?.moderator == standing.person
        {
            throw .because(.ownWork, "ownWork.appeal")
        }
        guard !ruling.isStrike || ruling.outcome == .hidden else { throw .because(.invalid, "ruling.strike") }
        switch ruling.outcome {
        case .hidden where record.isHidden: throw .because(.alreadyDone, "ruling.hidden")
        case .restored where !record.isHidden: throw .because(.notReady, "ruling.notHidden")
        case .kept where !record.waits: throw .because(.notReady, "ruling.nothingWaits")
        case .hidden, .restored, .kept: return [.ruled(ruling)]
        }
    }

    func appeal(_ appeal: Appeal, words: Int, by standing: Standing) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.comment)
        guard isAuthor(standing.person, of: appeal.contribution) else { throw .because(.unknown, "moderation.unknown") }
        try requireText(words)
        guard let record = moderation[appeal.contribution], record.isHidden else {
            throw .because(.notReady, "ruling.notHidden")
        }
        guard !appealed.contains(appeal.contribution) else { throw .because(.alreadyDone, "appeal.twice") }
        return [.appealed(appeal)]
    }

    /// Reviews are seen by the author of the submission only, and after grades are published.
    private func isVisible(_ contribution: ContributionID, to standing: Standing) -> Bool {
        guard case .review(let id) = contribution, let handle = reviewHandles[id] else { return true }
        let review = reviews[Int(handle)]
        return standing.may(.moderate)
            || (isAuthor(standing.person, of: submissions[Int(review.submission)]) && isPublished(review))
    }

    /// Who contributed something; nil where there is no such thing.
    func author(of contribution: ContributionID) -> PersonID? {
        switch contribution {
        case .submission(let id): submissionHandles[id].map { person(submissions[Int($0)].author) }
        case .comment(let id): commentHandles[id].map { comments[Int($0)].posted.author }
        case .review(let id):
            reviewHandles[id].flatMap { reviews[Int($0)].answer == nil ? nil : person(reviews[Int($0)].reviewer) }
        }
    }

    /// Whether a person contributed something, alone or with a team.
    private func isAuthor(_ person: PersonID, of contribution: ContributionID) -> Bool {
        if case .submission(let id) = contribution, let handle = submissionHandles[id] {
            return isAuthor(person, of: submissions[Int(handle)])
        }
        return author(of: contribution) == person
    }

    mutating func take(_ flag: ContentFlag) {
        if moderation[flag.contribution] == nil { moderationOrder.append(flag.contribution) }
        moderation[flag.contribution, default: ModerationRecord()].openFlags.append(flag)
        moderation[flag.contribution]?.flaggedBy.insert(flag.person)
    }

    mutating func take(_ ruling: Ruling, at moment: Instant) {
        if moderation[ruling.contribution] == nil { moderationOrder.append(ruling.contribution) }
        moderation[ruling.contribution, default: ModerationRecord()].rulings.append(ruling)
        moderation[ruling.contribution]?.openFlags = []
        moderation[ruling.contribution]?.openAppeal = nil
        if ruling.isStrike, let author = author(of: ruling.contribution) {
            strikes.append(Strike(person: author, contribution: ruling.contribution, at: moment))
        }
        if ruling.outcome == .restored { strikes.removeAll { $0.contribution == ruling.contribution } }
    }

    mutating func take(_ appeal: Appeal) {
        appealed.insert(appeal.contribution)
        moderation[appeal.contribution]?.openAppeal = appeal
    }
}

extension Workshop {
    /// The contributions that wait for a moderator, those that were flagged first first; without the moderator's own.
    ///
    /// - Parameter moment: The present moment; strikes that have faded by then are not counted.
    /// - Throws: ``Refusal`` with code `missingPermission` for those who may not moderate.
    public func moderationQueue(for standing: Standing, at moment: Instant) throws(Refusal) -> [ModerationCase] {
        try standing.require(.moderate)
        return moderationOrder.compactMap { contribution in
            guard let record = moderation[contribution], record.waits, let document = document(of: contribution),
                let author = author(of: contribution), !isAuthor(standing.person, of: contribution)
            else { return nil }
            return ModerationCase(
                contribution: contribution, document: document, author: face(of: author, in: contribution),
                strikes: strikes(of: author, as: face(of: author, in: contribution), at: moment, for: standing),
                complaints: record.openFlags.map { flag in
                    ModerationCase.Complaint(
                        person: pseudonym(of: flag.person), reason: flag.reason, remark: flag.remark)
                },
                isHidden: record.isHidden, appeal: record.openAppeal?.statement)
        }
    }

    /// The strikes that are shown with a case: who may not see names is told of those that were given to the pseudonym in
    /// question, for a sum over both would tell that they are one person's.
    private func strikes(
        of person: PersonID, as face: Pseudonym?, at moment: Instant, for standing: Standing
    ) -> Int {
        guard !standing.may(.seeNames), plan?.policy.anonymity != .open else { return strikes(of: person, at: moment) }
        return strikes.count { strike in
            isCounted(strike, at: moment) && strike.person == person
                && self.face(of: person, in: strike.contribution) == face
        }
    }

    private func isCounted(_ strike: Strike, at moment: Instant) -> Bool {
        moment < strike.at + (plan?.policy.strikesFadeAfter ?? WorkshopPolicy.standard.strikesFadeAfter)
    }

    /// The strikes of a person that have not faded at a moment.
    public func strikes(of person: PersonID, at moment: Instant) -> Int {
        strikes.count { $0.person == person && isCounted($0, at: moment) }
    }

    /// What moderators decided about a person's own contributions, in the order in which those came to their eyes: for the
    /// person, who may read why.
    public func rulingsReceived(by person: PersonID) -> [ReceivedRuling] {
        moderationOrder.filter { isAuthor(person, of: $0) }.flatMap { moderation[$0]?.rulings ?? [] }.map {
            ReceivedRuling(
                contribution: $0.contribution, outcome: $0.outcome, reason: $0.reason, isStrike: $0.isStrike)
        }
    }

    /// What a contributor is known by: as a reviewer by another pseudonym than in the talk.
    private func face(of author: PersonID, in contribution: ContributionID) -> Pseudonym? {
        switch contribution {
        case .review: reviewerPseudonym(of: author)
        case .submission(let id): submissionHandles[id].map { face(of: submissions[Int($0)]) }
        case .comment: pseudonym(of: author)
        }
    }

    private func document(of contribution: ContributionID) -> DocumentID? {
        switch contribution {
        case .submission(let id):
            submissionHandles[id].map { submissions[Int($0)] }.flatMap {
                $0.isWithdrawn ? nil : $0.versions.last?.document
            }
        case .comment(let id): commentHandles[id].map { comments[Int($0)].posted.document }
        case .review(let id): reviewHandles[id].flatMap { reviews[Int($0)].answer?.remarks }
        }
    }
}
