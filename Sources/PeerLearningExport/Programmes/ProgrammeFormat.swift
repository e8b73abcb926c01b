/// A format that programmes are written in.
public enum ProgrammeFormat: String, Hashable, Sendable, CaseIterable {
    /// IMS Common Cartridge 1.3: content, web links, tests and tasks.
    case commonCartridge = "imscc"
    /// SCORM 2004, fourth edition: content.
    case scorm2004
}
