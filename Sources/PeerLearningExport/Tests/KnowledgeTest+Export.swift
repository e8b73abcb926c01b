public import PeerLearningCore

extension KnowledgeTest {
    /// The test in a format that other systems read.
    ///
    /// Read again, it has the same questions, and the same answers have the same scores; what the format cannot hold is
    /// told in ``ExportPackage/notes``. The cost is linear in the questions and their rules.
    ///
    /// ```swift
    /// let package = test.exported(as: .qti3)
    /// try await package.write(to: "entry.zip")
    /// ```
    ///
    /// - Parameter files: Files of the package that the questions came in. Those that questions name, pictures as a rule,
    ///   are put into a package; Moodle's XML holds none.
    public func exported(as format: TestFormat, files: [ExportFile] = []) -> ExportPackage {
        var package =
            switch format {
            case .qti3: QTIPackageWriter(self, .three, files).package()
            case .qti2: QTIPackageWriter(self, .two, files).package()
            case .moodleXML: MoodleWriter(self).package()
            }
        package.notes.append(ExportNote(.policy))
        return package
    }
}
