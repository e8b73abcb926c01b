extension PackageArchive {
    /// Hands out the contents of some members one after another, in the order of the archive and in one pass; the pass
    /// ends with the last of them.
    ///
    /// One document is held at a time, of ``ArchiveLimits/manifestBytes`` at the most. Of two members of one name the
    /// first counts. A fault of one member, and what `body` throws, becomes an error about the member, and the others
    /// are handed out all the same. What was odd about the archive is not said again.
    ///
    /// - Throws: ``ImportError`` where the archive as a whole is broken or passes a limit.
    /// - Returns: An error for each member that could not be used.
    func forEachDocument(
        at paths: Set<String>, _ body: (String, [UInt8]) throws(ImportError) -> Void
    ) throws(ImportError) -> [Diagnostic] {
        try withHandle { (handle) throws(ImportError) in
            var pass = ArchivePass(limits: limits, packedBytes: handle.packedBytes)
            var left = paths
            var faults = DiagnosticList()
            while !left.isEmpty, let entry = try handle.nextEntry() {
                guard let member = try pass.admit(entry), left.remove(member.path) != nil else {
                    try pass.passOver(handle)
                    continue
                }
                let reading = try pass.document(in: handle)
                do throws(ImportError) {
                    try body(member.path, try reading.get())
                } catch {
                    faults.append(error.about(member.path).diagnostic)
                }
                try pass.passOver(handle)
            }
            return faults.all
        }
    }
}
