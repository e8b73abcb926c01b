import ArgumentParser
import PeerLearning

extension Instant {
    /// Reads the value of an option that takes a moment.
    static func argument(_ text: String) throws -> Instant {
        guard let moment = Instant(rfc3339: text) else {
            throw ValidationError("Write a moment in RFC 3339, such as 2026-03-02T09:00:00Z, not “\(text)”.")
        }
        return moment
    }
}
