public import PeerLearningCore

/// What an ``ExportNote`` is about.
public struct ExportNoteCode: RawRepresentable, Hashable, Sendable {
    /// The code as JSON has it.
    public let rawValue: String

    /// Names a code.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The key of its sentence in a catalogue.
    public var textKey: TextKey { TextKey(rawValue: "export.\(rawValue)") }

    /// The format has no question of this kind: the question is not in the file.
    public static let questionLeftOut = ExportNoteCode(rawValue: "question-left-out")
    /// The format scores such a question by other rules than ours.
    public static let scoring = ExportNoteCode(rawValue: "scoring")
    /// The system knows only certain shares of the points, and an answer has another one.
    public static let share = ExportNoteCode(rawValue: "share")
    /// A part of the rules of scoring cannot be written.
    public static let rules = ExportNoteCode(rawValue: "rules")
    /// A value that answers are compared with cannot be written exactly.
    public static let value = ExportNoteCode(rawValue: "value")
    /// The question keeps its score, but whether one part by itself is right follows from the stated answer alone.
    public static let verdict = ExportNoteCode(rawValue: "verdict")
    /// Points below zero become zero.
    public static let minimum = ExportNoteCode(rawValue: "minimum")
    /// The most points are stated differently.
    public static let maximum = ExportNoteCode(rawValue: "maximum")
    /// How many answers there may be is not kept.
    public static let count = ExportNoteCode(rawValue: "count")
    /// That options always change their order is not kept.
    public static let arrangement = ExportNoteCode(rawValue: "arrangement")
    /// Parts or options have other identifiers in the file.
    public static let renamed = ExportNoteCode(rawValue: "renamed")
    /// A region of an option is missing, or does not belong there.
    public static let region = ExportNoteCode(rawValue: "region")
    /// A part has become one of another kind.
    public static let kind = ExportNoteCode(rawValue: "kind")
    /// The explanation of a question stands elsewhere.
    public static let explanation = ExportNoteCode(rawValue: "explanation")
    /// Blanks and line breaks that formats do not keep.
    public static let blanks = ExportNoteCode(rawValue: "blanks")
    /// Words or pictures of an option cannot stand where the format has it.
    public static let optionText = ExportNoteCode(rawValue: "option-text")
    /// Places for answers were moved behind the text.
    public static let places = ExportNoteCode(rawValue: "places")
    /// Pictures that the question names are not in the file.
    public static let pictures = ExportNoteCode(rawValue: "pictures")
    /// Only some systems know this kind of question.
    public static let plugin = ExportNoteCode(rawValue: "plugin")
    /// Peers judge a part that the format has scored by the system.
    public static let peers = ExportNoteCode(rawValue: "peers")
    /// How much the question counts in its test is not kept.
    public static let points = ExportNoteCode(rawValue: "points")
    /// The rules by which a test is taken are not kept.
    public static let policy = ExportNoteCode(rawValue: "policy")
    /// The format holds no tests.
    public static let testLeftOut = ExportNoteCode(rawValue: "test-left-out")
    /// The format holds no tasks.
    public static let taskLeftOut = ExportNoteCode(rawValue: "task-left-out")
    /// A task's rubric and criteria are written in words only.
    public static let taskInWords = ExportNoteCode(rawValue: "task-in-words")
    /// A micromodule has nothing to open.
    public static let launchMissing = ExportNoteCode(rawValue: "launch-missing")
    /// What a micromodule opens cannot be written.
    public static let launchUnsafe = ExportNoteCode(rawValue: "launch-unsafe")
    /// Files that micromodules open are not in the package.
    public static let contentMissing = ExportNoteCode(rawValue: "content-missing")
    /// A file has a name that the package needs itself, or a name that leads out of it.
    public static let fileName = ExportNoteCode(rawValue: "file-name")
    /// An identifier or a module cannot stand in the format as it is.
    public static let identifier = ExportNoteCode(rawValue: "identifier")
    /// A module without micromodules.
    public static let emptyModule = ExportNoteCode(rawValue: "empty-module")
}
