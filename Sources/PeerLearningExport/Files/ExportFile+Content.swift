public import PeerLearningCore

extension ExportFile {
    /// The files of a content that was kept when its package came in, but for the manifest, which an export writes anew.
    ///
    /// ```swift
    /// let files = try await ExportFile.files(of: content, in: contents)
    /// try await programme.exported(as: .commonCartridge, files: files).write(to: "course.imscc")
    /// ```
    ///
    /// - Throws: ``/PeerLearningCore/StoreFailure`` where the store cannot be read.
    public static func files(
        of content: ContentID, in store: any ContentStore
    ) async throws(StoreFailure) -> [ExportFile] {
        let members = try await store.members(of: content) ?? []
        return members.filter { $0.path.lowercased() != "imsmanifest.xml" }.map { member in
            ExportFile(path: member.path, bytes: member.size, mediaType: member.mediaType) { range in
                try await store.bytes(of: member.path, in: content, range: range) ?? []
            }
        }
    }
}
