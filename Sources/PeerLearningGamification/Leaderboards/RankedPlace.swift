import PeerLearningCore

/// Where somebody stands: their points and since when, packed so that the order is that of unsigned numbers.
struct RankedPlace: Sendable {
    private let negatedPoints: UInt64
    private let moment: UInt64
    let member: Int32

    init(points: Int, since moment: Int64, member: Int32) {
        negatedPoints = ~Self.unsigned(Int64(points))
        self.moment = Self.unsigned(moment)
        self.member = member
    }

    var points: Int { Int(Int64(bitPattern: ~negatedPoints ^ Self.sign)) }

    /// What order goes by first; only where it is equal do identifiers decide.
    var key: UInt128 { UInt128(negatedPoints) << 64 | UInt128(moment) }

    /// Whether it comes before another.
    func precedes(_ other: RankedPlace, _ people: [PersonID]) -> Bool {
        guard key == other.key else { return key < other.key }
        return member != other.member && people[Int(member)] < people[Int(other.member)]
    }

    private static let sign: UInt64 = 1 << 63
    private static func unsigned(_ number: Int64) -> UInt64 { UInt64(bitPattern: number) ^ sign }
}

extension [RankedPlace] {
    /// How many places of a range, in which they are in order, come before one.
    func count(before place: RankedPlace, in range: Range<Int>, _ people: [PersonID]) -> Int {
        let low = firstIndex(notBefore: place.key, in: range)
        guard low < range.upperBound, self[low].key == place.key, self[low].member != place.member else {
            return low - range.lowerBound
        }
        var (start, end) = (low, range.upperBound)
        while start < end {
            let middle = (start + end) / 2
            if self[middle].precedes(place, people) { start = middle + 1 } else { end = middle }
        }
        return start - range.lowerBound
    }

    private func firstIndex(notBefore key: UInt128, in range: Range<Int>) -> Int {
        guard range.upperBound <= count else { return range.lowerBound }
        return withUnsafeBufferPointer { places in
            var (low, length) = (range.lowerBound, range.count)
            while length > 0 {
                let half = length / 2
                let isBefore = places[low + half].key < key
                low = isBefore ? low + half + 1 : low
                length = isBefore ? length - half - 1 : half
            }
            return low
        }
    }
}
