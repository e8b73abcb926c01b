import PeerLearning

extension ErrorChart {
    /// The drawing with its legend.
    ///
    /// - Parameter number: Writes an error of the axis.
    func markup(_ number: (Double) -> String) -> HTML {
        let steps = Int((top / step).rounded())
        return """
            <svg class="errors" \(caption.attributes) viewBox="0 0 640 330">\(caption.markup)
            \((0...max(1, steps)).map { level(Double($0) * step, number) })\(reviews.map(tick))
            <text class="tick" x="340" y="322" text-anchor="middle">\(axes.reviews)</text>
            <text class="tick" x="13" y="146" text-anchor="middle" transform="rotate(-90 13 146)">\(axes.error)</text>
            \(HTML.ifPresent(shownWish, line(at:)))\(lines.enumerated().map { draw($1, $0) })</svg>
            <ul class="legend">\(lines.enumerated().map { key($1, $0) })\
            \(HTML.when(shownWish != nil, "<li><i class=\"key-wish\"></i>\(wish)</li>"))</ul>
            """
    }

    private func level(_ error: Double, _ number: (Double) -> String) -> HTML {
        let y = Self.y(error, top)
        return """
            <line class="grid" x1="\(Length(Self.plot.left))" x2="\(Length(Self.plot.right))" y1="\(Length(y))" \
            y2="\(Length(y))"/><text class="tick" x="44" y="\(Length(y + 4))" text-anchor="end">\(number(error))</text>
            """
    }

    private func tick(_ count: Int) -> HTML {
        """
        <text class="tick" x="\(Length(Self.x(count, reviews)))" y="\(Length(Self.plot.bottom + 20))" \
        text-anchor="middle">\(count)</text>
        """
    }

    /// The error that was wished for, where it lies inside the drawing.
    private var shownWish: Double? { wanted.flatMap { $0 <= top ? $0 : nil } }

    private func line(at error: Double) -> HTML {
        let y = Length(Self.y(error, top))
        return """
            <line class="equal" x1="\(Length(Self.plot.left))" x2="\(Length(Self.plot.right))" y1="\(y)" y2="\(y)"/>
            """
    }

    private func draw(_ line: Line, _ place: Int) -> HTML {
        let path = line.marks.map { mark -> HTML in "\(Length(mark.x)),\(Length(mark.y)) " }
        let marks = line.marks.map { mark -> HTML in
            """
            <line class="whisker" x1="\(Length(mark.x))" x2="\(Length(mark.x))" y1="\(Length(mark.low))" \
            y2="\(Length(mark.high))"/><circle class="knot" cx="\(Length(mark.x))" cy="\(Length(mark.y))" r="4"/>
            """
        }
        return "<g class=\"c\(place)\"><polyline class=\"path\" points=\"\(path)\"/>\(marks)</g>\n"
    }

    private func key(_ line: Line, _ place: Int) -> HTML {
        """
        <li><svg class="key-line c\(place)" viewBox="0 0 34 12" aria-hidden="true">\
        <polyline class="path" points="0,6 34,6"/><circle class="knot" cx="17" cy="6" r="4"/></svg>\(line.name)</li>
        """
    }
}

extension StyleSheet {
    /// Curves, told apart by hue, by darkness and by their dashes; and the lists of an account.
    static let curves: HTML = """

        .errors{width:100%;height:auto;margin-top:1rem}.path{fill:none;stroke:currentColor;stroke-width:2.25;
        stroke-linejoin:round}.knot{fill:currentColor;stroke:var(--card);stroke-width:1.5}
        .whisker{stroke:currentColor;stroke-width:1.75;stroke-opacity:.75}.key-line{width:2.15rem;height:.75rem;flex:none}
        .c0{color:var(--b0)}.c1{color:var(--b1)}.c1 .path{stroke-dasharray:9 4}.c2{color:var(--b2)}
        .c2 .path{stroke-dasharray:3 3}.c3{color:var(--s4)}.c3 .path{stroke-dasharray:10 3 2 3}.c4{color:var(--muted)}
        .c4 .path{stroke-dasharray:1 4;stroke-linecap:round}.c5{color:var(--warn)}.c5 .path{stroke-dasharray:14 4}
        .legend .key-wish{width:1.6rem;height:0;border-radius:0;border-top:2px dashed var(--muted)}
        .account{margin:.4rem 0 0;padding-left:1.15rem}.account li{margin:.3rem 0}.account li::marker{color:var(--s3)}

        """
}
