/// Why a plugin did not answer, or was not asked.
public struct PluginFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong.
    public enum Code: String, Hashable, Sendable {
        /// It could not be started, or did not say what it is.
        case start
        /// It did not answer in its time.
        case late
        /// It ended before it had answered.
        case ended
        /// It said more than it may.
        case output
        /// It said something that is not of the protocol, or that keeps no rule.
        case answer
        /// It failed too often and is asked no more.
        case suspended
        /// It asks for what is not allowed to it.
        case refused
        /// Its files are not those that were accepted.
        case changed
    }

    /// What went wrong.
    public let code: Code
    /// The plugin's name, or its file's before it has one.
    public let plugin: String
    /// The details, in English, for staff.
    public let reason: String

    /// Describes a failure.
    public init(_ code: Code, of plugin: String, because reason: String) {
        (self.code, self.plugin, self.reason) = (code, plugin, reason)
    }

    /// The plugin and what it did.
    public var description: String { "\(plugin): \(reason)" }
}
