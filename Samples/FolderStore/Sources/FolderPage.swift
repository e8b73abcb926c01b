import Foundation
import PeerLearningCore

/// What one call of `append` changes: a file of the log.
struct FolderPage: Codable {
    /// An event, without its place, which follows from the order of pages.
    struct Event: Codable {
        let stream: String
        let type: UInt32
        let at: Int64
        let body: Data

        init(_ event: EncodedEvent, in stream: StreamID, at moment: Instant) {
            (self.stream, type, at, body) = (stream.rawValue, event.type, moment.milliseconds, Data(event.body))
        }

        func record(at position: Int, revision: Int) -> EventRecord {
            EventRecord(
                position: Int64(position), stream: StreamID(stream), revision: Int64(revision), type: type,
                at: Instant(milliseconds: at), body: [UInt8](body))
        }
    }

    /// A document, without its content, which is a file of its own.
    struct Document: Codable {
        let file: String
        let subject: String?
        let mediaType: String
        let size: Int

        init(_ document: PeerLearningCore.Document, file: String) {
            (self.file, mediaType, size) = (file, document.mediaType, document.bytes.count)
            subject = document.subject?.rawValue
        }
    }

    // Identifiers are bytes here: a dictionary takes strings that only look alike for the same.
    var events: [Event] = []
    var keys: [Data: Range<Int64>] = [:]
    var documents: [Data: Document] = [:]
    var erased: [Data] = []
}

extension EntityID {
    var utf8: Data { Data(rawValue.utf8) }
}
