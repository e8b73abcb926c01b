public import PeerLearningCore

extension EventCodec {
    /// One line of JSON that shows a record to people: what `peerlearn log` prints.
    ///
    /// ```
    /// {"position":7,"stream":"workshop-7f3a","revision":3,"at":"2026-03-02T09:00:00Z","type":"workshop.reflected",
    /// "body":{"person":"ann","document":"d-4","words":31}}
    /// ```
    ///
    /// The line is the same for the same record. Fields stand in the order of the schema; what may be missing, and lists
    /// without elements, are left out; moments in a body are milliseconds since 1970. A body whose bytes can be read is
    /// shown even where ``decode(_:)`` refuses what it says, so that it can be looked into.
    ///
    /// - Throws: ``CodingFailure`` with code `unknownType` or `damagedBody`.
    public func json(_ record: EventRecord) throws(CodingFailure) -> String {
        guard let type = EventType(rawValue: record.type) else { throw .unknownType(of: record) }
        do throws(BodyFault) {
            let body = try type.entry.body.init(reading: record.body).json()
            let stream = record.stream.rawValue.jsonLiteral
            return #"{"position":\#(record.position),"stream":\#(stream),"revision":\#(record.revision),"#
                + #""at":\#(record.at.jsonLiteral),"type":"\#(type.name)","body":\#(body)}"#
        } catch {
            throw .damaged(record, called: type.name, error)
        }
    }
}

extension Instant {
    /// The moment in quotes as RFC 3339 writes it, or its milliseconds where that has no year for it.
    fileprivate var jsonLiteral: String {
        let writable: ClosedRange<Int64> = -62_167_219_200_000...253_402_300_799_999
        return writable.contains(milliseconds) ? "\"\(rfc3339)\"" : "\(milliseconds)"
    }
}

extension String {
    /// The text in quotes, with escapes for what JSON or a line of a terminal does not take.
    fileprivate var jsonLiteral: String {
        var literal = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }
}
