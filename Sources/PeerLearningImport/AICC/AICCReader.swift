/// Reads courses of AICC: a `.crs` file that describes the course, and beside it `.au`, `.des` and `.cst`, where there
/// are any also `.ort` and `.pre`.
///
/// Source: AICC CMI001, *Guidelines for Interoperability*, revision 4.0 (2004), §6.
public struct AICCReader: PackageReader {
    /// Makes the reader.
    public init() {}

    /// The course, where the package is one of AICC.
    public func read(_ context: PackageContext) throws(ImportError) -> CoursePackage? {
        let courses = AICCFiles.all(in: context.inventory)
        guard !courses.isEmpty else { return nil }
        let paths = courses.reduce(into: Set<String>()) { $0.formUnion($1.paths) }
        var texts: [String: String] = [:]
        let faults = try context.forEachDocument(at: paths) { path, bytes in
            texts[path] = PlainText(bytes)?.text
        }
        var package: CoursePackage?
        var refusal: ImportError?
        for files in courses {
            do throws(ImportError) {
                var maker = try AICCCourse(files, texts, context)
                var course = try maker.package()
                if let former = package {
                    course.organizations = former.organizations + course.organizations
                    course.objectives = former.objectives + course.objectives
                    (course.title, course.identifier) = (former.title, former.identifier)
                    (course.metadata, course.version) = (former.metadata, former.version)
                    (course.manifest, course.defaultOrganization) = (former.manifest, former.defaultOrganization)
                    course.diagnostics = former.diagnostics + course.diagnostics
                }
                package = course
            } catch {
                refusal = refusal ?? error
            }
        }
        if let package { return package.adding(faults + (refusal.map { [$0.diagnostic] } ?? [])) }
        if let refusal { throw refusal }
        return nil
    }
}
