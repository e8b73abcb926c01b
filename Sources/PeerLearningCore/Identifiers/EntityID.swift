/// An identifier: an opaque string on the wire, a type of its own in code.
///
/// Identifiers that the framework makes cannot be guessed (see ``IdentifierSource``); identifiers of people are the
/// host's own. Never read a meaning into one: neither order nor time can be told from it.
///
/// ```swift
/// let person: PersonID = "7f3a"
/// ```
public protocol EntityID: RawRepresentable, Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
    CustomStringConvertible
where RawValue == String {
    /// Wraps the string that stands for the thing on the wire.
    init(rawValue: String)
}

extension EntityID {
    /// Wraps the string that stands for the thing on the wire.
    public init(_ rawValue: String) { self.init(rawValue: rawValue) }

    /// Wraps the string that stands for the thing on the wire.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The string that stands for the thing on the wire.
    public var description: String { rawValue }

    /// Whether two identifiers are the same, byte for byte: texts that only look alike stay apart, as in every database.
    public static func == (left: Self, right: Self) -> Bool {
        let areSame = left.rawValue.utf8.withContiguousStorageIfAvailable { one in
            right.rawValue.utf8.withContiguousStorageIfAvailable { two in
                UnsafeRawBufferPointer(one).isSame(as: UnsafeRawBufferPointer(two))
            }
        }
        return areSame.flatMap(\.self) ?? left.rawValue.utf8.elementsEqual(right.rawValue.utf8)
    }

    /// Feeds the bytes.
    public func hash(into hasher: inout Hasher) {
        let isFed: Void? = rawValue.utf8.withContiguousStorageIfAvailable {
            hasher.combine(bytes: UnsafeRawBufferPointer($0))
        }
        guard isFed == nil else { return }
        var text = rawValue
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }

    /// Orders identifiers by their bytes, so that listings are the same on every machine.
    public static func < (left: Self, right: Self) -> Bool {
        left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
    }
}

extension UnsafeRawBufferPointer {
    /// Compares eight bytes at a time: identifiers are compared at each look into a dictionary.
    fileprivate func isSame(as other: UnsafeRawBufferPointer) -> Bool {
        guard count == other.count else { return false }
        let whole = count & ~7
        for place in stride(from: 0, to: whole, by: 8)
        where loadUnaligned(fromByteOffset: place, as: UInt64.self)
            != other.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        {
            return false
        }
        return (whole..<count).allSatisfy { self[$0] == other[$0] }
    }
}
