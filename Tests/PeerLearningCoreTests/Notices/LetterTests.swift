import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N7: Letters")
struct LetterTests {
    private func notice(_ id: NoticeID = "n", at moment: Instant, _ kind: NoticeKind = .comment) -> Notice {
        Notice(
            id: id, to: "ada", kind, cohort: "c", workshop: "w", place: "Loops",
            what: Message("notice.comment", ["task": .text("Loops")]),
            why: Message("notice.comment.why", ["task": .text("Loops")]), at: moment)
    }

    private func moment(_ text: String) throws -> Instant { try #require(Instant(rfc3339: text)) }

    private func due(_ now: String, _ preferences: NoticePreferences, arose: String? = nil) throws -> String? {
        let now = try moment(now)
        let notice = notice(at: try arose.map { try moment($0) } ?? now)
        return Letter.letters(of: [notice], ["ada": preferences], at: now).first?.deliverFrom.rfc3339
    }

    @Test(arguments: [
        // Over midnight, in three zones.
        ("Europe/Berlin", "2026-01-10T20:59:00Z", "2026-01-10T20:59:00Z"),
        ("Europe/Berlin", "2026-01-10T21:00:00Z", "2026-01-11T06:00:00Z"),
        ("Europe/Berlin", "2026-01-11T05:59:59Z", "2026-01-11T06:00:00Z"),
        ("Europe/Berlin", "2026-01-11T06:00:00Z", "2026-01-11T06:00:00Z"),
        ("Asia/Yekaterinburg", "2026-01-10T17:00:00Z", "2026-01-11T02:00:00Z"),
        ("America/Sao_Paulo", "2026-01-11T01:30:00Z", "2026-01-11T10:00:00Z"),
        // The nights of the change in Berlin: an hour less, an hour more.
        ("Europe/Berlin", "2026-03-28T22:00:00Z", "2026-03-29T05:00:00Z"),
        ("Europe/Berlin", "2026-10-24T21:00:00Z", "2026-10-25T06:00:00Z"),
        // Sao Paulo changed at midnight in 2018; Yekaterinburg went back an hour for good in 2014.
        ("America/Sao_Paulo", "2018-11-04T02:00:00Z", "2018-11-04T09:00:00Z"),
        ("Asia/Yekaterinburg", "2014-10-25T17:00:00Z", "2014-10-26T02:00:00Z"),
    ])
    func `N7: nothing is sent in quiet hours by the clock on the person's wall`(zone: String, now: String, due: String)
        throws
    {
        let preferences = NoticePreferences(timeZone: zone, quiet: QuietHours(from: 22 * 60, until: 7 * 60))
        #expect(try self.due(now, preferences) == due)
    }

    @Test func `N7: quiet hours within a day, none at all, and an end in the hour that summer time leaves out`() throws
    {
        let noon = NoticePreferences(timeZone: "UTC", quiet: QuietHours(from: 12 * 60, until: 13 * 60))
        #expect(try due("2026-01-10T12:30:00Z", noon) == "2026-01-10T13:00:00Z")
        #expect(try due("2026-01-10T13:00:00Z", noon) == "2026-01-10T13:00:00Z")
        let none = NoticePreferences(quiet: QuietHours(from: 60, until: 60))
        #expect(try due("2026-01-10T01:00:00Z", none) == "2026-01-10T01:00:00Z")
        let gap = NoticePreferences(timeZone: "Europe/Berlin", quiet: QuietHours(from: 60, until: 150))
        #expect(try due("2026-03-29T00:30:00Z", gap) == "2026-03-29T01:00:00Z")
        let unknown = NoticePreferences(timeZone: "Nowhere/Else", quiet: QuietHours(from: 0, until: 60))
        #expect(try due("2026-01-10T00:30:00Z", unknown) == "2026-01-10T01:00:00Z")
    }

    @Test(arguments: [
        ("Europe/Berlin", "2026-03-28T20:00:00Z", "2026-03-29T16:00:00Z"),
        ("Europe/Berlin", "2026-10-24T20:00:00Z", "2026-10-25T17:00:00Z"),
        ("Europe/Berlin", "2026-01-10T17:00:00Z", "2026-01-11T17:00:00Z"),
        ("Asia/Yekaterinburg", "2026-01-10T12:59:00Z", "2026-01-10T13:00:00Z"),
        ("America/Sao_Paulo", "2018-11-03T22:00:00Z", "2018-11-04T20:00:00Z"),
    ])
    func `N7: a digest comes at the minute of the person's day that follows its oldest notice`(
        zone: String, arose: String, due: String
    ) throws {
        let preferences = NoticePreferences(timeZone: zone, rhythm: .daily(minute: 18 * 60))
        #expect(try self.due(arose, preferences, arose: arose) == due)
        #expect(try self.due("2026-12-01T12:00:00Z", preferences, arose: arose) == "2026-12-01T12:00:00Z")
    }

    @Test func `N7: a digest's minute that summer time leaves out comes when the clock passes over it`() throws {
        let preferences = NoticePreferences(timeZone: "America/Sao_Paulo", rhythm: .daily(minute: 0))
        #expect(try due("2018-11-04T01:00:00Z", preferences) == "2018-11-04T03:00:00Z")
        let night = NoticePreferences(
            timeZone: "UTC", quiet: QuietHours(from: 0, until: 420), rhythm: .daily(minute: 60))
        #expect(try due("2026-01-10T12:00:00Z", night) == "2026-01-11T07:00:00Z")
    }

    @Test func `N7: a digest is one letter, grouped by workshop; muted kinds are in none`() throws {
        let scene = try NoticeScene.make(in: .review)
        var busy = scene
        try busy.allocate()
        try busy.perform(.comment("c", on: "work-ada", answering: nil, document: "d", words: 1), by: .participant("bo"))
        try busy.lead(.grant(RoleGrant(.curator, to: "ada")))
        let notices = busy.board.pending(at: busy.now + .hours(1))
        let wishes = NoticePreferences(language: .russian, rhythm: .daily(minute: 0))
        let letter = try #require(
            Letter.letters(of: notices, ["ada": wishes], at: busy.now).first { $0.person == "ada" })
        let text = letter.text(with: .core)
        #expect(text.subject == "Для вас 3 новости")
        #expect(text.body.contains("Напишите 1 рецензию") && text.body.contains("хранитель библиотеки"))
        #expect(text.body.split(separator: "\n").count { $0 == "Set up a reminder" } == 1)
        var muted = wishes
        muted.muted = Set(NoticeKind.all)
        #expect(Letter.letters(of: notices, ["ada": muted], at: busy.now).allSatisfy { $0.person != "ada" })
        let single = Letter.letters(of: notices, [:], at: busy.now).filter { $0.person == "ada" }
        #expect(single.map(\.notices.count) == [1, 1, 1] && Set(single.map(\.id)).count == 3)
    }

