import PeerLearning

/// Puts what a report holds into words of one language: the only place that a report's words come from.
struct Wording: Sendable {
    let language: Language
    private let texts: TextCatalogue

    /// The words of the report's own catalogue, and a host's, which comes first.
    init(_ language: Language, texts: TextCatalogue? = nil) {
        self.language = language
        let standard = TextCatalogue.core.merging(.assessment).merging(.gamification).merging(.reports)
        self.texts = texts.map { standard.merging($0) } ?? standard
    }

    /// The text that stands under `report.` and the given name.
    func callAsFunction(_ name: String, _ arguments: [String: Message.Argument] = [:]) -> String {
        texts.text(Message(TextKey(rawValue: "report.\(name)"), arguments), in: language)
    }

    /// A message in words, without the blanks that empty gaps leave.
    func text(_ message: Message) -> String {
        texts.text(message, in: language).split(separator: " ").joined(separator: " ")
    }

    /// What stands in the catalogue under a room and a name; the name itself where a host has given no words for it.
    private func known(_ room: String, _ name: String) -> String {
        texts.template(TextKey(rawValue: "\(room).\(name)"), in: language) ?? name
    }
}

extension Wording {
    /// What a rule pays for, in words; its name where a host has given no words for it.
    func rule(_ name: String) -> String { known("rule", name) }

    /// What a person is called here.
    func name(of person: ReportedPerson) -> String {
        let name = person.name ?? person.pseudonym.map { text($0.name) }
        guard let name else { return self(person.isReader ? "you" : "somebody") }
        return person.isReader ? self("name.reader", ["name": .text(name)]) : name
    }

    /// What people do in a workshop; a dash where it is not shown.
    func part(_ part: Enrolment.Part?) -> String {
        switch part {
        case .author: known("role", "author")
        case .guide: known("role", "guide")
        case nil: "—"
        }
    }

    /// What a person does, with the roles that they hold besides.
    func parts(of row: Participation) -> String { ([part(row.part)] + row.roles.map(role)).joined(separator: ", ") }

    /// How many versions somebody handed in; a dash where there are none, or they are not shown.
    func versions(of done: Contribution?) -> String {
        done.flatMap { $0.versions == 0 ? nil : String($0.versions) } ?? "—"
    }

    /// How many reviews somebody handed in of those that they were asked for.
    func reviews(of done: Contribution?) -> String {
        guard let done else { return "—" }
        return self("ofAll", ["done": .text(String(done.reviews)), "all": .text(String(done.reviewsAsked))])
    }

    func role(_ name: String) -> String { known("role", name) }

    func badge(_ name: String) -> String { known("badge", name) }

    func title(_ name: String) -> String { known("title", name) }

    func phase(_ phase: WorkshopPhase) -> String { text(phase.name) }
}

extension Wording {
    /// A figure with one digit after the decimal sign; a dash where there is none.
    func score(_ value: Double?) -> String { figure(value, digits: 1) }

    /// A figure; a dash where there is none.
    func figure(_ value: Double?, digits: Int) -> String {
        value.map { texts.decimal($0, digits: digits, in: language) } ?? "—"
    }

    /// A share of the whole, as a percentage.
    func percent(_ share: Double?) -> String {
        guard let share else { return "—" }
        return self("percent", ["value": .decimal(share * 100, digits: 0)])
    }

    /// A grade with its spread, as in `73.3 ± 8.1`.
    func grade(_ grade: ReportedGrade?) -> String {
        guard let value = grade?.value else { return "—" }
        guard let spread = grade?.spread else { return score(value) }
        return "\(score(value)) ± \(score(spread))"
    }

    /// A day, as in `2 March 2026`.
    func day(_ day: CivilDate) -> String {
        let month = self("month.\(day.month)")
        return self("date", ["day": .text(String(day.day)), "month": .text(month), "year": .text(String(day.year))])
    }

    /// When the report was made.
    func made(_ clock: ClockReading) -> String {
        let time = [clock.hour, clock.minute].map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
        return self("made", ["day": .text(day(clock.day)), "time": .text(time), "zone": .text(clock.timeZone)])
    }

    /// What a Gini coefficient means.
    func evenness(_ gini: Double?) -> String {
        guard let gini else { return self("evenness.silent") }
        return self(gini < 0.25 ? "evenness.even" : gini < 0.45 ? "evenness.fair" : "evenness.uneven")
    }

    /// What a second look found.
    func outcome(_ look: SecondLook?) -> String {
        switch look {
        case nil: "—"
        case .awaited: self("look.awaited")
        case .done: self("look.done")
        case .compared(let before, let after):
            self(
                after > before ? "look.better" : after < before ? "look.worse" : "look.same",
                ["before": .decimal(before, digits: 1), "after": .decimal(after, digits: 1)])
        }
    }

    /// Whether a review helped, as its author said.
    func usefulness(_ wasUseful: Bool?) -> String {
        wasUseful.map { self($0 ? "useful.yes" : "useful.no") } ?? self("useful.unsaid")
    }

    /// How many found a comment useful, and how many did not; empty where nobody has said.
    func usefulness(of comment: ReportedComment) -> String {
        [("useful.to", comment.useful), ("useful.notTo", comment.notUseful)].filter { $0.1 > 0 }
            .map { self($0, ["count": .number($1)]) }.joined(separator: " · ")
    }
}
