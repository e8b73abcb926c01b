import PeerLearningCore

extension WorkshopEvent {
    /// The event as a store keeps it.
    func encoded() throws(BodyFault) -> EncodedEvent {
        switch self {
        case .opened(let plan): try EncodedEvent(.workshopOpened, WireWorkshopOpened(plan))
        case .enrolled(let enrolment): try EncodedEvent(.workshopEnrolled, WireWorkshopEnrolled(enrolment))
        case .advanced(let phase, let cause):
            try EncodedEvent(.workshopAdvanced, WireWorkshopAdvanced(phase, cause))
        case .submitted(let version): try EncodedEvent(.workshopSubmitted, WireWorkshopSubmitted(version))
        case .allocated(let allocation): try EncodedEvent(.workshopAllocated, WireWorkshopAllocated(allocation))
        case .reviewed(let review): try EncodedEvent(.workshopReviewed, WireWorkshopReviewed(review))
        case .commented(let comment): try EncodedEvent(.workshopCommented, WireWorkshopCommented(comment))
        case .commentRated(let comment, let rating):
            try EncodedEvent(.workshopCommentRated, WireWorkshopCommentRated(comment, rating))
        case .reviewRated(let review, let rating):
            try EncodedEvent(.workshopReviewRated, WireWorkshopReviewRated(review, rating))
        case .graded(let grades): try EncodedEvent(.workshopGraded, WireWorkshopGraded(grades))
        case .secondLookAsked(let review): try EncodedEvent(.workshopSecondLookAsked, WireAllocatedReview(review))
        case .keptInLibrary(let entry): try EncodedEvent(.workshopKeptInLibrary, WireWorkshopKeptInLibrary(entry))
        case .reflected(let person, let document, let words):
            try EncodedEvent(.workshopReflected, WireWorkshopReflected(person, document, words))
        case .flagged(let flag): try EncodedEvent(.workshopFlagged, WireWorkshopFlagged(flag))
        case .ruled(let ruling): try EncodedEvent(.workshopRuled, WireWorkshopRuled(ruling))
        case .appealed(let appeal): try EncodedEvent(.workshopAppealed, WireWorkshopAppealed(appeal))
        case .drafted(let person, let document, let words):
            try EncodedEvent(.workshopDrafted, WireWorkshopDrafted(person, document, words))
        case .withdrawn(let submission, let person):
            try EncodedEvent(.workshopWithdrawn, WireWorkshopWithdrawn(submission, person))
        case .teamFormed(let team): try EncodedEvent(.workshopTeamFormed, WireWorkshopTeamFormed(team))
        case .approved(let step, let person):
            try EncodedEvent(.workshopApproved, WireWorkshopApproval(step, person))
        case .approvalWithdrawn(let step, let person):
            try EncodedEvent(.workshopApprovalWithdrawn, WireWorkshopApproval(step, person))
        case .reviewTaken(let review, let lease):
            try EncodedEvent(.workshopReviewTaken, WireWorkshopReviewTaken(review, until: lease))
        case .reviewReturned(let review, let cause):
            try EncodedEvent(.workshopReviewReturned, WireWorkshopReviewReturned(review, cause))
        case .revealed(let reveal): try EncodedEvent(.workshopRevealed, WireWorkshopRevealed(reveal))
        case .namesSeen(let person): try EncodedEvent(.workshopNamesSeen, WireWorkshopNamesSeen(person))
        case .gradeSettled(let word): try EncodedEvent(.workshopGradeSettled, WireWorkshopGradeSettled(word))
        case .nominated(let nomination): try EncodedEvent(.workshopNominated, WireWorkshopNominated(nomination))
        case .nominationDeclined(let submission, let reason, let person):
            try EncodedEvent(
                .workshopNominationDeclined, WireWorkshopNominationDeclined(submission, reason, person))
        case .summarised(let summary): try EncodedEvent(.workshopSummarised, WireWorkshopSummarised(summary))
        case .solutionCredited(let credit):
            try EncodedEvent(.workshopSolutionCredited, WireWorkshopSolutionCredited(credit))
        }
    }

