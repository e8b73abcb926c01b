/// Courses of cmi5. Whatever begins with the words of a requirement names its number.
extension DiagnosticCode {
    static let cmi5Root: DiagnosticCode = "cmi5-root"
    static let cmi5NotAtRoot: DiagnosticCode = "cmi5-not-at-root"
    static let cmi5WithoutPackage: DiagnosticCode = "cmi5-without-package"
    static let cmi5UnknownElement: DiagnosticCode = "cmi5-unknown-element"
    static let cmi5ElementOrder: DiagnosticCode = "cmi5-element-order"
    static let cmi5ElementMissing: DiagnosticCode = "cmi5-element-missing"
    static let cmi5AttributeValue: DiagnosticCode = "cmi5-attribute-value"
    static let cmi5NoIdentifier: DiagnosticCode = "cmi5-no-identifier"
    static let cmi5IdentifierNotAbsolute: DiagnosticCode = "cmi5-identifier-not-absolute"
    static let cmi5DuplicateBlock: DiagnosticCode = "cmi5-duplicate-block"
    static let cmi5DuplicateObjective: DiagnosticCode = "cmi5-duplicate-objective"
    static let cmi5DuplicateUnit: DiagnosticCode = "cmi5-duplicate-unit"
    static let cmi5ObjectiveMissing: DiagnosticCode = "cmi5-objective-missing"
    static let cmi5AddressInvalid: DiagnosticCode = "cmi5-address-invalid"
    static let cmi5AddressRelative: DiagnosticCode = "cmi5-address-relative"
    static let cmi5QueryConflict: DiagnosticCode = "cmi5-query-conflict"
    static let cmi5PageMissing: DiagnosticCode = "cmi5-page-missing"
    static let cmi5IndexPageMissing: DiagnosticCode = "cmi5-index-page-missing"
}

/// Activities of the Experience API, and courses of AICC.
extension DiagnosticCode {
    static let tincanNothingToOpen: DiagnosticCode = "tincan-nothing-to-open"
    static let tincanSilentActivities: DiagnosticCode = "tincan-silent-activities"
    static let aiccNoCourse: DiagnosticCode = "aicc-no-course"
    static let aiccFileMissing: DiagnosticCode = "aicc-file-missing"
    static let aiccColumnMissing: DiagnosticCode = "aicc-column-missing"
    static let aiccNoUnits: DiagnosticCode = "aicc-no-units"
    static let aiccUnplacedUnit: DiagnosticCode = "aicc-unplaced-unit"
}

/// Common Cartridges and H5P.
extension DiagnosticCode {
    static let cartridgeUnknownDocument: DiagnosticCode = "cartridge-unknown-document"
    static let jsonMalformed: DiagnosticCode = "json-malformed"
    static let h5pNoLibrary: DiagnosticCode = "h5p-no-library"
    static let h5pUnreadType: DiagnosticCode = "h5p-unread-type"
}

/// Pages that a backup of Moodle keeps as texts.
extension DiagnosticCode {
    static let chaptersHidden: DiagnosticCode = "chapters-hidden"
    static let linksWithoutTarget: DiagnosticCode = "links-without-target"
}

/// What a programme does not take over from its package.
extension DiagnosticCode {
    static let testLeftOut: DiagnosticCode = "test-left-out"
    static let taskLeftOut: DiagnosticCode = "task-left-out"
    static let questionsInBank: DiagnosticCode = "questions-in-bank"
    static let questionPartlyForPeers: DiagnosticCode = "question-partly-for-peers"
    static let discussionLeftOut: DiagnosticCode = "discussion-left-out"
    static let rubricMade: DiagnosticCode = "rubric-made"
    static let workshopExamples: DiagnosticCode = "workshop-examples"
    static let workshopWorks: DiagnosticCode = "workshop-works"
    static let workshopSelfReview: DiagnosticCode = "workshop-self-review"
}
