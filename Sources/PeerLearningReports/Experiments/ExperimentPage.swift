import PeerLearning

/// A report on an experiment as a page.
struct ExperimentPage {
    let content: ExperimentContent
    let wording: Wording

    var document: HTML {
        """
        <!doctype html>
        <html lang="\(wording.language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        <title>\(content.title)</title>
        <style>\(StyleSheet.screen)\(StyleSheet.charts)\(StyleSheet.occasions)\(StyleSheet.experiments)</style>
        </head>
        <body>
        <a class="skip" href="#content">\(wording("skip"))</a>
        <header><h1>\(content.title)</h1>
        <dl class="figures few">\(content.figures.map(\.markup))</dl></header>
        <nav aria-label="\(wording("contents"))"><ul>\
        \(sections.map { "<li><a href=\"#\($0.anchor)\">\($0.title)</a></li>" as HTML })</ul></nav>
        <main id="content">
        \(sections.map(\.markup))
        </main>
        </body>
        </html>

        """
    }

    var sections: [PageSection] {
        [verdict, means, differences, distributions, tables, supplements, notes].compactMap(\.self)
    }

    private var verdict: PageSection {
        PageSection(
            anchor: "verdict", title: wording("experiment.verdict"),
            content: "\(content.sentences.map { "<p class=\"verdict\">\($0)</p>\n" as HTML })")
    }

    private var means: PageSection? {
        content.means.map { chart in
            PageSection(
                anchor: "means", title: wording("experiment.chart.means"),
                lead: wording("experiment.chart.means.description"),
                content: """
                    \(chart.markup)
                    <ul class="legend">\(arms)<li><i class="key-hollow"></i>\(wording("experiment.when.pre"))</li>\
                    <li><i class="key-full"></i>\(wording("experiment.when.post"))</li>\
                    \(HTML.when(content.hasIntervals, "<li><i class=\"key-reach\"></i>\(wording("experiment.key.interval"))</li>"))</ul>
                    """)
        }
    }

    private var differences: PageSection? {
        guard !content.differences.isEmpty else { return nil }
        return PageSection(
            anchor: "differences", title: wording("experiment.chart.differences"),
            lead: wording("experiment.chart.differences.description"), content: "\(content.differences.map(\.markup))")
    }

    private var distributions: PageSection? {
        guard !content.distributions.isEmpty else { return nil }
        let pictures = content.distributions.map { chart -> HTML in
            """
            <div><h3>\(wording("experiment.when.\(chart.stage.rawValue)"))</h3>\(chart.markup)</div>
            """
        }
        return PageSection(
            anchor: "distributions", title: wording("experiment.chart.distribution"),
            lead: wording("experiment.chart.distribution.description"),
            content: "<div class=\"pictures\">\(pictures)</div><ul class=\"legend\">\(arms)</ul>")
    }

    private var arms: HTML {
        let keys = content.arms.enumerated().map { place, arm -> HTML in
            "<li><i class=\"key-arm a\(place % 6)\"></i>\(arm)</li>"
        }
        return "\(keys)"
    }

    private var tables: PageSection? {
        guard !content.tables.isEmpty else { return nil }
        return PageSection(
            anchor: "tables", title: wording("experiment.tables"),
            content: "\(content.tables.map { $0.markup(wording) })")
    }

    private var supplements: PageSection? {
        guard !content.supplements.isEmpty else { return nil }
        return PageSection(
            anchor: "more", title: wording("experiment.supplements"),
            content: "\(content.supplements.map { $0.markup(wording) })")
    }

    private var notes: PageSection? {
        guard !content.notes.isEmpty else { return nil }
        return PageSection(
            anchor: "notes", title: wording("experiment.notes"),
            content: "<ul>\(content.notes.map { "<li>\($0)</li>" as HTML })</ul>")
    }
}
