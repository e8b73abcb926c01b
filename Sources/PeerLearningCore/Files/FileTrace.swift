/// Something in a file that tells who made it: what it is and where it stands, never what it says.
public struct FileTrace: Hashable, Sendable {
    /// What a trace tells.
    ///
    /// The vocabulary is open: a cleaner may have kinds of its own, and brings a text `file.trace.` and its raw value.
    public struct Kind: RawRepresentable, Hashable, Sendable {
        /// The last part of the kind's key in the catalogue.
        public let rawValue: String

        /// Names a kind.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Who wrote the file.
        public static let author = Kind(rawValue: "author")
        /// Who saved it last.
        public static let lastEditor = Kind(rawValue: "lastEditor")
        /// For whom they work or where they learn.
        public static let company = Kind(rawValue: "company")
        /// Where a picture was taken, or in which folder the file stood.
        public static let location = Kind(rawValue: "location")
        /// The camera, the telephone or the printer.
        public static let device = Kind(rawValue: "device")
        /// The program that wrote it.
        public static let software = Kind(rawValue: "software")
        /// When it was written, changed or printed.
        public static let times = Kind(rawValue: "times")
        /// Its title, its subject and its keywords.
        public static let title = Kind(rawValue: "title")
        /// Who commented on it, or a note that stands in no place of its text.
        public static let comments = Kind(rawValue: "comments")
        /// Who changed what, or what an earlier version said.
        public static let revisions = Kind(rawValue: "revisions")
        /// A small picture of it.
        public static let thumbnail = Kind(rawValue: "thumbnail")
        /// Another file within it.
        public static let embedded = Kind(rawValue: "embedded")
        /// A mark that is the same in other files of the same author.
        public static let identifier = Kind(rawValue: "identifier")
        /// A signature with the certificate of its signer.
        public static let signature = Kind(rawValue: "signature")
        /// Properties that no standard describes.
        public static let custom = Kind(rawValue: "custom")
        /// A name that was taken out elsewhere and stands in the text as well.
        public static let nameInText = Kind(rawValue: "nameInText")
        /// A part that cannot be looked into.
        public static let unreadable = Kind(rawValue: "unreadable")
        /// The whole file: it is of a kind that nobody here knows.
        public static let unknownKind = Kind(rawValue: "unknownKind")
    }

    /// What it tells.
    public let kind: Kind

    /// Where it stands, in the words of the file's format, such as `docProps/core.xml`; never a name from the file.
    public let place: String

    /// Makes a trace.
    public init(_ kind: Kind, at place: String) {
        self.kind = kind
        self.place = place
    }

    /// What it tells, as a catalogue says it: "the name of its author".
    public var name: Message { Message(TextKey(rawValue: "file.trace.\(kind.rawValue)")) }

    /// What is said to the author where the trace could not be taken out.
    public var warning: Message {
        Message(isUnseen ? "file.warning.unseen" : "file.warning.tells", ["what": .message(name)])
    }

    private var isUnseen: Bool { [.unreadable, .unknownKind, .embedded].contains(kind) }
}
