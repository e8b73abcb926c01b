extension [UInt8] {
    /// The byte at a place; nil outside.
    func byte(at place: Int) -> UInt8? { indices.contains(place) ? self[place] : nil }

    /// An unsigned number, the highest byte first; nil where it does not lie wholly inside.
    func big(at place: Int, bytes count: Int) -> Int? {
        guard place >= 0, place <= self.count - count else { return nil }
        return self[place..<(place + count)].reduce(0) { $0 << 8 | Int($1) }
    }

    /// An unsigned number, the lowest byte first; nil where it does not lie wholly inside.
    func little(at place: Int, bytes count: Int) -> Int? {
        guard place >= 0, place <= self.count - count else { return nil }
        return self[place..<(place + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// The bytes in a range; nil where it does not lie wholly inside.
    func slice(_ start: Int, _ end: Int) -> ArraySlice<UInt8>? {
        guard start >= 0, start <= end, end <= count else { return nil }
        return self[start..<end]
    }

    /// Whether `sign` stands at a place.
    func holds(_ sign: some Collection<UInt8>, at place: Int) -> Bool {
        guard place >= 0, place <= count - sign.count else { return false }
        return self[place...].starts(with: sign)
    }

    /// The first place of `sign` from `start` on; nil where it does not stand there.
    func firstPlace(of sign: [UInt8], from start: Int = 0) -> Int? {
        guard let first = sign.first, start >= 0 else { return nil }
        var place = start
        let last = count - sign.count
        return withUnsafeBufferPointer { buffer in
            while place <= last {
                if buffer[place] == first, buffer[place...].starts(with: sign) { return place }
                place += 1
            }
            return nil
        }
    }

    /// A copy with `sign` replaced everywhere, made in one way through.
    func replacing(_ sign: [UInt8], with words: [UInt8]) -> [UInt8] {
        var copy: [UInt8] = []
        var start = 0
        while let place = firstPlace(of: sign, from: start) {
            copy += self[start..<place] + words
            start = place + sign.count
        }
        return copy + self[start...]
    }

    /// The last place of `sign`; nil where it does not stand there.
    func lastPlace(of sign: [UInt8]) -> Int? {
        stride(from: count - sign.count, through: 0, by: -1).first { holds(sign, at: $0) }
    }
}

/// A number's bytes, the highest first.
func bigEndian(_ number: Int, bytes count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
}

/// A number's bytes, the lowest first.
func littleEndian(_ number: Int, bytes count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
}