    @Test func `A15: a title cannot break the subject of a letter`() {
        let title = "Loops\r\nBcc: everybody\u{0}\u{2028}x"
        let notice = Notice(
            id: "n", to: "ada", .comment, cohort: "c", place: title,
            what: Message("notice.comment", ["task": .text(title)]), why: Message("notice.comment.why"), at: .example)
        let text = Letter(to: "ada", [notice], in: .english, deliverFrom: .example).text(with: .core)
        #expect(text.subject == "A comment on your work: “Loops Bcc: everybody x”")
        #expect(text.body.split(separator: "\n").count == 2)
    }

    @Test func `C5: every kind has its words in both languages, with gaps that both fill alike`() {
        let (english, russian) = (TextCatalogue.core.keys(in: .english), TextCatalogue.core.keys(in: .russian))
        let own = { (keys: Set<TextKey>) in
            keys.filter { $0.rawValue.hasPrefix("notice.") || $0.rawValue.hasPrefix("letter.") }
        }
        #expect(own(english) == own(russian))
        for kind in NoticeKind.all {
            #expect(own(english).contains { $0.rawValue.hasPrefix("notice.\(kind.rawValue)") }, "\(kind)")
        }
        for key in own(english) {
            let gaps = [Language.english, .russian].map { language -> Set<Substring> in
                let text = TextCatalogue.core.template(key, in: language) ?? ""
                return Set(text.split(separator: "{").dropFirst().compactMap { $0.prefix { $0 != "}" && $0 != "|" } })
            }
            #expect(gaps[0].isSubset(of: gaps[1]) || gaps[1].isSubset(of: gaps[0]), "\(key)")
        }
        for key in own(russian) {
            for gap in (TextCatalogue.core.template(key, in: .russian) ?? "").split(separator: "{").dropFirst() {
                let forms = gap.prefix { $0 != "}" }.split(separator: "|", omittingEmptySubsequences: false).count
                #expect(forms == 1 || forms == 4, "\(key): \(gap)")
            }
        }
    }
}
