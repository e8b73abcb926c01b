/// How charts draw rows of people below each other: sizes that all of them share, in CSS pixels.
enum ChartScale {
    /// The height of one row: a name, and under it a track.
    static let rowHeight = 46.0
    /// The base line of a row's name, below its upper edge.
    static let nameLine = 16.0
    /// The middle of a row's track, below its upper edge.
    static let trackLine = 31.0
    /// The most letters of a name that are drawn; tables have the whole.
    static let nameLength = 26

    /// The name as it fits.
    static func fitted(_ name: String, to length: Int = nameLength) -> String {
        name.count <= length ? name : name.prefix(length - 1) + "…"
    }
}

/// What a chart says to those who cannot see it.
struct ChartCaption {
    /// What it is, in a few words.
    let title: String
    /// What it shows.
    let description: String
    /// What its elements are called in the page.
    let anchor: HTML

    /// The elements that a drawing opens with.
    var markup: HTML {
        "<title id=\"\(anchor)-title\">\(title)</title><desc id=\"\(anchor)-desc\">\(description)</desc>"
    }

    /// The attributes that tie a drawing to them.
    var attributes: HTML { "role=\"img\" aria-labelledby=\"\(anchor)-title \(anchor)-desc\"" }
}
