/// Whether upper and lower case are the same.
public enum LetterCase: String, Hashable, Sendable, CaseIterable {
    /// They differ.
    case matters
    /// They are the same.
    case isIgnored
}
