import PeerLearningCore

/// Chunks of places, each in a slot of its own of one array.
struct ChunkSlots: Sendable {
    private static let size = 128
    private static let nobody = RankedPlace(points: 0, since: 0, member: -1)

    private var places: [RankedPlace] = []
    private var counts: [Int] = []
    private var unused: [Int] = []

    /// An empty chunk.
    mutating func make() -> Int {
        if let slot = unused.popLast() { return slot }
        counts.append(0)
        places += repeatElement(Self.nobody, count: Self.size)
        return counts.count - 1
    }

    mutating func free(_ slot: Int) {
        counts[slot] = 0
        unused.append(slot)
    }

    func count(of slot: Int) -> Int { counts[slot] }
    func isFull(_ slot: Int) -> Bool { counts[slot] == Self.size }
    func isSmall(_ slot: Int) -> Bool { counts[slot] < Self.size / 4 }
    func places(of slot: Int) -> ArraySlice<RankedPlace> { places[range(of: slot)] }
    func first(of slot: Int) -> RankedPlace? { counts[slot] > 0 ? places[slot * Self.size] : nil }
    func member(at offset: Int, in slot: Int) -> Int32? {
        offset < counts[slot] ? places[slot * Self.size + offset].member : nil
    }

    /// How many places of a chunk come before one.
    func count(before place: RankedPlace, in slot: Int, _ people: [PersonID]) -> Int {
        places.count(before: place, in: range(of: slot), people)
    }

    /// Puts a place into a chunk that is not full.
    mutating func insert(_ place: RankedPlace, at offset: Int, in slot: Int) {
        let target = slot * Self.size + offset
        places.shift(target, by: 1, count: counts[slot] - offset)
        places[target] = place
        counts[slot] += 1
    }

    mutating func remove(at offset: Int, in slot: Int) {
        places.shift(slot * Self.size + offset + 1, by: -1, count: counts[slot] - offset - 1)
        counts[slot] -= 1
    }

    /// Takes out what stands at one offset and puts a place where it then stands at another.
    mutating func slide(_ from: Int, to target: Int, as place: RankedPlace, in slot: Int) {
        let start = slot * Self.size
        if target > from {
            places.shift(start + from + 1, by: -1, count: target - from)
        } else {
            places.shift(start + target, by: 1, count: from - target)
        }
        places[start + target] = place
    }

    /// Moves the later half of a chunk into a new one.
    mutating func split(_ slot: Int) -> Int {
        let later = make()
        let half = counts[slot] / 2
        let moved = counts[slot] - half
        let start = slot * Self.size + half
        places.shift(start, by: later * Self.size - start, count: moved)
        (counts[slot], counts[later]) = (half, moved)
        return later
    }

    /// Moves all of a chunk to the end of another; false where they do not fit into three quarters of a slot.
    mutating func join(_ slot: Int, to other: Int) -> Bool {
        guard counts[slot] + counts[other] <= Self.size * 3 / 4 else { return false }
        let start = slot * Self.size
        places.shift(start, by: other * Self.size + counts[other] - start, count: counts[slot])
        counts[other] += counts[slot]
        counts[slot] = 0
        return true
    }

    private func range(of slot: Int) -> Range<Int> { slot * Self.size..<slot * Self.size + counts[slot] }
}

extension [RankedPlace] {
    /// Moves some places, from one on, by so many to the right; they and their targets must lie in the array.
    fileprivate mutating func shift(_ start: Int, by distance: Int, count moved: Int) {
        guard moved > 0 else { return }
        precondition(Swift.min(start, start + distance) >= 0 && Swift.max(start, start + distance) + moved <= count)
        withUnsafeMutableBufferPointer { places in
            guard let base = places.baseAddress else { return }
            (base + start + distance).update(from: base + start, count: moved)
        }
    }
}
