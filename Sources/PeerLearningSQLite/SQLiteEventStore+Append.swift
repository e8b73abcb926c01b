public import PeerLearningCore

extension SQLiteEventStore {
    /// Writes commits in order, in one transaction; when it returns they are on the disk.
    ///
    /// It takes one `fsync`, shared with the appends that wait at the same time, and time in proportion to what is written.
    /// Cancelling the task does not cancel the append.
    ///
    /// Where documents were erased it also empties the write-ahead log, so that the erased bytes are in no file; where a
    /// reader is in the way of that, it is done after a later append.
    ///
    /// - Throws: ``StoreFailure``, most often with code `conflict`, or `full` where the disk is; then nothing was written.
    public func append(_ commits: [Commit]) async throws(StoreFailure) -> [Receipt] {
        for commit in commits { try commit.validate() }
        guard options.mode != .readOnly else {
            throw StoreFailure(
                .readOnly, "The store \(path) was opened for reading only. Open it for writing to append.")
        }
        guard !commits.isEmpty else { return [] }
        let outcome = await withCheckedContinuation { answer in
            guard appends.add(AppendQueue.Request(commits: commits, answer: answer)) else { return }
            let appends = appends
            if !pool.schedule({ appends.drain(on: $0) }) { appends.refuseAll(with: file.closed) }
        }
        return try outcome.get()
    }
}
