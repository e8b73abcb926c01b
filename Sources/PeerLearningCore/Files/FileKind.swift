/// What a file is by its contents.
public struct FileKind: Hashable, Sendable {
    /// The extension that programs expect, without a dot.
    public let fileExtension: String
    /// The media type that goes with it.
    public let mediaType: String

    /// Describes a kind.
    public init(fileExtension: String, mediaType: String) {
        self.fileExtension = fileExtension
        self.mediaType = mediaType
    }

    /// A photograph.
    public static let jpeg = FileKind(fileExtension: "jpg", mediaType: "image/jpeg")
    /// A picture without loss.
    public static let png = FileKind(fileExtension: "png", mediaType: "image/png")
    /// A document of fixed pages.
    public static let pdf = FileKind(fileExtension: "pdf", mediaType: "application/pdf")
    /// A text of Microsoft Word.
    public static let docx = openXML("docx", "wordprocessingml.document")
    /// A table of Microsoft Excel.
    public static let xlsx = openXML("xlsx", "spreadsheetml.sheet")
    /// Slides of Microsoft PowerPoint.
    public static let pptx = openXML("pptx", "presentationml.presentation")
    /// A text of LibreOffice.
    public static let odt = openDocument("odt", "text")
    /// A table of LibreOffice.
    public static let ods = openDocument("ods", "spreadsheet")
    /// Slides of LibreOffice.
    public static let odp = openDocument("odp", "presentation")
    /// Text without formatting.
    public static let text = FileKind(fileExtension: "txt", mediaType: "text/plain")

    private static func openXML(_ ending: String, _ name: String) -> FileKind {
        FileKind(fileExtension: ending, mediaType: "application/vnd.openxmlformats-officedocument.\(name)")
    }

    private static func openDocument(_ ending: String, _ name: String) -> FileKind {
        FileKind(fileExtension: ending, mediaType: "application/vnd.oasis.opendocument.\(name)")
    }
}
