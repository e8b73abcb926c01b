/// Media types by the endings of names.
enum MediaTypes {
    /// The media type of a file by its name; `application/octet-stream` where the ending says nothing.
    static func type(of path: String) -> String {
        let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return types[ending] ?? "application/octet-stream"
    }

    /// The media type of something that is shown; a picture where the ending says nothing.
    static func shownType(of path: String) -> String {
        let type = type(of: path)
        return type == "application/octet-stream" ? "image/png" : type
    }

    private static let types: [String: String] = [
        "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "svg": "image/svg+xml",
        "webp": "image/webp", "mp3": "audio/mpeg", "ogg": "audio/ogg", "wav": "audio/wav", "m4a": "audio/mp4",
        "mp4": "video/mp4", "webm": "video/webm", "ogv": "video/ogg", "pdf": "application/pdf", "html": "text/html",
        "htm": "text/html", "css": "text/css", "js": "text/javascript", "json": "application/json",
        "xml": "application/xml", "txt": "text/plain", "md": "text/markdown",
    ]
}
