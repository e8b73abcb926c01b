import PeerLearningCore

/// Reads backups of Moodle courses, in zip or tar.gz: sections, activities, the question bank, quizzes and workshops, and
/// of workshops the works and reviews where the backup holds what people did.
///
/// Nothing is taken for code: what PHP has serialized stays unread.
///
/// Source: Moodle 2.0 to 4.5, `backup/moodle2` and the `backup` folders of its modules.
public struct MoodleBackupReader: PackageReader {
    /// Makes the reader.
    public init() {}

    /// The table of contents.
    public var documents: Set<String> { ["moodle_backup.xml"] }

    /// The course, where the archive is a backup.
    public func read(_ context: PackageContext) throws(ImportError) -> CoursePackage? {
        guard let contents = try leading(context) else { return nil }
        let (root, oddities) = try XMLNode.read(contents.bytes, named: contents.path, limits: context.xmlLimits)
        guard root.name == "moodle_backup", let information = root.child("information") else {
            throw ImportError(.notAManifest, file: contents.path, line: root.line)
        }
        var course = BackupCourse(information, contents, in: context)
        let faults = try context.forEachDocument(at: course.wanted) { path, bytes throws(ImportError) in
            try course.take(path, bytes)
        }
        return course.package().adding(contents.notes + oddities + faults)
    }

    private func leading(_ context: PackageContext) throws(ImportError) -> LeadingDocument? {
        if context.root?.name == "moodle_backup", let name = context.manifestPath, let bytes = context.documents[name] {
            return LeadingDocument(path: name, folder: "", bytes: bytes)
        }
        return try context.leadingDocument(named: "moodle_backup.xml")
    }
}
