extension Commit {
    /// Checks what every store refuses: an empty or overlong key or name of a stream, and a write without events.
    ///
    /// Call it first in your own ``EventStore/append(_:)``.
    ///
    /// - Throws: ``StoreFailure`` with code `invalidRequest`.
    public func validate() throws(StoreFailure) {
        try Self.validate(key.rawValue, as: "key")
        for write in writes {
            try Self.validate(write.stream.rawValue, as: "name of a stream")
            guard !write.events.isEmpty else {
                throw StoreFailure(.invalidRequest, "The write to the stream \(write.stream) has no events.")
            }
        }
        for document in documents { try Self.validate(document.id.rawValue, as: "identifier of a document") }
    }

    private static func validate(_ name: String, as what: String) throws(StoreFailure) {
        guard !name.isEmpty, name.utf8.count <= 512 else {
            throw StoreFailure(.invalidRequest, "A \(what) has 1 to 512 bytes; this one has \(name.utf8.count).")
        }
    }
}
