import PeerLearningCore
import PeerLearningGamification
import Testing

@Suite("N7: The report about gaming")
struct GamingReportTests {
    private static let honest = SeededCohort(seed: 21, people: 200)

    private func findings(_ kind: GamingFinding.Kind, of cohort: SeededCohort) -> [GamingFinding] {
        GamingReport(of: cohort.events, in: SeededCohort.cohort).findings.filter { $0.kind == kind }
    }

    @Test("N7: accounts that came late and only praise one person are named, with the one who gains last")
    func madeAccounts() {
        var cohort = Self.honest
        for account in ["fake-a", "fake-b"] as [PersonID] {
            for turn in 0..<8 {
                cohort.add(
                    .commentRated, by: account, for: "p7", about: "x\(account)-\(turn)", workshop: 0, useful: true,
                    words: 30)
            }
        }
        // A newcomer who reads much and does nothing else, and one who praised one helper, but also wrote.
        for turn in 0..<8 {
            cohort.add(
                .commentRated, by: "reader", for: SeededCohort.person(turn * 20), about: "y\(turn)", workshop: 0,
                useful: true, words: 30)
            cohort.add(
                .commentRated, by: "fan", for: "p9", about: "z\(turn)", workshop: 0, useful: true, words: 30)
        }
        cohort.add(.submitted, by: "fan", about: "work", on: "work", workshop: 0)
        let found = findings(.madeAccounts, of: cohort)
        #expect(found.map(\.people) == [["fake-a", "fake-b", "p7"]])
        #expect(found.first?.count == 16 && found.first.map { $0.chance < 0.05 } == true)
    }

    @Test("N7: far more praise in ten minutes than is usual is a burst; a reader's evening is not")
    func burst() {
        var cohort = Self.honest
        for turn in 0..<40 {
            cohort.praise(cohort.comments[turn * 3], by: 60 + turn % 2)
        }
        #expect(findings(.burst, of: cohort) == [])
        for turn in 0..<60 {
            cohort.add(
                .commentRated, by: "p150", for: SeededCohort.person(turn % 50), about: "c\(turn)", workshop: 0,
                useful: true, words: 30, after: 2_000)
        }
        #expect(findings(.burst, of: cohort).map(\.people) == [["p150"]])
    }

    @Test("N7: praise for comments of three words stands out where others are praised for more")
    func emptyPraise() {
        var cohort = Self.honest
        for turn in 0..<20 {
            let comment = cohort.write(by: 5_000, on: 100 + turn, in: 0, words: 2)
            cohort.praise(comment, by: 100 + turn)
        }
        let found = findings(.emptyPraise, of: cohort)
        #expect(found.map(\.people) == [["p5000"]])
        #expect(found.first.map { $0.count == 20 && $0.expected < 5 } == true)
    }

    @Test("N7: praise that comes sooner than one can read is hasty")
    func hastyPraise() {
        var cohort = Self.honest
        for turn in 0..<12 {
            let comment = cohort.write(by: 40 + turn, on: 3, in: 0, words: 90)
            cohort.add(
                .commentRated, by: "p5", for: SeededCohort.person(comment.author), about: "c\(comment.number)",
                workshop: 0, useful: true, words: 90, after: 3_000)
        }
        #expect(findings(.hastyPraise, of: cohort).map(\.people) == [["p5"]])
    }

    @Test("N7: the last rating counts, and praise of oneself does not")
    func lastRating() {
        var cohort = SeededCohort(seed: 3, people: 40)
        let before = GamingReport(of: cohort.events, in: SeededCohort.cohort).praise
        cohort.add(.commentRated, by: "p1", for: "p2", about: "new", workshop: 0, useful: true)
        cohort.add(.commentRated, by: "p1", for: "p2", about: "new", workshop: 0, useful: true)
        cohort.add(.commentRated, by: "p1", for: "p1", about: "own", workshop: 0, useful: true)
        #expect(GamingReport(of: cohort.events, in: SeededCohort.cohort).praise == before + 1)
        cohort.add(.commentRated, by: "p1", for: "p2", about: "new", workshop: 0)
        #expect(GamingReport(of: cohort.events, in: SeededCohort.cohort).praise == before)
    }

    @Test("N7: a finding names the payments for the ratings that it rests on, and no others")
    func payments() {
        var cohort = Self.honest
        for turn in 0..<20 { cohort.praise(cohort.write(by: 5_000, on: 100 + turn, in: 0, words: 2), by: 100 + turn) }
        var ledger = PointsLedger()
        for (place, event) in cohort.events.enumerated() where event.kind == .commentRated {
            guard let person = event.recipient else { continue }
            let entry = LedgerEntry(
                rule: RuleID("useful-comment", version: 1),
                award: Award(
                    to: person, points: 3, for: "\(event.subject)-\(place)", because: Message("award.usefulComment")),
                cohort: event.cohort, workshop: event.workshop, position: event.position, at: event.at,
                subject: event.subject)
            ledger.apply(
                RecordedEvent(position: Int64(place), at: event.at, event: .feature(LedgerEvent.awarded(entry))))
        }
        let report = GamingReport(of: cohort.events, in: SeededCohort.cohort, ledger: ledger)
        let finding = report.findings.first { $0.kind == .emptyPraise }
        #expect(finding.map { $0.count == 20 && $0.payments.count == $0.count } == true)
        #expect(finding?.payments.allSatisfy { $0.person == "p5000" } == true)
    }

    @Test("C5: whatever is found has words in both languages, and no gap is left open")
    func words() {
        #expect(TextCatalogue.gaming.keys(in: .english) == TextCatalogue.gaming.keys(in: .russian))
        var cohort = Self.honest
        _ = cohort.addRing(of: 5, times: 6, allToAll: true)
        let report = GamingReport(of: cohort.events, in: SeededCohort.cohort)
        #expect(report.findings.contains { $0.kind == .praiseRing })
        for language in [.english, .russian] as [Language] {
            for kind in GamingFinding.Kind.allCases {
                #expect(
                    TextCatalogue.gamification.template(TextKey(rawValue: "guard.\(kind.rawValue)"), in: language)
                        != nil)
            }
            for message in report.findings.map(\.message) + [report.summary] {
                let text = TextCatalogue.gaming.text(message, in: language)
                print(text)
                #expect(!text.contains("{") && !text.contains("guard."))
            }
        }
    }
}
