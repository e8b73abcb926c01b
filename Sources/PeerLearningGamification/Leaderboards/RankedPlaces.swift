import PeerLearningCore

/// Places in order, in chunks of at most a few hundred, with the sums of their sizes in a binary indexed tree (Fenwick, *A
/// new data structure for cumulative frequency tables*, 1994): a B-tree of two levels. All chunks lie in one array, so that
/// looking for a place touches little memory and counts no references.
struct RankedPlaces: Sendable {
    private var slots = ChunkSlots()
    private var chunks: [Int] = []
    private var firsts: [RankedPlace] = []
    private var sums = RunningSums()
    private(set) var count = 0

    /// Puts a place in, and says how many come before it.
    mutating func insert(_ place: RankedPlace, _ people: [PersonID]) -> Int {
        count += 1
        guard !chunks.isEmpty else { return begin(with: place) }
        return insert(place, into: chunk(of: place, people), people)
    }

    private mutating func insert(_ place: RankedPlace, into chunk: Int, _ people: [PersonID]) -> Int {
        let offset = slots.count(before: place, in: chunks[chunk], people)
        slots.insert(place, at: offset, in: chunks[chunk])
        if offset == 0 { firsts[chunk] = place }
        let before = sums.before(chunk) + offset
        sums.add(1, at: chunk)
        if slots.isFull(chunks[chunk]) { split(chunk) }
        return before
    }

    /// Removes a place that is here; nothing happens where it is not.
    mutating func remove(_ place: RankedPlace, _ people: [PersonID]) {
        guard let (chunk, offset) = find(place, people) else { return }
        take(offset, from: chunk)
    }

    private mutating func take(_ offset: Int, from chunk: Int) {
        count -= 1
        slots.remove(at: offset, in: chunks[chunk])
        sums.add(-1, at: chunk)
        guard let first = slots.first(of: chunks[chunk]) else { return drop(chunk) }
        firsts[chunk] = first
        if slots.isSmall(chunks[chunk]) { join(chunk) }
    }

    /// Takes out a place, puts in another of the same member, and says how many come before it.
    mutating func replace(_ old: RankedPlace, with new: RankedPlace, _ people: [PersonID]) -> Int {
        guard let (chunk, offset) = find(old, people) else { return insert(new, people) }
        guard belongs(new, in: chunk, people) else {
            take(offset, from: chunk)
            guard !chunks.isEmpty else { return insert(new, people) }
            count += 1
            return insert(new, into: self.chunk(of: new, near: min(chunk, chunks.count - 1), people), people)
        }
        let target = slots.count(before: new, in: chunks[chunk], people)
        let place = target > offset ? target - 1 : target
        slots.slide(offset, to: place, as: new, in: chunks[chunk])
        if let first = slots.first(of: chunks[chunk]) { firsts[chunk] = first }
        return sums.before(chunk) + place
    }

    /// How many places come before one.
    func countBefore(_ place: RankedPlace, _ people: [PersonID]) -> Int {
        guard !chunks.isEmpty else { return 0 }
        let chunk = chunk(of: place, people)
        return sums.before(chunk) + slots.count(before: place, in: chunks[chunk], people)
    }

    /// So many places in order, from one that so many come before; fewer at the end.
    func places(from start: Int, count wanted: Int) -> [RankedPlace] {
        var (chunk, skipped) = sums.position(of: start)
        var result: [RankedPlace] = []
        result.reserveCapacity(min(wanted, count))
        while result.count < wanted, chunks.indices.contains(chunk) {
            result += slots.places(of: chunks[chunk]).dropFirst(skipped).prefix(wanted - result.count)
            (chunk, skipped) = (chunk + 1, 0)
        }
        return result
    }
}

extension RankedPlaces {
    /// The last chunk that does not begin after a place; the first one where all do.
    private func chunk(of place: RankedPlace, _ people: [PersonID]) -> Int {
        chunk(of: place, in: 0..<firsts.count, people)
    }

    /// The same where it is likely to be close to a chunk: looks 1, 2, 4, … chunks away first.
    private func chunk(of place: RankedPlace, near chunk: Int, _ people: [PersonID]) -> Int {
        var (low, high, step) = (chunk, chunk + 1, 1)
        while low > 0, !firsts[low].precedes(place, people) {
            (low, high, step) = (max(0, low - step), low + 1, step * 2)
        }
        while high < firsts.count, firsts[high].precedes(place, people) {
            (low, high, step) = (high, min(firsts.count, high + step), step * 2)
        }
        return self.chunk(of: place, in: low..<high, people)
    }

    private func chunk(of place: RankedPlace, in range: Range<Int>, _ people: [PersonID]) -> Int {
        let next = range.lowerBound + firsts.count(before: place, in: range, people)
        let beginsHere = next < firsts.count && firsts[next].member == place.member && firsts[next].key == place.key
        return beginsHere ? next : max(0, next - 1)
    }

    private func find(_ place: RankedPlace, _ people: [PersonID]) -> (chunk: Int, offset: Int)? {
        guard !chunks.isEmpty else { return nil }
        let chunk = chunk(of: place, people)
        let offset = slots.count(before: place, in: chunks[chunk], people)
        return slots.member(at: offset, in: chunks[chunk]) == place.member ? (chunk, offset) : nil
    }

    /// Whether a chunk is where a place would be put.
    private func belongs(_ place: RankedPlace, in chunk: Int, _ people: [PersonID]) -> Bool {
        let isAfterFirst = chunk == 0 || !place.precedes(firsts[chunk], people)
        return isAfterFirst && (chunk + 1 == firsts.count || place.precedes(firsts[chunk + 1], people))
    }

    private mutating func begin(with place: RankedPlace) -> Int {
        let chunk = slots.make()
        slots.insert(place, at: 0, in: chunk)
        (chunks, firsts, sums) = ([chunk], [place], RunningSums(of: [1]))
        return 0
    }

    private mutating func drop(_ chunk: Int) {
        slots.free(chunks.remove(at: chunk))
        firsts.remove(at: chunk)
        sum()
    }

    private mutating func split(_ chunk: Int) {
        let later = slots.split(chunks[chunk])
        guard let first = slots.first(of: later) else { return }
        chunks.insert(later, at: chunk + 1)
        firsts.insert(first, at: chunk + 1)
        sum()
    }

    /// Puts a chunk that has become small together with a neighbour, where both fit into one.
    private mutating func join(_ chunk: Int) {
        let right = chunk > 0 ? chunk : 1
        guard chunks.indices.contains(right), slots.join(chunks[right], to: chunks[right - 1]) else { return }
        drop(right)
    }

    private mutating func sum() { sums = RunningSums(of: chunks.map { slots.count(of: $0) }) }
}
