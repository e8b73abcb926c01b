public import PeerLearningCore

/// The name of one kind of fault or oddity, stable across versions and languages.
///
/// The vocabulary is open: a reader of a format of your own names its faults the same way.
///
/// ```swift
/// extension DiagnosticCode {
///     static let lessonWithoutPage: DiagnosticCode = "lesson-without-page"
/// }
/// ```
public struct DiagnosticCode: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    /// The name, in lower-case words joined by hyphens.
    public let rawValue: String

    /// Names a kind of fault.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Names a kind of fault.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The key under which ``PeerLearningCore/TextCatalogue`` keeps the sentence of this code.
    public var textKey: TextKey { TextKey(rawValue: "import." + rawValue) }
}

extension DiagnosticCode {
    static let cannotOpen: DiagnosticCode = "cannot-open"
    static let notAFile: DiagnosticCode = "not-a-file"
    static let fileEmpty: DiagnosticCode = "file-empty"
    static let notRecognised: DiagnosticCode = "not-recognised"
    static let noCourse: DiagnosticCode = "no-course"
    static let formatNotSupported: DiagnosticCode = "format-not-supported"
    static let moreDiagnostics: DiagnosticCode = "more-diagnostics"
}

/// The archive as a container.
extension DiagnosticCode {
    static let archiveBroken: DiagnosticCode = "archive-broken"
    static let archiveCut: DiagnosticCode = "archive-cut"
    static let archiveWithin: DiagnosticCode = "archive-within"
    static let archiveEndsTwice: DiagnosticCode = "archive-ends-twice"
    static let archivePreceded: DiagnosticCode = "archive-preceded"
    static let archiveFollowed: DiagnosticCode = "archive-followed"
    static let membersOverlap: DiagnosticCode = "members-overlap"
    static let memberNamedTwice: DiagnosticCode = "member-named-twice"
    static let namesTooLong: DiagnosticCode = "names-too-long"
    static let tooManyMembers: DiagnosticCode = "too-many-members"
    static let archiveTooLarge: DiagnosticCode = "archive-too-large"
    static let memberTooLarge: DiagnosticCode = "member-too-large"
    static let ratioTooHigh: DiagnosticCode = "ratio-too-high"
    static let memberBroken: DiagnosticCode = "member-broken"
    static let copiesLeftOut: DiagnosticCode = "copies-left-out"
    static let memberMissing: DiagnosticCode = "member-missing"
    static let unsafeName: DiagnosticCode = "unsafe-name"
    static let nameEmpty: DiagnosticCode = "name-empty"
    static let nameHasControls: DiagnosticCode = "name-has-controls"
    static let nameTooLong: DiagnosticCode = "name-too-long"
    static let nameTooDeep: DiagnosticCode = "name-too-deep"
    static let linkSkipped: DiagnosticCode = "link-skipped"
    static let deviceSkipped: DiagnosticCode = "device-skipped"
    static let duplicateMember: DiagnosticCode = "duplicate-member"
    static let collidingMembers: DiagnosticCode = "colliding-members"
}

/// XML as such.
extension DiagnosticCode {
    static let xmlMalformed: DiagnosticCode = "xml-malformed"
    static let xmlEntity: DiagnosticCode = "xml-entity"
    static let xmlTooLarge: DiagnosticCode = "xml-too-large"
    static let xmlTooDeep: DiagnosticCode = "xml-too-deep"
    static let xmlTooManyElements: DiagnosticCode = "xml-too-many-elements"
    static let xmlTooManyAttributes: DiagnosticCode = "xml-too-many-attributes"
    static let xmlTagTooLong: DiagnosticCode = "xml-tag-too-long"
    static let xmlTextTooLong: DiagnosticCode = "xml-text-too-long"
    static let xmlEncodingUnknown: DiagnosticCode = "xml-encoding-unknown"
    static let xmlEncodingMismatch: DiagnosticCode = "xml-encoding-mismatch"
    static let xmlEncodingGuessed: DiagnosticCode = "xml-encoding-guessed"
    static let xmlAmpersandRepaired: DiagnosticCode = "xml-ampersand-repaired"
}

