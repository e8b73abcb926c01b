import PeerLearningCore
import Testing

@Suite("Moments")
struct InstantTests {
    @Test(
        "C1: RFC 3339 is read, whatever its offset and fraction",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2026-03-02T09:00:00Z", 1_772_442_000_000),
            ("2026-03-02T12:00:00+03:00", 1_772_442_000_000), ("2026-03-02t09:00:00.25z", 1_772_442_000_250),
            ("2000-02-29T23:59:59.9999Z", 951_868_799_999), ("1969-12-31T23:59:59Z", -1_000),
        ])
    func read(text: String, milliseconds: Int64) {
        #expect(Instant(rfc3339: text)?.milliseconds == milliseconds)
    }

    @Test(
        "C1: what is no moment is refused",
        arguments: [
            "", "2026", "2026-02-30T00:00:00Z", "2025-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-01-01T24:00:00Z",
            "2026-01-01T00:00:00", "2026-01-01T00:00:00+3", "2026-01-01T00:00:00.Z", "2026-01-01T00:00:00Z ",
            "２026-01-01T00:00:00Z",
        ])
    func refused(text: String) { #expect(Instant(rfc3339: text) == nil) }

    @Test("C1: what is written is read again, over four millennia")
    func roundTrip() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<2_000 {
            let moment = Instant(milliseconds: Int64(generator.below(126_000_000_000_000)) - 62_000_000_000_000)
            #expect(Instant(rfc3339: moment.rfc3339) == moment, "\(moment.milliseconds)")
        }
    }

    @Test("C1: time added beyond the end of time stays there")
    func saturation() {
        #expect(Instant(milliseconds: .max) + .days(1) == Instant(milliseconds: .max))
        #expect(Instant(milliseconds: 0) + .milliseconds(1_500) == Instant(milliseconds: 1_500))
    }
}
