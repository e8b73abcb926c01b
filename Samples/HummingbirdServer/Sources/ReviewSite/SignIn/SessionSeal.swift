import Crypto
import Foundation
import PeerLearning

/// Seals who is signed in into a cookie, and a token for forms that only that cookie's holder can know.
///
/// A sealed cookie is `base64url(person).end.hmac`, with HMAC-SHA-256. Nothing is kept on the server: who is removed from
/// the users table is signed out all the same, for the table is asked at each request.
struct SessionSeal: Sendable {
    private let key: SymmetricKey

    /// A seal with a secret of at least 32 bytes; whoever knows it can sign in as anybody.
    init(secret: String) { key = SymmetricKey(data: SHA256.hash(data: Data(secret.utf8))) }

    func seal(_ person: PersonID, until end: Instant) -> String {
        let content = "\(Data(person.rawValue.utf8).base64URL).\(end.milliseconds)"
        return "\(content).\(code(of: "session \(content)"))"
    }

    /// Who is signed in by a cookie; nil where it is not ours, was changed, or has ended.
    func person(in cookie: String, at moment: Instant) -> PersonID? {
        let parts = cookie.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, isValid(parts[2], for: "session \(parts[0]).\(parts[1])"),
            let end = Int64(parts[1]), moment.milliseconds < end, let name = Data(base64URL: parts[0])
        else { return nil }
        return PersonID(String(decoding: name, as: UTF8.self))
    }

    func token(for cookie: String) -> String { code(of: "form \(cookie)") }

    func isToken(_ token: String, for cookie: String) -> Bool { isValid(Substring(token), for: "form \(cookie)") }

    private func code(of content: String) -> String {
        Data(HMAC<SHA256>.authenticationCode(for: Data(content.utf8), using: key)).base64URL
    }

    private func isValid(_ code: Substring, for content: String) -> Bool {
        guard let code = Data(base64URL: code) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: Data(content.utf8), using: key)
    }
}

extension Data {
    fileprivate var base64URL: String {
        base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    fileprivate init?(base64URL text: Substring) {
        let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        self.init(base64Encoded: text.replacing("-", with: "+").replacing("_", with: "/") + padding)
    }
}
