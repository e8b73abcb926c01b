import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N10, N11: Exemplars in the inbox")
struct CalibrationDutyTests {
    private func log(
        then commands: [(CalibrationCommand, Standing)] = [], phase: WorkshopPhase = .setup,
        attempts: Int? = nil
    ) throws -> [RecordedEvent] {
        var events: [LearningEvent] = [
            .cohort("cohort", .opened(title: "Spring", timeZone: "UTC")),
            .cohort("cohort", .roleGranted(RoleGrant(.facilitator, to: "facilitator"))),
        ]
        for person in ["ada", "bo", "gil"] as [PersonID] {
            events.append(.cohort("cohort", .joined(CohortMember(person, isExperienced: person == "gil"))))
        }
        var calibration = try Calibration.make(.make(attempts: attempts))
        events += try replay(of: calibration)
        var policy = WorkshopPolicy.standard
        policy.calibration = "calibration"
        events.append(.workshop("w", .opened(WorkshopPlan(task: try .make(), cohort: "cohort", policy: policy))))
        for (place, person) in (["ada", "gil"] as [PersonID]).enumerated() {
            let part: Enrolment.Part = person == "gil" ? .guide : .author
            events.append(
                .workshop(
                    "w", .enrolled(Enrolment(person: person, part: part, pseudonym: Pseudonym(number: place + 1)))))
        }
        for next in WorkshopPhase.allCases.dropFirst() where next <= phase {
            events.append(.workshop("w", .advanced(to: next)))
        }
        for (command, standing) in commands {
            events += try calibration.perform(command, by: standing).map { .calibration("calibration", $0) }
        }
        return events.enumerated().map { RecordedEvent(position: Int64($0 + 1), at: .example, event: $1) }
    }

    private func replay(of calibration: Calibration) throws -> [LearningEvent] {
        var again = Calibration(id: calibration.id)
        let plan = try #require(calibration.plan)
        var events = try again.perform(.open(plan))
        for exemplar in calibration.exemplars { events.append(.exemplarAdded(exemplar)) }
        return (events + [.published(by: "facilitator")]).map { .calibration(calibration.id, $0) }
    }

    private func subjects(_ events: [RecordedEvent], _ person: PersonID) -> [Duty.Subject] {
        var inbox = Inbox()
        events.forEach { inbox.apply($0) }
        return inbox.duties(of: person, at: .example).map(\.subject).filter { $0 == .calibration("calibration") }
    }

    private func told(_ events: [RecordedEvent], _ person: PersonID) -> [Notice] {
        var board = NoticeBoard()
        events.forEach { board.apply($0) }
        return board.pending(at: .example).filter { $0.person == person && $0.kind == .calibrate }
    }

    @Test func `N10: who takes part in a workshop that asks for it judges exemplars until they are qualified`() throws {
        let waiting = try log()
        #expect(subjects(waiting, "ada") == [.calibration("calibration")])
        #expect(subjects(waiting, "gil") == [.calibration("calibration")] && subjects(waiting, "bo").isEmpty)
        #expect(told(waiting, "ada").count == 1 && told(waiting, "bo").isEmpty)
        let judged = try log(then: [(.judge("e1", answers: [2, 2], qualifiedBy: 0), .participant("ada"))])
        #expect(subjects(judged, "ada").isEmpty && told(judged, "ada").isEmpty)
        let admitted = try log(then: [(.admit("ada"), .facilitator)])
        #expect(subjects(admitted, "ada").isEmpty && subjects(admitted, "gil").count == 1)
    }

    @Test func `N10: when reviewing is over, exemplars wait for nobody`() throws {
        #expect(subjects(try log(phase: .review), "ada").count == 1)
        let over = try log(phase: .grading)
        #expect(subjects(over, "ada").isEmpty && told(over, "ada").isEmpty)
    }

    @Test
    func `N10: when all exemplars are judged or no attempt is left, there is nothing to do but to wait for staff`()
        throws
    {
        let all = (1...3).map { number in
            (
                CalibrationCommand.judge(ExemplarID("e\(number)"), answers: [1, 0], qualifiedBy: nil),
                Standing.participant("ada")
            )
        }
        #expect(subjects(try log(then: all), "ada").isEmpty)
        let two = try log(then: Array(all.prefix(2)), attempts: 1)
        #expect(subjects(two, "ada").isEmpty && subjects(two, "gil").count == 1)
        #expect(subjects(try log() + [erased], "ada").isEmpty)
    }

    private var erased: RecordedEvent {
        RecordedEvent(position: 1_000, at: .example, event: .people(.erased("ada")))
    }

    @Test func `C5: the duty and the notice have words in both languages without gaps left open`() throws {
        var inbox = Inbox()
        try log().forEach { inbox.apply($0) }
        let duty = try #require(
            inbox.duties(of: "ada", at: .example).first { $0.subject == .calibration("calibration") })
        let notice = try #require(told(try log(), "ada").first)
        for message in [duty.what, duty.why, notice.what, notice.why] {
            for language in [Language.english, .russian] {
                #expect(!TextCatalogue.core.text(message, in: language).contains("{"))
            }
        }
    }
}
