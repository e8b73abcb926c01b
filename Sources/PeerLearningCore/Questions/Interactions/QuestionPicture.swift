/// From where to where a slider goes.
public struct SliderScale: Hashable, Sendable {
    /// The lowest number.
    public let lower: Double
    /// The highest number.
    public let upper: Double
    /// The distance between neighbours; nil where every number can be set.
    public let step: Double?

    /// Describes a scale.
    public init(lower: Double, upper: Double, step: Double? = nil) {
        (self.lower, self.upper, self.step) = (lower, upper, step)
    }
}

/// A picture that is answered on.
public struct QuestionPicture: Hashable, Sendable {
    /// Its path in the package.
    public let path: String
    /// What it shows, in words.
    public let description: String
    /// Its width in the units that regions and points are given in; nil where it is not known.
    public let width: Double?
    /// Its height; nil where it is not known.
    public let height: Double?

    /// Describes a picture.
    public init(path: String, description: String = "", width: Double? = nil, height: Double? = nil) {
        (self.path, self.description, self.width, self.height) = (path, description, width, height)
    }
}