    /// Reads the event of one of a workshop's types.
    init(_ type: EventType, _ body: [UInt8]) throws(BodyFault) {
        switch type {
        case .workshopOpened: self = .opened(try WireWorkshopOpened(reading: body).value())
        case .workshopEnrolled: self = .enrolled(try WireWorkshopEnrolled(reading: body).value())
        case .workshopAdvanced: self = try WireWorkshopAdvanced(reading: body).event()
        case .workshopSubmitted: self = .submitted(try WireWorkshopSubmitted(reading: body).value())
        case .workshopAllocated: self = .allocated(try WireWorkshopAllocated(reading: body).value())
        case .workshopReviewed: self = .reviewed(try WireWorkshopReviewed(reading: body).value())
        case .workshopCommented: self = .commented(try WireWorkshopCommented(reading: body).value())
        case .workshopCommentRated: self = try WireWorkshopCommentRated(reading: body).event()
        case .workshopReviewRated: self = try WireWorkshopReviewRated(reading: body).event()
        case .workshopGraded: self = .graded(try WireWorkshopGraded(reading: body).value())
        case .workshopSecondLookAsked: self = .secondLookAsked(try WireAllocatedReview(reading: body).value())
        case .workshopKeptInLibrary: self = .keptInLibrary(try WireWorkshopKeptInLibrary(reading: body).value())
        case .workshopReflected: self = try WireWorkshopReflected(reading: body).event()
        case .workshopFlagged: self = .flagged(try WireWorkshopFlagged(reading: body).value())
        case .workshopRuled: self = .ruled(try WireWorkshopRuled(reading: body).value())
        case .workshopAppealed: self = .appealed(try WireWorkshopAppealed(reading: body).value())
        case .workshopDrafted: self = try WireWorkshopDrafted(reading: body).event()
        case .workshopWithdrawn: self = try WireWorkshopWithdrawn(reading: body).event()
        case .workshopTeamFormed: self = .teamFormed(try WireWorkshopTeamFormed(reading: body).value())
        case .workshopApproved:
            let (step, person) = try WireWorkshopApproval(reading: body).value()
            self = .approved(step, by: person)
        case .workshopApprovalWithdrawn:
            let (step, person) = try WireWorkshopApproval(reading: body).value()
            self = .approvalWithdrawn(step, by: person)
        case .workshopReviewTaken: self = try WireWorkshopReviewTaken(reading: body).event()
        case .workshopReviewReturned: self = try WireWorkshopReviewReturned(reading: body).event()
        case .workshopRevealed: self = .revealed(try WireWorkshopRevealed(reading: body).value())
        case .workshopNamesSeen: self = .namesSeen(by: try WireWorkshopNamesSeen(reading: body).value())
        case .workshopGradeSettled: self = .gradeSettled(try WireWorkshopGradeSettled(reading: body).settlement())
        case .workshopNominated: self = .nominated(try WireWorkshopNominated(reading: body).value())
        case .workshopNominationDeclined: self = try WireWorkshopNominationDeclined(reading: body).event()
        case .workshopSummarised: self = .summarised(try WireWorkshopSummarised(reading: body).value())
        case .workshopSolutionCredited:
            self = .solutionCredited(try WireWorkshopSolutionCredited(reading: body).value())
        // Types of the others: `LearningEvent` does not ask for them here.
        default: throw .misplaced(kind: Workshop.kind)
        }
    }
}

extension WireWorkshopReflected {
    fileprivate init(_ person: PersonID, _ document: DocumentID, _ words: Int) {
        self.init()
        self.person = person.rawValue
        self.document = document.rawValue
        self.words = Int64(words)
    }

    fileprivate func event() throws(BodyFault) -> WorkshopEvent {
        guard hasPerson, hasDocument, hasWords else { throw .incomplete("WorkshopReflected") }
        return .reflected(
            PersonID(person), document: DocumentID(document),
            words: try Int(counting: words, in: "WorkshopReflected.words"))
    }
}
