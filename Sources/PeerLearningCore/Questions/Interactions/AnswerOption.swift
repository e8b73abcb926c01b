/// Something to choose, to put in order or to join; or what it is joined with.
public struct AnswerOption: Hashable, Sendable {
    /// Its identifier, unique in its list.
    public let id: OptionID
    /// What people read.
    public let text: MarkedText
    /// Whether it keeps its place when the others change theirs, as “none of these” does.
    public let isFixed: Bool
    /// How often it may be used in pairs; nil where there is no limit.
    public let most: Int?
    /// Its region in a picture; nil where it is no region.
    public let shape: PictureRegion?

    /// Describes an option.
    public init(
        _ id: OptionID, _ text: MarkedText = "", isFixed: Bool = false, most: Int? = 1, shape: PictureRegion? = nil
    ) {
        (self.id, self.text, self.isFixed, self.most, self.shape) = (id, text, isFixed, most, shape)
    }
}
