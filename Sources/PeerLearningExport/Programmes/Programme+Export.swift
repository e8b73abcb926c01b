public import PeerLearningCore

extension Programme {
    /// The programme in a format that other systems read.
    ///
    /// Imported again, it is the same programme with the same modules and micromodules; what the format cannot hold is
    /// told in ``ExportPackage/notes``. The cost is linear in the outline, the tests and the list of files; no file is
    /// read before the package is written.
    ///
    /// ```swift
    /// let package = programme.exported(as: .commonCartridge, files: content)
    /// try await package.write(to: "course.imscc")
    /// ```
    ///
    /// - Parameter files: The content of the programme: the pages that its micromodules open, and what these need.
    public func exported(as format: ProgrammeFormat, files: [ExportFile] = []) -> ExportPackage {
        let contents = ProgrammeContents(of: self, files)
        switch format {
        case .commonCartridge: return CartridgeWriter(contents).package()
        case .scorm2004: return SCORMWriter(contents).package()
        }
    }
}
