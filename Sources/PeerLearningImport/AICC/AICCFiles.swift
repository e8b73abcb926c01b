/// The files that describe one course of AICC, by their endings: of the course's own name where there are several.
struct AICCFiles {
    /// The path of the file that describes the course.
    let course: String
    /// The paths of the others by ending, such as `au`.
    let others: [String: String]

    /// The endings of the files that describe courses.
    static let endings = ["au", "des", "cst", "ort", "pre"]

    /// The courses of a package: those of the shallowest folder that has any, in the order of their paths.
    static func all(in inventory: PackageInventory) -> [AICCFiles] {
        let courses = inventory.paths.filter { ending(of: $0) == "crs" }
        guard let depth = courses.map({ $0.pathParts.count }).min() else { return [] }
        let described = inventory.paths.filter { endings.contains(ending(of: $0)) }
        return courses.filter { $0.pathParts.count == depth }.sorted().map { AICCFiles($0, among: described) }
    }

    private init(_ course: String, among paths: [String]) {
        self.course = course
        let neighbours = paths.filter { $0.folder == course.folder }
        var others: [String: String] = [:]
        for ending in Self.endings {
            let candidates = neighbours.filter { Self.ending(of: $0) == ending }
            let own = candidates.first { Self.stem(of: $0) == Self.stem(of: course) }
            others[ending] = own ?? (candidates.count == 1 ? candidates.first : nil)
        }
        self.others = others
    }

    /// Every path.
    var paths: Set<String> { Set(others.values).union([course]) }

    static func ending(of path: String) -> String {
        let name = PackageInventory.lastPart(path)
        guard let dot = name.lastIndex(of: ".") else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    private static func stem(of path: String) -> String {
        path.lowercased().split(separator: ".", omittingEmptySubsequences: false).dropLast().joined(separator: ".")
    }
}
