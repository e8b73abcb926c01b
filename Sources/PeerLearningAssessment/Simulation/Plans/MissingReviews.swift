/// What is done about reviews that have not been written when their time is over.
public enum MissingReviews: Hashable, Sendable {
    /// Nothing: submissions stay with what they got.
    case left
    /// They are allocated anew, once, among those who have written all of theirs, by ``CircularAllocator``; there are this
    /// many days more for it, and each is written as likely as the first ones.
    case reallocated(days: Double)
    /// Those who have written all of theirs are asked for one more, and come as likely as they write a review; who comes
    /// takes the submission that ``ReviewQueue`` gives, and writes within this many days.
    case queued(days: Double)

    /// How many days there are besides; 0 where nothing is done.
    public var days: Double {
        switch self {
        case .left: 0
        case .reallocated(let days), .queued(let days): days
        }
    }
}
