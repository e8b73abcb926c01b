import PeerLearning

extension HTMLReport {
    var peopleSection: PageSection? {
        guard !report.people.isEmpty else { return nil }
        let table = PageTable(
            caption: wording("people.title"),
            columns: [
                .words(wording("column.person")), .words(wording("column.part")),
                .figures(wording("column.versions")), .figures(wording("column.reviews")),
                .figures(wording("column.comments")), .words(wording("column.reflected")),
            ], rows: report.people.map(row))
        return PageSection(
            anchor: "people", title: wording("people.title"),
            content: "\(table.markup)\(HTML.when(!report.staff.isEmpty, staff))")
    }

    private func row(_ row: Participation) -> [HTML] {
        let done = row.contribution
        return [
            label(of: row.person), "\(wording.parts(of: row))", "\(wording.versions(of: done))",
            "\(wording.reviews(of: done))", "\(done.map { String($0.comments) } ?? "—")",
            "\(row.hasReflected.map { wording($0 ? "yes" : "no") } ?? "—")",
        ]
    }

    private var staff: HTML {
        """
        <p class="staff">\(wording("people.staff")) \(report.staff.map(member))</p>
        """
    }

    private func member(_ member: StaffMember) -> HTML {
        """
        <span><b dir="auto">\(wording.name(of: member.person))</b> \
        \(member.roles.map(wording.role).joined(separator: ", "))</span>
        """
    }

    /// A person's name, and beside it the pseudonym that the others know them by.
    func label(of person: ReportedPerson) -> HTML {
        let isBoth = person.name != nil
        return """
            <bdi>\(wording.name(of: person))</bdi>\
            \(HTML.ifPresent(isBoth ? person.pseudonym : nil) { pseudonym($0) })
            """
    }

    private func pseudonym(_ pseudonym: Pseudonym) -> HTML {
        "<small class=\"pseudonym\">\(wording.text(pseudonym.name))</small>"
    }

    /// A person's name alone.
    func name(of person: ReportedPerson) -> HTML { "<bdi>\(wording.name(of: person))</bdi>" }
}
