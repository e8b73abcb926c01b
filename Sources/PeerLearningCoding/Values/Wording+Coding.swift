extension RawRepresentable where RawValue == String {
    /// A word from a closed list, which the log keeps as it is. One that this version does not know is no guess.
    init(word: String, in field: String) throws(BodyFault) {
        guard let value = Self(rawValue: word) else { throw .unknownValue(field) }
        self = value
    }
}

extension Array {
    /// The values of a list's messages.
    func reading<Value>(_ read: (Element) throws(BodyFault) -> Value) throws(BodyFault) -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(count)
        for element in self { values.append(try read(element)) }
        return values
    }
}
