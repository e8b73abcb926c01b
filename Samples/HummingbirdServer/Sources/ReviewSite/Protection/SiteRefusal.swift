/// Why the site itself turns a request away, before the engine is asked.
enum SiteRefusal: String, Error {
    /// Nobody is signed in.
    case signedOut
    /// The request was sent from another site, or its form has no valid token.
    case foreignRequest
    /// The body is not what the route takes.
    case badRequest
    /// Too many requests.
    case tooMany

    var status: Int {
        switch self {
        case .signedOut: 401
        case .foreignRequest: 403
        case .badRequest: 400
        case .tooMany: 429
        }
    }
}
