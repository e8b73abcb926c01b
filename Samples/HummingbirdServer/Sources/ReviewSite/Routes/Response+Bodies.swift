import Foundation
import HTTPTypes
import Hummingbird

extension Response {
    static func json(_ value: some Encodable, mediaType: String = "application/json") throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return bytes([UInt8](try encoder.encode(value)), mediaType: mediaType)
    }

    static func html(_ text: String) -> Response { bytes(Array(text.utf8), mediaType: "text/html; charset=utf-8") }

    static func bytes(_ bytes: [UInt8], mediaType: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: mediaType, .contentLength: String(bytes.count)],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
