/// The names of all files in a package, to look references up in.
public struct PackageInventory: Sendable {
    /// How a reference was found.
    enum Finding: Equatable {
        /// Under the very name, or under the name with `%20` and the like decoded.
        case exact
        /// Under a name that differs in capitals.
        case folded(String)
        case missing
    }

    private let names: Set<String>
    private let folded: [String: String]

    /// The paths, in the order of the package.
    public let paths: [String]

    /// Notes the names of a package's files.
    public init(paths: [String]) {
        self.paths = paths
        names = Set(paths)
        folded = Dictionary(paths.map { ($0.lowercased(), $0) }) { first, _ in first }
    }

    /// Whether there is a file at that path.
    public func contains(_ path: String) -> Bool { names.contains(path) }

    func find(_ path: String) -> Finding {
        if names.contains(path) { return .exact }
        let decoded = PackagePath.decoded(path) ?? path
        if names.contains(decoded) { return .exact }
        if let other = folded[path.lowercased()] ?? folded[decoded.lowercased()] { return .folded(other) }
        return .missing
    }

    /// The path of the file that a reference means: under the very name, under the name with `%20` and the like decoded,
    /// or under one that differs in capitals; nil where there is none. A query and a fragment are left aside.
    public func path(of reference: String) -> String? {
        let place = PackagePath.withoutQuery(reference)
        switch find(place) {
        case .exact: return names.contains(place) ? place : PackagePath.decoded(place)
        case .folded(let other): return other
        case .missing: return nil
        }
    }

    /// The paths whose last part is `name`, whatever its capitals, the shallowest first.
    func paths(named name: String) -> [String] {
        let ends = paths.filter { $0.utf8.count >= name.utf8.count && Self.lastPart($0).lowercased() == name }
        return ends.map { (path: $0, depth: $0.utf8.count { $0 == UInt8(ascii: "/") }) }
            .sorted { ($0.depth, $0.path) < ($1.depth, $1.path) }.map(\.path)
    }

    static func lastPart(_ path: String) -> Substring { path.pathParts.last ?? "" }
}
