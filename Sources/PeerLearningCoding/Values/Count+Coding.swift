extension Int {
    /// The most that a body may count: more words, versions or people than there can be.
    static let largestCount: Int64 = 1_000_000_000

    /// A count from a body. A damaged one must not reach a sum.
    init(counting value: Int64, in field: String) throws(BodyFault) {
        guard (0...Self.largestCount).contains(value) else { throw .outOfRange(field) }
        self.init(value)
    }
}
