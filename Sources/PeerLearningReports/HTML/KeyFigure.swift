/// One of the figures that a reader sees first.
struct KeyFigure {
    let title: String
    let value: String
    let note: String
    let isWarning: Bool

    init(_ title: String, value: String, note: String, isWarning: Bool = false) {
        (self.title, self.value, self.note, self.isWarning) = (title, value, note, isWarning)
    }

    var markup: HTML {
        """
        <div\(HTML.when(isWarning, " class=\"warning\""))><dt>\(title)</dt><dd><strong>\(value)</strong>\
        <span>\(HTML.when(isWarning, "⚠ "))\(note)</span></dd></div>

        """
    }
}
