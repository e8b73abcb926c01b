/// Where new identifiers come from.
///
/// The core never makes an identifier of its own accord: the engine draws one here and passes it in with the command.
/// Implement it to number things your own way; an identifier must never come twice.
public protocol IdentifierSource: Sendable {
    /// A new identifier that has not been given before and cannot be guessed.
    func next() -> String
}
