/// A section of the page: a card with a heading that can be linked to.
struct PageSection {
    let anchor: HTML
    let title: String
    /// What it shows, in a sentence; empty where the heading says it.
    var lead = ""
    let content: HTML

    var markup: HTML {
        """
        <section id="\(anchor)" aria-labelledby="\(anchor)-heading">
        <h2 id="\(anchor)-heading">\(title)</h2>
        \(HTML.when(!lead.isEmpty, "<p class=\"lead\">\(lead)</p>"))
        \(content)
        </section>

        """
    }
}

/// A table of the page, with a caption for those who hear it and headers with scopes.
struct PageTable {
    /// How a column's cells stand.
    enum Column {
        case words(String)
        case figures(String)
    }

    let caption: String
    /// Whether the last column, of long texts, goes under the others where the page is narrow.
    var stacks = false
    let columns: [Column]
    /// The rows; the first cell of each is its header.
    let rows: [[HTML]]

    var markup: HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(caption)"><table\(HTML.when(stacks, " class=\"stack\""))>
        <caption>\(caption)</caption>
        <thead><tr>\(columns.map(head))</tr></thead>
        <tbody>
        \(rows.map(row))</tbody></table></div>
        """
    }

    private func head(_ column: Column) -> HTML {
        switch column {
        case .words(let title): "<th scope=\"col\">\(title)</th>"
        case .figures(let title): "<th scope=\"col\" class=\"number\">\(title)</th>"
        }
    }

    private func row(_ cells: [HTML]) -> HTML {
        let body = zip(cells, columns).enumerated().map { place, cell -> HTML in
            if place == 0 { return "<th scope=\"row\">\(cell.0)</th>" }
            return switch cell.1 {
            case .words: "<td>\(cell.0)</td>"
            case .figures: "<td class=\"number\">\(cell.0)</td>"
            }
        }
        return "<tr>\(body)</tr>\n"
    }

    /// The table behind a line that opens it: what a drawing shows, in words.
    func folded(under summary: String) -> HTML {
        "<details><summary>\(summary)</summary>\(markup)</details>"
    }
}
