public import PeerLearningCore

/// A programme as a course package makes it: what an engine's `outline` takes.
///
/// Each organization becomes a programme, its top items modules, their leaves micromodules; a top item without children is
/// a module with one micromodule. An item that has children and content of its own is a micromodule before them.
///
/// ```swift
/// for imported in try package.programmes() {
///     try await engine.outline(imported.id, as: imported.outline, source: imported.source, by: "anna")
/// }
/// ```
public struct ImportedProgramme: Hashable, Sendable {
    /// The identifier: it follows from the package's own, so that importing the package again finds the programme.
    public let id: ProgrammeID
    /// The outline.
    public let outline: ProgrammeOutline
    /// Where it came from.
    public let source: ProgrammeSource
}

extension CoursePackage {
    /// The programmes that the package makes: one for each organization, the default one first. A package without
    /// organizations makes one of the resources that can be launched.
    ///
    /// - Parameter file: The name of the file, kept with the programme.
    /// - Throws: ``/PeerLearningCore/Refusal`` where there is nothing in the package that could be learnt.
    public func programmes(fromFileNamed file: String? = nil) throws(Refusal) -> [ImportedProgramme] {
        let source = ProgrammeSource(format: format.rawValue, file: file)
        let chosen = organizations.filter { $0.id == defaultOrganization }
        let ordered = chosen + organizations.filter { $0.id != defaultOrganization }
        var programmes: [ImportedProgramme] = []
        for organization in ordered.isEmpty ? [launchableResources] : ordered {
            guard let outline = try outline(of: organization) else { continue }
            let id = Self.programmeID(identifier ?? outline.title, programmes.isEmpty ? nil : organization.id)
            programmes.append(ImportedProgramme(id: id, outline: outline, source: source))
        }
        guard !programmes.isEmpty else { throw .because(.invalid, "programme.empty") }
        return programmes
    }

    private var launchableResources: PackageOrganization {
        PackageOrganization(
            title: title,
            items: resources.compactMap { resource in
                guard let launch = resource.launch else { return nil }
                return PackageItem(id: resource.id, title: resource.id ?? launch, launch: launch)
            })
    }

    private func outline(of organization: PackageOrganization) throws(Refusal) -> ProgrammeOutline? {
        var names = UniqueNames()
        let modules = organization.items.map { item in
            let name = names.unique(item.id ?? item.title ?? item.launch)
            let units = item.units.map { unit in
                Micromodule(
                    id: MicromoduleID(names.unique(unit.id ?? unit.title ?? unit.launch, kind: "unit")),
                    title: unit.shownTitle, launch: unit.launch ?? unit.link)
            }
            return ProgrammeModule(id: ModuleID(name), title: item.shownTitle, micromodules: units)
        }
        guard !modules.isEmpty else { return nil }
        let title = [organization.title, self.title, identifier].compactMap { $0 }.first { !$0.isBlank }
        return try ProgrammeOutline(title: title ?? format.rawValue, modules: modules)
    }

    /// The identifier of a programme: as the package has it, where the name of a stream can hold it.
    private static func programmeID(_ package: String, _ organization: String?) -> ProgrammeID {
        let name = organization.map { "\(package)/\($0)" } ?? package
        guard name.utf8.count > 200 else { return ProgrammeID(name.isBlank ? "programme" : name) }
        // FNV-1a: long identifiers that begin alike stay apart.
        let hash = name.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return ProgrammeID("\(name.prefix(60))…\(String(hash, radix: 16))")
    }
}

extension PackageItem {
    /// The item itself where it has content or no children, then what its children hold.
    fileprivate var units: [PackageItem] {
        let below = items.flatMap(\.units)
        return launch != nil || items.isEmpty ? [self] + below : below
    }

    fileprivate var shownTitle: String {
        [title, id, launch].compactMap { $0 }.first { !$0.isBlank } ?? "–"
    }
}

/// Gives each name once: a name that comes again gets a number, in the order of the package.
private struct UniqueNames {
    private var counts: [String: Int] = [:]

    mutating func unique(_ name: String?, kind: String = "module") -> String {
        let name = String((name ?? "").prefix(200))
        let key = "\(kind) \(name)"
        let count = counts[key, default: 0] + 1
        counts[key] = count
        return count == 1 && !name.isEmpty ? name : "\(name)#\(count)"
    }
}
