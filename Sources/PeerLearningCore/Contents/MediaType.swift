/// What kind of file stands under a path, as it is told to a browser.
public enum MediaType {
    /// The media type for the ending of a path; `application/octet-stream` for one that is not known.
    ///
    /// Endings are those that course packages hold; sources: the media types of IANA, and the list of SCORM's content.
    public static func of(path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: ".") else { return unknown }
        return types[name[name.index(after: dot)...].lowercased()] ?? unknown
    }

    /// Whether a browser would run scripts of such a file as a page of the site that serves it. Serve these from an origin of
    /// their own, or with a sandbox.
    public static func isActive(_ type: String) -> Bool {
        ["text/html", "application/xhtml+xml", "image/svg+xml", "text/xml", "application/xml"].contains(type)
    }

    private static let unknown = "application/octet-stream"

    private static let types = [
        "html": "text/html", "htm": "text/html", "xhtml": "application/xhtml+xml", "css": "text/css",
        "js": "text/javascript", "mjs": "text/javascript", "json": "application/json", "map": "application/json",
        "xml": "application/xml", "xsd": "application/xml", "dtd": "application/xml-dtd", "txt": "text/plain",
        "md": "text/markdown", "csv": "text/csv", "vtt": "text/vtt", "srt": "application/x-subrip",
        "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "svg": "image/svg+xml",
        "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon", "bmp": "image/bmp",
        "tif": "image/tiff", "tiff": "image/tiff", "mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg",
        "oga": "audio/ogg", "wav": "audio/wav", "mp4": "video/mp4", "m4v": "video/mp4", "webm": "video/webm",
        "ogv": "video/ogg", "mov": "video/quicktime", "avi": "video/x-msvideo", "wmv": "video/x-ms-wmv",
        "flv": "video/x-flv", "swf": "application/x-shockwave-flash", "pdf": "application/pdf",
        "epub": "application/epub+zip", "zip": "application/zip", "doc": "application/msword",
        "xls": "application/vnd.ms-excel", "ppt": "application/vnd.ms-powerpoint",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "odt": "application/vnd.oasis.opendocument.text", "ods": "application/vnd.oasis.opendocument.spreadsheet",
        "odp": "application/vnd.oasis.opendocument.presentation", "rtf": "application/rtf", "woff": "font/woff",
        "woff2": "font/woff2", "ttf": "font/ttf", "otf": "font/otf", "eot": "application/vnd.ms-fontobject",
        "wasm": "application/wasm",
    ]
}
