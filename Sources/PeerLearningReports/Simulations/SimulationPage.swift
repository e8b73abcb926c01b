public import PeerLearning

/// A dry run as one page that needs nothing else: no script, no font, no picture, no network.
///
/// The same report gives the same bytes.
///
/// ```swift
/// let page = SimulationPage(report, in: .russian).page
/// ```
public struct SimulationPage: Sendable {
    private let report: SimulationReport
    private let wording: Wording

    /// Puts a dry run on a page.
    ///
    /// - Parameter texts: Words of the host's own, which come before those of the catalogue.
    public init(_ report: SimulationReport, in language: Language, texts: TextCatalogue? = nil) {
        self.report = report
        wording = Wording(language, texts: texts)
    }

    /// The whole file, in UTF-8.
    public var page: String { document.markup }

    private var words: SimulationWords { SimulationWords(report: report, wording: wording) }

    private var document: HTML {
        let words = words
        return """
            <!doctype html>
            <html lang="\(wording.language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <meta name="color-scheme" content="light dark">
            <title>\(words.say("title"))</title>
            <style>\(StyleSheet.screen)\(StyleSheet.charts)\(StyleSheet.curves)\(StyleSheet.occasions)</style>
            </head>
            <body>
            <a class="skip" href="#content">\(wording("skip"))</a>
            <header>
            <h1>\(words.say("title"))</h1>
            <p class="goal">\(words.say("lead"))</p>
            <dl class="figures">
            \(figures(words))</dl>
            </header>
            <main id="content">
            \(words.sections.map { section($0, words) })
            </main>
            <footer>\(words.foot.map { "<p>\($0)</p>" as HTML })</footer>
            </body>
            </html>

            """
    }

    private func figures(_ words: SimulationWords) -> [HTML] {
        let forecast = report.forecast
        let error = forecast.errors?.rootMeanSquare
        let none = forecast.coverage?.none
        let reviewers = forecast.coverage?.submissions.value ?? 0
        let hours = forecast.work.map { reviewers > 0 ? $0.hours.value / reviewers : 0 }
        let cards: [(name: String, value: String, isWarning: Bool)] = [
            ("error", wording.score(error?.value), false),
            ("close", forecast.errors.map { words.percent($0.close.value) } ?? "—", false),
            ("none", none.map { words.percent($0.value) } ?? "—", words.warnsOfUnreviewed),
            ("hours", wording.score(hours), false),
            ("first", wording.score(forecast.firstFeedback?.median.value), false),
        ]
        return cards.map { card in
            let note = words.say("card.\(card.name).note", ["tolerance": .text(words.plain(report.plan.tolerance))])
            return """
                <div\(HTML.when(card.isWarning, " class=\"warning\""))><dt>\(words.say("card.\(card.name)"))</dt>\
                <dd><strong>\(card.value)</strong><span>\(HTML.when(card.isWarning, "⚠ "))\(note)</span></dd></div>

                """
        }
    }

    private func section(_ section: SimulationSection, _ words: SimulationWords) -> HTML {
        let list: HTML = "<ul class=\"account\">\(section.lines.map { "<li>\($0)</li>" as HTML })</ul>"
        let table = HTML.ifPresent(section.table) { table -> HTML in
            let columns = table.columns.enumerated().map { place, title -> PageTable.Column in
                place == 0 ? .words(title) : .figures(title)
            }
            return PageTable(
                caption: section.title, columns: columns, rows: table.rows.map { $0.map { "\($0)" as HTML } }
            ).markup
        }
        let chart = section.name == "sweep" ? ErrorChart(words) : nil
        let content: HTML = """
            \(HTML.when(section.table == nil, list))\(HTML.ifPresent(chart) { chart in
            chart.markup { wording.figure($0, digits: chart.step < 1 ? 2 : 0) } })\(table)
            """
        return PageSection(
            anchor: Self.anchor(section.name), title: section.title,
            lead: section.table == nil ? "" : section.lines.joined(separator: " "), content: content
        ).markup
    }

    private static func anchor(_ name: String) -> HTML { "\(name)" }
}
