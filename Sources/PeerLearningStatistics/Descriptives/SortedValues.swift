/// Values in ascending order.
enum SortedValues {
    private static let bits = 11
    private static let buckets = 1 << bits
    private static let shifts = [31, 42, 53]

    /// The values sorted, with −0 as 0. Throws `notFinite` at a bad place counted from `first`.
    ///
    /// Many values are dealt out by the 33 leading bits of their ordered patterns, three passes of eleven bits; the few
    /// that agree in all of them are then put in order among themselves. The time grows with n, whatever the
    /// distribution.
    static func of(_ values: [Double], first: Int = 0) throws(StatisticsFailure) -> [Double] {
        guard values.allSatisfy(\.isFinite) else {
            throw .notFinite(at: first + (values.firstIndex { !$0.isFinite } ?? 0))
        }
        guard values.count >= 200 else { return values.map { $0 + 0 }.sorted() }
        var keys = values.map { ordered($0 + 0) }
        dealOut(&keys)
        settle(&keys)
        return keys.map(plain)
    }

    @inline(__always)
    private static func ordered(_ value: Double) -> UInt64 {
        let pattern = value.bitPattern
        return pattern >> 63 == 0 ? pattern | 0x8000_0000_0000_0000 : ~pattern
    }

    @inline(__always)
    private static func plain(_ key: UInt64) -> Double {
        Double(bitPattern: key >> 63 == 1 ? key & 0x7fff_ffff_ffff_ffff : ~key)
    }

    private static func dealOut(_ keys: inout [UInt64]) {
        var target = keys
        let mask = UInt64(buckets - 1)
        for shift in shifts {
            var places = Array(repeating: 0, count: buckets)
            for key in keys { places[Int(truncatingIfNeeded: key >> shift & mask)] += 1 }
            guard !places.contains(keys.count) else { continue }
            var start = 0
            for bucket in places.indices {
                let count = places[bucket]
                places[bucket] = start
                start += count
            }
            for key in keys {
                let bucket = Int(truncatingIfNeeded: key >> shift & mask)
                target[places[bucket]] = key
                places[bucket] += 1
            }
            swap(&keys, &target)
        }
    }

    /// Sorts each run of keys whose leading bits agree.
    private static func settle(_ keys: inout [UInt64]) {
        var start = 0
        while start < keys.count {
            let leading = keys[start] >> 31
            var end = start + 1
            var isOrdered = true
            while end < keys.count, keys[end] >> 31 == leading {
                if keys[end] < keys[end - 1] { isOrdered = false }
                end += 1
            }
            if !isOrdered { keys[start..<end].sort() }
            start = end
        }
    }
}
