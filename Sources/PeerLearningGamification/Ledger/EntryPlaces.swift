/// Places of entries in the ledger, in order: mostly one, for which nothing is allocated.
struct EntryPlaces: Sendable {
    private var first: Int?
    private var others: [Int] = []

    var all: [Int] { first.map { [$0] + others } ?? [] }

    /// Puts a place at the end; true where it is the first.
    @discardableResult
    mutating func append(_ place: Int) -> Bool {
        guard first != nil else {
            first = place
            return true
        }
        others.append(place)
        return false
    }
}
