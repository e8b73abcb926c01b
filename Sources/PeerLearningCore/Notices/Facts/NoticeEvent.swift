/// What happened to notices: all that has to be remembered of them.
public enum NoticeEvent: FeatureEvent, Hashable {
    /// These notices were delivered, in one letter.
    case delivered([NoticeID])

    /// The one stream that keeps them.
    package static let stream: StreamID = "notices"
}
