import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N10: The inbox")
struct InboxTests {
    private func inbox(in phase: WorkshopPhase, then commands: [(WorkshopCommand, Standing)] = []) throws -> Inbox {
        var recorder = WorkshopRecorder()
        var workshop = try Workshop.make()
        for person in ["ada", "bo", "cy", "gil"] as [PersonID] {
            recorder.record(.joined(CohortMember(person, isExperienced: person == "gil")))
        }
        recorder.record(
            .opened(
                WorkshopPlan(
                    task: try .make(), cohort: "cohort", schedule: WorkshopSchedule(submissionsUntil: .example))))
        for enrolment in try workshop.enrolments(for: .facilitator) { recorder.record(.enrolled(enrolment)) }
        for next in WorkshopPhase.allCases.dropFirst() where next <= phase {
            recorder.record(try workshop.perform(.advance(to: next)))
            if next == .submission, phase > .submission {
                for author in ["ada", "bo", "cy"] as [PersonID] {
                    recorder.record(
                        try workshop.perform(
                            .submit(SubmissionID("s-\(author)"), document: "d", words: 3), by: .participant(author)))
                }
            }
            if next == .review {
                let review = AllocatedReview(review: "r", submission: "s-ada", reviewer: "bo")
                recorder.record(try workshop.perform(.allocate(Allocation(reviews: [review], method: "m", seed: 0))))
            }
        }
        for (command, standing) in commands { recorder.record(try workshop.perform(command, by: standing)) }
        var inbox = Inbox()
        recorder.events.forEach { inbox.apply($0) }
        return inbox
    }

    @Test("N10: an author hands in work, until when the schedule says, and a guide does not")
    func submission() throws {
        let inbox = try inbox(in: .submission)
        let duty = try #require(inbox.duties(of: "ada", at: .example).first)
        #expect(duty.subject == .submission)
        #expect(duty.until == .example)
        #expect(TextCatalogue.core.text(duty.what, in: .english) == "Hand in your work on “Set up a reminder”")
        #expect(inbox.duties(of: "gil", at: .example).isEmpty)
        #expect(inbox.duties(of: "stranger", at: .example).isEmpty)
    }

    @Test("N10: a review that was asked for stands in the inbox until it is handed in")
    func review() throws {
        #expect(
            try inbox(in: .review).duties(of: "bo", at: .example).map(\.subject) == [.review("r", isSecondLook: false)])
        let answer = WorkshopCommand.review(SubmittedReview(review: "r", levels: [1, 1], remarks: "m", words: 2))
        #expect(try inbox(in: .review, then: [(answer, .participant("bo"))]).duties(of: "bo", at: .example).isEmpty)
    }

    @Test("N10: before the workshop begins and after it is closed there is nothing to do")
    func quiet() throws { #expect(try inbox(in: .setup).duties(of: "ada", at: .example).isEmpty) }
}

/// Gives events of one workshop their places in a log.
struct WorkshopRecorder {
    private(set) var events: [RecordedEvent] = []

    mutating func record(_ event: WorkshopEvent) {
        events.append(
            RecordedEvent(position: Int64(events.count) + 1, at: .example, event: .workshop("workshop", event)))
    }

    mutating func record(_ event: CohortEvent) {
        events.append(
            RecordedEvent(position: Int64(events.count) + 1, at: .example, event: .cohort("cohort", event)))
    }

    mutating func record(_ events: [WorkshopEvent]) { events.forEach { record($0) } }
}
