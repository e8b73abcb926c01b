import PeerLearning

extension LaidTable {
    /// The table for a page, with its title as a heading and its notes below.
    func markup(_ wording: Wording) -> HTML {
        var reasons: [String] = []
        let bands = self.bands.map { $0.markup(caption: title, wording, reasons: &reasons) }
        let notes = self.notes + reasons.enumerated().map { "\(LaidCell.mark($0 + 1)) \($1)." }
        return """
            <h3 class="tabletitle">\(wording("experiment.table", ["number": .number(number), "title": .text(title)]))</h3>
            \(bands)\(notes.map { "<p class=\"tablenote\">\($0)</p>\n" as HTML })
            """
    }
}

extension LaidTable.Band {
    fileprivate func markup(caption: String, _ wording: Wording, reasons: inout [String]) -> HTML {
        var body: [HTML] = []
        for row in rows {
            var cells: [HTML] = []
            for (place, cell) in row.enumerated() {
                let text = cell.text(wording, reasons: &reasons)
                if place == 0 {
                    cells.append("<th scope=\"row\">\(text)</th>")
                } else {
                    cells.append(
                        place < wordColumns ? "<td>\(text)</td>" : "<td class=\"number\">\(text)</td>")
                }
            }
            body.append("<tr>\(cells)</tr>\n")
        }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(caption)"><table class="laid">
            <caption>\(caption)</caption><thead>\(heads.map(row))</thead>
            <tbody>
            \(body)</tbody></table></div>

            """
    }

    private func row(_ heads: [LaidTable.Head]) -> HTML {
        var place = 0
        var cells: [HTML] = []
        for head in heads {
            let scope: HTML = head.span > 1 ? "colgroup" : "col"
            let kind: HTML = head.span > 1 ? "span" : place < wordColumns ? "word" : "number"
            cells.append("<th scope=\"\(scope)\" colspan=\"\(head.span)\" class=\"\(kind)\">\(head.text)</th>")
            place += head.span
        }
        return "<tr>\(cells)</tr>"
    }
}
