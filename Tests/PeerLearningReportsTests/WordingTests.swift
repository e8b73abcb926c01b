import PeerLearning
import PeerLearningTesting
import Testing

@testable import PeerLearningReports

@Suite struct WordingTests {
    @Test func `Both languages say everything, with the same gaps (L1)`() {
        let english = TextCatalogue.reports.keys(in: .english)
        #expect(english == TextCatalogue.reports.keys(in: .russian))
        for key in english {
            let found = [Language.english, .russian].map { gaps(of: TextCatalogue.reports.template(key, in: $0) ?? "") }
            #expect(found[0] == found[1], "\(key.rawValue)")
        }
    }

    @Test func `Plural forms are two in English and three in Russian (L1)`() {
        for (language, count) in [(Language.english, 2), (.russian, 3)] {
            for key in TextCatalogue.reports.keys(in: language) {
                let text = TextCatalogue.reports.template(key, in: language) ?? ""
                for gap in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
                where gap.prefix(while: { $0 != "}" }).contains("|") {
                    #expect(gap.prefix { $0 != "}" }.split(separator: "|").count == count + 1, "\(key.rawValue)")
                }
            }
        }
    }

    @Test(arguments: [Language.english, .russian])
    func `No key and no gap is left on a page (L1)`(language: Language) async throws {
        let room = try await Classroom.finished()
        for report in [try await room.report(), try await room.report(for: room.authors[0])] {
            let page = HTMLReport(report, in: language).page
            let body = page.split(separator: "</style>").last.map(String.init) ?? ""
            for form in [body, TextReport(report, in: language).text, CSVReport(report, in: language).grades] {
                for trace in ["report.", "award.", "badge.", "title.", "grade.", "phase.", "role.", "{", "}", "|"] {
                    #expect(!form.contains(trace), "\(trace)")
                }
            }
        }
    }

    @Test func `A Russian page has no English word of the report's own`() async throws {
        let report = try await Classroom.finished().report()
        let page = HTMLReport(report, in: .russian).page
        #expect(page.contains("<html lang=\"ru\">"))
        for key in TextCatalogue.reports.keys(in: .english) {
            guard let text = TextCatalogue.reports.template(key, in: .english), text.count > 8, !text.contains("{")
            else {
                continue
            }
            #expect(!page.contains(text), "\(text)")
        }
    }

    @Test func `Figures are written as the language writes them (L1)`() {
        #expect(Wording(.russian).score(62.54) == "62,5")
        #expect(Wording(.english).score(62.54) == "62.5")
        #expect(Wording(.english).score(nil) == "—")
        #expect(Wording(.russian).percent(0.375) == "38 %")
    }

    @Test func `What a host has no words for is called by its own name`() {
        #expect(Wording(.russian).role("timekeeper") == "timekeeper")
        #expect(Wording(.english).badge("earlyBird") == "earlyBird")
        #expect(Wording(.russian).role("curator") == "хранитель библиотеки")
    }

    private func gaps(of text: String) -> [String] {
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
            String($0.prefix { $0 != "}" && $0 != "|" })
        }.sorted()
    }
}
