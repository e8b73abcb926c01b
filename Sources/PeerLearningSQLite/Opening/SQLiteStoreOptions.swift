/// How a store is opened.
public struct SQLiteStoreOptions: Hashable, Sendable {
    /// What may be done with the file.
    public enum Mode: Hashable, Sendable {
        /// Opens the store, and makes it where there is no file or an empty one.
        case createOrOpen
        /// Opens a store that exists.
        case openExisting
        /// Opens a store that exists and never writes to it; another process may be writing.
        ///
        /// Readers keep the files `<path>-wal` and `<path>-shm` beside the store. In a directory where they may not, and
        /// where nobody was writing, the store is read as it was when it was opened: open it again to see later events.
        case readOnly
    }

    /// What may be done with the file.
    public var mode: Mode
    /// How long to wait for a lock before giving up with ``StoreFailure/Code/locked``; 5 seconds unless told.
    public var patience: Duration
    /// How many reads run at once, at least 1; further ones wait. 4 unless told.
    public var readers: Int

    /// Describes how a store is opened.
    public init(mode: Mode = .createOrOpen, patience: Duration = .seconds(5), readers: Int = 4) {
        self.mode = mode
        self.patience = patience
        self.readers = readers
    }
}
