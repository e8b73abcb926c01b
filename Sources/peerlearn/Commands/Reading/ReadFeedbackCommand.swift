import ArgumentParser
import PeerLearning

/// `peerlearn read feedback`: the reviews of a person's work, with the grade.
struct ReadFeedbackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feedback",
        abstract: "The reviews of your work, your grade and its reason, once grades are published.")

    @OptionGroup var place: WorkshopOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let workshop = try await place.find(desk)
            let desk = try await desk.acquainted(with: workshop)
            let state = try await desk.engine.workshop(workshop)
            let feedback = ReceivedWork(
                reviews: try await desk.engine.feedback(for: desk.person, in: workshop), state: state,
                person: desk.person, summary: try await desk.engine.summary(for: desk.person, in: workshop),
                settlement: try await settlement(in: state, desk))
            try desk.show(feedback.record(desk)) { feedback.tell(desk) }
        }
    }

    /// Why an instructor set another grade.
    private func settlement(in state: Workshop, _ desk: Desk) async throws -> String? {
        guard let document = state.settlement(of: desk.person)?.reason else { return nil }
        return try await desk.engine.store.document(document).map { String(decoding: $0.bytes, as: UTF8.self) }
    }
}

/// What an author has received for their work.
struct ReceivedWork {
    let reviews: [ReceivedFeedback]
    let state: Workshop
    let person: PersonID
    let summary: String?
    /// Why an instructor set another grade; nil where none did.
    let settlement: String?

    private var owed: Int { state.reviewsOwed(by: person) }
    private var grade: Grade? { state.grade(of: person) }

    func record(_ desk: Desk) -> JSONValue {
        .present([
            "grade": grade.map { $0.record(by: nil, desk) },
            "counts": state.countedGrade(of: person).map { .number($0) },
            "reasonOfInstructor": settlement.map { .text($0) }, "summary": summary.map { .text($0) },
            "reviewsOwed": .integer(owed), "reviews": .list(reviews.map { record($0, desk) }),
        ])
    }

    private func record(_ reading: ReceivedFeedback, _ desk: Desk) -> JSONValue {
        let review = reading.review
        return .present([
            "review": .id(review.review), "submission": .id(review.submission),
            "reviewer": .pseudonym(review.reviewer), "round": .integer(review.round),
            "version": .integer(review.version), "secondLook": .flag(review.isSecondLook),
            "levels": .list(levels(of: review, desk).map { .text($0.level) }), "remarks": .words(reading.remarks),
            "useful": review.wasUseful.map { .flag($0) },
        ])
    }

    func tell(_ desk: Desk) {
        if let grade {
            desk.console.say("tool.feedback.grade", ["grade": .text(grade.words(desk))])
            print("  " + desk.words(grade.reason))
            if let counted = state.countedGrade(of: person) {
                if counted != grade.value {
                    desk.console.say("tool.feedback.counts", ["grade": .decimal(counted, digits: 1)])
                }
            } else {
                desk.console.say("tool.feedback.unconfirmed")
            }
            if let settlement { desk.quote(settlement) }
        }
        if owed > 0 { desk.console.say("tool.feedback.owed", ["count": .number(owed)]) }
        if reviews.isEmpty { desk.console.say("tool.feedback.none") }
        for reading in reviews { tell(reading, desk) }
        guard let summary else { return }
        desk.console.say("tool.feedback.summary")
        desk.quote(summary)
    }

    private func tell(_ reading: ReceivedFeedback, _ desk: Desk) {
        let review = reading.review
        desk.console.say(
            "tool.feedback.review",
            ["reviewer": .text(desk.name(review.reviewer)), "id": .text(desk.short(review.review))])
        print(
            "    "
                + levels(of: review, desk).map { Console.printable("\($0.criterion): \($0.level)") }.joined(
                    separator: " · "))
        desk.quote(reading.remarks)
        if let wasUseful = review.wasUseful {
            desk.console.say(wasUseful ? "tool.found.useful" : "tool.found.notUseful")
        }
        print()
    }

    /// What a reviewer answered, in words.
    private func levels(of review: ReceivedReview, _ desk: Desk) -> [(criterion: String, level: String)] {
        let criteria = state.plan?.rubric(ofRound: review.round).criteria ?? []
        return zip(criteria, review.levels).map { ($0.name, desk.words($0.name(ofAnswer: $1))) }
    }
}
