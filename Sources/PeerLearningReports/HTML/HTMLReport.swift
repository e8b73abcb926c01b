public import PeerLearning

/// A report as one page that needs nothing else: no script, no font, no picture, no network.
///
/// The same report gives the same bytes. Whatever people wrote stands on the page as text and as nothing else, and the
/// page forbids itself to load anything.
///
/// ```swift
/// let page = HTMLReport(report, in: .russian).page
/// try page.write(toFile: "report.html", atomically: true, encoding: .utf8)
/// ```
public struct HTMLReport: Sendable {
    let report: WorkshopReport
    let wording: Wording

    /// Puts a report on a page.
    ///
    /// - Parameter texts: Words of the host's own, such as those of its scoring rules: `engine.configuration.texts`.
    public init(_ report: WorkshopReport, in language: Language, texts: TextCatalogue? = nil) {
        self.report = report
        wording = Wording(language, texts: texts)
    }

    /// The whole file, in UTF-8.
    public var page: String { document.markup }

    private var document: HTML {
        """
        <!doctype html>
        <html lang="\(wording.language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        <title>\(report.task.title) · \(wording("title"))</title>
        <style>\(StyleSheet.screen)\(StyleSheet.charts)\(StyleSheet.occasions)</style>
        </head>
        <body>
        <a class="skip" href="#content">\(wording("skip"))</a>
        \(header)
        \(contents)
        <main id="content">
        \(sections.map(\.markup))
        </main>
        <footer><p>\(wording.made(report.clock))</p><p>\(wording(report.showsNames ? "names.shown" : "names.hidden"))</p></footer>
        </body>
        </html>

        """
    }

    /// The page's sections, in order; what a workshop does not have is left out.
    var sections: [PageSection] {
        [
            taskSection, peopleSection, gradesSection, reviewsSection, contributionSection, dominanceSection,
            discussionSection, pointsSection, librarySection, reflectionsSection,
        ]
        .compactMap { $0 }
    }

    private var contents: HTML {
        """
        <nav aria-label="\(wording("contents"))"><ul>\
        \(sections.map { "<li><a href=\"#\($0.anchor)\">\($0.title)</a></li>" as HTML })</ul></nav>
        """
    }
}
