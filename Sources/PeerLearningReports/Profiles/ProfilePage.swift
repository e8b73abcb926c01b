public import PeerLearning

/// A member's profile as one page that needs nothing else: points, place, titles, badges, and what was paid for what.
///
/// The same profile gives the same bytes.
///
/// ```swift
/// let profile = try await engine.profile(of: "boris", in: cohort.id, for: "boris")
/// let page = ProfilePage(profile, of: "Boris", in: cohort, language: .english).page
/// ```
public struct ProfilePage: Sendable {
    private let profile: ContributionProfile
    private let name: String
    private let cohort: Cohort
    private let wording: Wording

    /// Puts a profile on a page.
    ///
    /// - Parameters:
    ///   - name: What the person is called.
    ///   - texts: Words of the host's own, which come before those of the catalogue.
    public init(
        _ profile: ContributionProfile, of name: String, in cohort: Cohort, language: Language,
        texts: TextCatalogue? = nil
    ) {
        (self.profile, self.name, self.cohort) = (profile, name, cohort)
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
        <title>\(wording("profile.title", ["name": .text(name)]))</title>
        <style>\(StyleSheet.screen)\(StyleSheet.charts)</style>
        </head>
        <body>
        <a class="skip" href="#content">\(wording("skip"))</a>
        <header>
        <p class="kicker">\(cohort.title)</p>
        <h1>\(name)</h1>
        <dl class="figures">
        \(figures)</dl>
        </header>
        <main id="content">
        \(HTML.when(!profile.titles.isEmpty || !profile.badges.isEmpty, honours))\
        \(HTML.when(!profile.sources.isEmpty, shares("sources", profile.sources)))\
        \(HTML.when(!profile.fields.isEmpty, shares("fields", profile.fields)))\
        \(HTML.when(!profile.entries.isEmpty, entries))
        </main>
        </body>
        </html>

        """
    }

    private var figures: [HTML] {
        var cards = [figure("points", "\(profile.points)")]
        if let rank = profile.rank {
            cards.append(figure("rank", "\(rank)", ["ranked": .number(profile.ranked)]))
        }
        if profile.streak > 0 { cards.append(figure("streak", "\(profile.streak)")) }
        if let wallet = profile.wallet { cards.append(figure("wallet", "\(wallet)")) }
        return cards
    }

    private func figure(_ key: String, _ value: String, _ arguments: [String: Message.Argument] = [:]) -> HTML {
        """
        <div><dt>\(wording("profile.\(key)"))</dt>\
        <dd><strong>\(value)</strong><span>\(wording("profile.\(key).note", arguments))</span></dd></div>

        """
    }

    private var honours: HTML {
        let list: HTML = "<ul class=\"honours\">\(profile.titles.map(title))\(profile.badges.map(badge))</ul>"
        return PageSection(anchor: "honours", title: wording("profile.honours"), content: list).markup
    }

    private func title(_ grant: TitleGrant) -> HTML {
        let last = Instant(milliseconds: max(grant.period.start.milliseconds, grant.period.end.milliseconds - 1))
        let period = wording(
            "points.period",
            [
                "first": .text(wording.day(ClockReading(grant.period.start, in: cohort.timeZone).day)),
                "last": .text(wording.day(ClockReading(last, in: cohort.timeZone).day)),
            ])
        return """
            <li class="title"><span class="medal" aria-hidden="true">★</span><div>\
            <b>\(wording.title(grant.title.rawValue))</b>\(HTML.ifPresent(grant.field) { "<span>\($0)</span>" })\
            <small>\(period)</small></div></li>
            """
    }

    private func badge(_ badge: ProfileBadge) -> HTML {
        let level = wording("profile.level", ["level": .number(badge.level)])
        let next = badge.next.map { wording("profile.next", ["next": .number($0)]) }
        return """
            <li class="badge"><span class="medal" aria-hidden="true">◆</span><div>\
            <b>\(wording.badge(badge.badge.name))</b><span>\(level)</span>\
            \(HTML.ifPresent(next) { "<small>\($0)</small>" })</div></li>
            """
    }

    private func shares(_ key: String, _ shares: [ProfileShare]) -> HTML {
        let title = wording("profile.\(key)")
        let rows: [[HTML]] = shares.map { ["\(wording.rule($0.name))", "<b>\($0.points)</b>"] }
        let table = PageTable(
            caption: title, columns: [.words(title), .figures(wording("column.points"))], rows: rows)
        return PageSection(anchor: key == "sources" ? "sources" : "fields", title: title, content: table.markup).markup
    }

    private var entries: HTML {
        let title = wording("profile.entries")
        let rows: [[HTML]] = profile.entries.reversed().filter { !$0.isRefused }.map { entry in
            let points = (entry.points > 0 ? "+" : "") + String(entry.points)
            let reason = wording.text(entry.reason)
            return [
                "\(wording.day(ClockReading(entry.at, in: cohort.timeZone).day))", "<b>\(points)</b>",
                "\(entry.isHeld ? wording("profile.held", ["reason": .text(reason)]) : reason)",
            ]
        }
        let table = PageTable(
            caption: title, stacks: true,
            columns: [
                .words(wording("profile.day")), .figures(wording("column.points")), .words(wording("column.why")),
            ], rows: rows)
        return PageSection(anchor: "entries", title: title, content: table.markup).markup
    }
}