/// A plain text, and questions in it.
extension DiagnosticCode {
    static let textTooLarge: DiagnosticCode = "text-too-large"
    static let textTooManyLines: DiagnosticCode = "text-too-many-lines"
    static let textEncoding: DiagnosticCode = "text-encoding"
    static let textHasControls: DiagnosticCode = "text-has-controls"
    static let questionsTooMany: DiagnosticCode = "questions-too-many"
    static let questionTwice: DiagnosticCode = "question-twice"
    static let questionTooLong: DiagnosticCode = "question-too-long"
    static let questionTitleOpen: DiagnosticCode = "question-title-open"
    static let questionBraceOpen: DiagnosticCode = "question-brace-open"
    static let questionBraceUnopened: DiagnosticCode = "question-brace-unopened"
    static let questionBraceExtra: DiagnosticCode = "question-brace-extra"
    static let questionWithoutText: DiagnosticCode = "question-without-text"
    static let questionWithoutAnswer: DiagnosticCode = "question-without-answer"
    static let questionTooManyAnswers: DiagnosticCode = "question-too-many-answers"
    static let questionAnswerEmpty: DiagnosticCode = "question-answer-empty"
    static let questionAnswerLong: DiagnosticCode = "question-answer-long"
    static let questionNothingRight: DiagnosticCode = "question-nothing-right"
    static let questionOneOption: DiagnosticCode = "question-one-option"
    static let questionWeight: DiagnosticCode = "question-weight"
    static let questionNumber: DiagnosticCode = "question-number"
    static let questionRange: DiagnosticCode = "question-range"
    static let questionPair: DiagnosticCode = "question-pair"
    static let questionFewPairs: DiagnosticCode = "question-few-pairs"
    static let questionBroken: DiagnosticCode = "question-broken"
    static let aikenNoAnswer: DiagnosticCode = "aiken-no-answer"
    static let aikenAnswerUnknown: DiagnosticCode = "aiken-answer-unknown"
    static let aikenLetterTwice: DiagnosticCode = "aiken-letter-twice"
}

/// The manifest of a course.
extension DiagnosticCode {
    static let notAManifest: DiagnosticCode = "not-a-manifest"
    static let manifestNotAtRoot: DiagnosticCode = "manifest-not-at-root"
    static let manifestAmbiguous: DiagnosticCode = "manifest-ambiguous"
    static let nestedManifest: DiagnosticCode = "nested-manifest"
    static let leadingDocumentUnreadable: DiagnosticCode = "leading-document-unreadable"
    static let documentsTooLarge: DiagnosticCode = "documents-too-large"
    static let courseTooLarge: DiagnosticCode = "course-too-large"
    static let emptyPackage: DiagnosticCode = "empty-package"
    static let noOrganizations: DiagnosticCode = "no-organizations"
    static let defaultOrganizationMissing: DiagnosticCode = "default-organization-missing"
    static let itemRefersToNothing: DiagnosticCode = "item-refers-to-nothing"
    static let itemWithoutTitle: DiagnosticCode = "item-without-title"
    static let parentLaunches: DiagnosticCode = "parent-launches"
    static let resourceWithoutHref: DiagnosticCode = "resource-without-href"
    static let dependencyMissing: DiagnosticCode = "dependency-missing"
    static let duplicateItem: DiagnosticCode = "duplicate-item"
    static let duplicateResource: DiagnosticCode = "duplicate-resource"
    static let unsafeHref: DiagnosticCode = "unsafe-href"
    static let externalHref: DiagnosticCode = "external-href"
    static let baseJoined: DiagnosticCode = "base-joined"
    static let missingFile: DiagnosticCode = "missing-file"
    static let fileCaseDiffers: DiagnosticCode = "file-case-differs"
    static let metadataFileMissing: DiagnosticCode = "metadata-file-missing"
    static let unknownScormNamespace: DiagnosticCode = "unknown-scorm-namespace"
    static let sequencingMissing: DiagnosticCode = "sequencing-missing"
    static let sequencingUnknownWord: DiagnosticCode = "sequencing-unknown-word"
    static let unknownVersion: DiagnosticCode = "unknown-version"
}
