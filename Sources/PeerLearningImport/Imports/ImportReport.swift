/// What came of reading a file: a course, or the reasons why there is none.
public struct ImportReport: Hashable, Sendable {
    /// The name under which the file was given.
    public let input: String

    /// The course; nil where the file was refused.
    public let package: CoursePackage?

    /// Everything that was odd about the file, the archive first; a refused file has at least one error among them.
    public let diagnostics: [Diagnostic]

    /// Whether there is a course.
    public var isAccepted: Bool { package != nil }

    /// Describes what came of a file.
    public init(input: String, package: CoursePackage?, diagnostics: [Diagnostic]) {
        self.input = input
        self.package = package
        self.diagnostics = diagnostics
    }
}
