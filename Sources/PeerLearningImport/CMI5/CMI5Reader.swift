import PeerLearningCore

/// Reads courses of cmi5: packages, and course structures that stand alone.
///
/// cmi5 says of many faults that a course that has them must be refused. Each of them is an error with the number of
/// the requirement, as the CATAPULT project numbers those of the specification; one of them refuses the course.
///
/// Source: *cmi5 Specification Profile for xAPI*, Quartz, 1st edition (2016), §3, §8.1, §13 and §14.
public struct CMI5Reader: PackageReader {
    /// Makes the reader.
    public init() {}

    /// The course structure.
    public var documents: Set<String> { ["cmi5.xml"] }

    /// The course, where there is a course structure and nothing of it must be refused.
    public func read(_ context: PackageContext) throws(ImportError) -> CoursePackage? {
        if context.root?.name == "courseStructure", let name = context.manifestPath,
            let bytes = context.documents[name]
        {
            return try course(LeadingDocument(path: name, folder: "", bytes: bytes), in: context)
        }
        guard let structure = try context.leadingDocument(named: "cmi5.xml") else { return nil }
        return try course(structure, in: context)
    }

    private func course(
        _ structure: LeadingDocument, in context: PackageContext
    ) throws(ImportError) -> CoursePackage {
        let (tree, oddities) = try XMLNode.read(structure.bytes, named: structure.path, limits: context.xmlLimits)
        guard tree.name == "courseStructure" else {
            throw ImportError(.cmi5Root, ["requirement": .text("13.2.0.0-1")], file: structure.path, line: tree.line)
        }
        var verdict = CMI5Verdict(file: structure.path)
        if !structure.folder.isEmpty {
            verdict.refuse(.cmi5NotAtRoot, "14.1.0.0-2", line: nil)
        }
        verdict.judge(tree)
        var builder = CMI5Course(structure, in: context, verdict: verdict)
        let package = builder.package(of: tree)
        guard builder.verdict.isPassed else {
            return CoursePackage(format: .cmi5, diagnostics: oddities + builder.verdict.findings.all)
        }
        return package.adding(oddities)
    }
}
