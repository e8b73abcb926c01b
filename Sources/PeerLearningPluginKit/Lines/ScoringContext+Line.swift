import PeerLearningCore
package import PeerLearningGamification

extension ScoringContext {
    /// Writes the event as a line, without its end: its identifiers as they are, the traits and figures in the order of
    /// their lists, figures that are not finite left out.
    package func put(into writer: inout WireWriter) {
        writer.raw("{\"kind\":")
        writer.put(event.kind.rawValue)
        writer.raw(",\"at\":")
        writer.put(Int(event.at.milliseconds))
        writer.raw(",\"day\":")
        writer.put(event.day)
        writer.raw(",\"cohort\":")
        writer.put(event.cohort.rawValue)
        writer.raw(",\"actor\":")
        writer.put(event.actor.rawValue)
        Self.put(event.recipient?.rawValue, ",\"recipient\":", &writer)
        writer.raw(",\"subject\":")
        writer.put(event.subject)
        Self.put(event.submission?.rawValue, ",\"submission\":", &writer)
        Self.put(event.workshop?.rawValue, ",\"workshop\":", &writer)
        Self.put(event.field, ",\"field\":", &writer)
        writer.raw(",\"traits\":")
        writer.put(ScoringTrait.allCases.filter(event.traits.contains), between: "[", "]") { $0.put($1.rawValue) }
        writer.raw(",\"figures\":")
        let figures = ScoringFigure.allCases.compactMap { figure in event[figure].map { (figure, $0) } }
        writer.put(figures.filter(\.1.isFinite), between: "{", "}") { writer, figure in
            writer.put(figure.0.rawValue)
            writer.raw(":")
            writer.put(figure.1)
        }
        Self.put(text, ",\"text\":", &writer)
        writer.raw("}")
    }

    private static func put(_ text: String?, _ name: StaticString, _ writer: inout WireWriter) {
        guard let text else { return }
        writer.raw(name)
        writer.put(text)
    }

    /// Reads an event; nil where it is none, or of a kind that this version does not know.
    package init?(_ line: WireValue) {
        guard let members = line.members else { return nil }
        var kind: ScoringEventKind?
        var event = ScoringEvent(.submitted, at: Instant(milliseconds: 0), by: "", about: "", in: "")
        var words: String?
        for member in members {
            switch member.name {
            case "kind": kind = member.value.text.flatMap(ScoringEventKind.init)
            case "at": event.at = Instant(milliseconds: Int64(member.value.whole ?? 0))
            case "day": event.day = member.value.whole ?? 0
            case "cohort": event.cohort = CohortID(member.value.text ?? "")
            case "actor": event.actor = PersonID(member.value.text ?? "")
            case "recipient": event.recipient = member.value.text.map { PersonID($0) }
            case "subject": event.subject = member.value.text ?? ""
            case "submission": event.submission = member.value.text.map { SubmissionID($0) }
            case "workshop": event.workshop = member.value.text.map { WorkshopID($0) }
            case "field": event.field = member.value.text
            case "traits":
                event.traits = Set((member.value.list ?? []).compactMap { $0.text.flatMap(ScoringTrait.init) })
            case "figures":
                for figure in member.value.members ?? [] {
                    guard let name = ScoringFigure(rawValue: figure.name) else { continue }
                    event.figures[name] = figure.value.number
                }
            case "text": words = member.value.text
            case _: break
            }
        }
        guard let kind else { return nil }
        event.kind = kind
        self.init(event, text: words)
    }
}
