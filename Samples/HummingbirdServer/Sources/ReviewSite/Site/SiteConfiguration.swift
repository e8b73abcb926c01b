/// What a site is started with.
public struct SiteConfiguration: Sendable {
    /// Where the log is kept.
    public enum Store: Sendable, Equatable {
        /// As long as the process lives.
        case memory
        /// In a folder: `reviews.sqlite` for the framework's log, `users.sqlite` for the host's own table.
        case folder(String)
    }

    /// Where the log is kept.
    public var store = Store.memory
    /// The address to listen at.
    public var host = "127.0.0.1"
    /// The port to listen at; 0 for any that is free.
    public var port = 8080
    /// What cookies are sealed with; the same for every process that serves the site.
    public var secret: String
    /// How long a sign-in lasts.
    public var sessionLasts = Duration.seconds(12 * 3_600)
    /// Whether people reach the site by https: then cookies are sent by https only.
    public var isBehindTLS = false
    /// How often one person, or one address, may ask in a minute; 0 for as often as they like.
    public var requestsPerMinute = 600
    /// How often time passes in the engine.
    public var tick = Duration.seconds(60)
    /// Whether a store without workshops gets people and a workshop to try the site with.
    public var hasDemonstration = true

    /// A site with a secret of at least 32 bytes; all else is for a try on one's own machine.
    public init(secret: String) { self.secret = secret }
}
