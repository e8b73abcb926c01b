/// Names with numbers: the first one that is met is 0, the next new one 1, and so on.
///
/// Identifiers of items and people stand in tables as texts; what counts with them wants whole numbers. A name takes 16 to
/// 32 bytes, and finding one some 10 to 100 ns. No file makes it slow: where names lie depends on a secret of the process,
/// and the numbers do not.
///
/// ```swift
/// var people = NameIndex()
/// let graders = table.numbers(in: try table.place(of: "grader"), naming: &people)
/// print(people.name(Int(graders[0])))
/// ```
public struct NameIndex: Sendable {
    private struct Slot {
        var key: UInt64 = 0
        var number: Int32 = -1
    }

    private var slots = [Slot](repeating: Slot(), count: 64)
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private let secret = UInt64(bitPattern: Int64(Hasher().finalize())) | 1

    /// An index without names.
    public init() {}

    /// How many names there are.
    public var count: Int { ends.count }

    /// All names, each at its number.
    public var names: [String] { ends.indices.map { name($0) } }

    /// The name that has a number; empty where none has.
    public func name(_ number: Int) -> String {
        guard ends.indices.contains(number) else { return "" }
        return String(decoding: bytes[range(of: number)], as: UTF8.self)
    }

    /// The number of a name; nil where it has not been met.
    public func number(of name: String) -> Int32? {
        let utf8 = Array(name.utf8)
        let number = slots[slot(of: utf8.indices, in: utf8.span)].number
        return number < 0 ? nil : number
    }

    /// The number of a name that may be new.
    public mutating func number(naming name: String) -> Int32 {
        let utf8 = Array(name.utf8)
        return number(naming: utf8.indices, of: utf8.span)
    }

    /// The number of the name that stands in a range; -1 where it has not been met.
    func number(of name: Range<Int>, in text: Span<UInt8>) -> Int32 { slots[slot(of: name, in: text)].number }

    /// The number of the name that stands in a range and may be new.
    mutating func number(naming name: Range<Int>, of text: Span<UInt8>) -> Int32 {
        let place = slot(of: name, in: text)
        let known = slots[place].number
        if known >= 0 { return known }
        let number = Int32(clamping: ends.count)
        slots[place] = Slot(key: key(of: name, in: text), number: number)
        for at in name { bytes.append(text[at]) }
        ends.append(bytes.count)
        if ends.count > slots.count / 2 { grow() }
        return number
    }

    /// Where a name stands among the slots, or where it would stand.
    private func slot(of name: Range<Int>, in text: Span<UInt8>) -> Int {
        let key = key(of: name, in: text)
        var place = self.place(of: key)
        while slots[place].number >= 0, slots[place].key != key || !isSame(name, in: text, as: slots[place].number) {
            place = (place + 1) & (slots.count - 1)
        }
        return place
    }

    /// Names of up to seven bytes are their own key, others have a hash with 255 in the highest byte.
    private func key(of name: Range<Int>, in text: Span<UInt8>) -> UInt64 {
        guard name.count > 7 else {
            var key = UInt64(name.count) << 56
            for (shift, at) in name.enumerated() { key |= UInt64(text[at]) << UInt64(8 * shift) }
            return key
        }
        var hash = secret
        var word: UInt64 = 0
        for (number, at) in name.enumerated() {
            word = word << 8 | UInt64(text[at])
            if number % 8 == 7 { (hash, word) = (mixed(hash ^ word), 0) }
        }
        return mixed(hash ^ word ^ UInt64(name.count) << 56) | 0xFF << 56
    }

    private func isSame(_ name: Range<Int>, in text: Span<UInt8>, as number: Int32) -> Bool {
        guard name.count > 7 else { return true }
        let known = range(of: Int(number))
        guard known.count == name.count else { return false }
        for (own, other) in zip(known, name) where bytes[own] != text[other] { return false }
        return true
    }

    private func range(of number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

    private func place(of key: UInt64) -> Int { Int(truncatingIfNeeded: mixed(key ^ secret)) & (slots.count - 1) }

    /// The halves of a product, one over the other: every bit of the word counts in every bit of the result.
    private func mixed(_ word: UInt64) -> UInt64 {
        let product = (word ^ secret).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        for slot in old where slot.number >= 0 {
            var place = place(of: slot.key)
            while slots[place].number >= 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = slot
        }
    }
}
