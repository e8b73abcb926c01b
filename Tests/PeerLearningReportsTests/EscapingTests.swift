import PeerLearning
import PeerLearningTesting
import Testing

@testable import PeerLearningReports

@Suite struct EscapingTests {
    static let attacks = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
        "</title><svg onload=alert(1)>",
        "</text></svg><script>alert(1)</script>", "</style><b>", "--><b>", "]]><b>", "javascript:alert(1)", "&lt;b&gt;",
        "`onload=x",
        "\u{0}<\u{0}script>", "\u{202E}<b>",
    ]

    @Test(arguments: attacks)
    func `Whatever people write stands on the page as text (A7)`(attack: String) async throws {
        let words = Classroom.Words(
            title: attack, work: attack + " x", remarks: attack + " x", comment: attack + " x", problem: attack + " x",
            reflection: attack + " x", name: attack, cohort: attack, criterion: attack, level: attack)
        let room = try await Classroom.finished(words: words)
        let plain = try await Classroom.finished()
        for language in [Language.english, .russian] {
            let page = HTMLReport(try await room.report(), in: language).page
            let innocent = HTMLReport(try await plain.report(), in: language).page
            #expect(tags(of: page) == tags(of: innocent))
            #expect(!page.contains("\u{0}"))
        }
    }

    @Test(arguments: attacks)
    func `Words of the host's own are text, too (A7)`(attack: String) async throws {
        var texts = TextCatalogue.reports
        texts.replace("award.solutionKept", in: .english, with: attack)
        texts.replace("report.grades.title", in: .english, with: attack)
        texts.replace("badge.patternMaker", in: .english, with: attack)
        let report = try await Classroom.finished().report()
        let page = HTMLReport(report, in: .english, texts: texts).page
        #expect(tags(of: page) == tags(of: HTMLReport(report, in: .english).page))
    }

    @Test func `The page forbids itself to load anything and asks for nothing`() async throws {
        let report = try await Classroom.finished().report()
        let page = HTMLReport(report, in: .english).page
        #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
        for word in ["http:", "https:", "src=", "url(", "@import", "<script", "<link", "<iframe", " onload"] {
            #expect(!page.contains(word))
        }
    }

    @Test func `What is put into markup is escaped; what stands in it is not`() {
        let text = "<&>\"'`"
        let html: HTML = "<p title=\"\(text)\">\(text)</p>"
        let escaped = "&lt;&amp;&gt;&quot;&#39;&#96;"
        #expect(html.markup == "<p title=\"\(escaped)\">\(escaped)</p>")
        let nested: HTML = "<div>\(html)\([html, html])</div>"
        #expect(nested.markup == "<div>\(html.markup)\(html.markup)\(html.markup)</div>")
    }

    @Test func `A terminal's control characters are taken out of an account`() async throws {
        let words = Classroom.Words(title: "Red \u{1B}[31m text\r\n\u{202E}", comment: "Bell \u{7} x")
        let text = TextReport(try await Classroom.finished(words: words).report(), in: .english).text
        #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
        #expect(!text.contains("\u{202E}"))
    }

    /// The tags of a page with the names of their attributes, and without the values.
    private func tags(of page: String) -> [String] {
        var tags: [String] = []
        for piece in page.split(separator: "<").dropFirst() {
            var tag = ""
            var isQuoted = false
            for character in piece {
                if character == "\"" { isQuoted.toggle() }
                if character == ">", !isQuoted { break }
                if !isQuoted { tag.append(character) }
            }
            tags.append(tag)
        }
        return tags
    }
}
