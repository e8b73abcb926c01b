/// Which version of which test: what a result is a result of.
public struct TestReference: Hashable, Sendable {
    /// The programme that the test belongs to.
    public let programme: ProgrammeID
    /// The test.
    public let test: TestID
    /// The version, counted from 1.
    public let version: Int

    /// Names a version of a test.
    public init(_ programme: ProgrammeID, _ test: TestID, version: Int) {
        (self.programme, self.test, self.version) = (programme, test, version)
    }
}
