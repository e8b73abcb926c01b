/// The outline of a programme: modules, each divided into micromodules.
///
/// An importer makes it of a course package, an author by hand. Identifiers are those of the package's items, so that
/// importing the package again finds what it made before.
public struct ProgrammeOutline: Hashable, Sendable {
    /// The title.
    public let title: String
    /// The modules, in the order in which they are learnt.
    public let modules: [ProgrammeModule]

    /// Makes an outline.
    ///
    /// - Throws: ``Refusal`` with code `invalid` where there is no module, or an identifier stands twice.
    public init(title: String, modules: [ProgrammeModule]) throws(Refusal) {
        guard !modules.isEmpty else { throw .because(.invalid, "programme.empty") }
        guard Set(modules.map(\.id)).count == modules.count else { throw .because(.invalid, "programme.twice") }
        let units = modules.flatMap(\.micromodules).map(\.id)
        guard Set(units).count == units.count else { throw .because(.invalid, "programme.twice") }
        self.title = title
        self.modules = modules
    }
}

/// A module: complete in itself, with its checks.
public struct ProgrammeModule: Hashable, Sendable {
    /// The module's identifier, unique in its programme.
    public let id: ModuleID
    /// The title.
    public let title: String
    /// The micromodules, in order.
    public let micromodules: [Micromodule]

    /// Makes a module.
    public init(id: ModuleID, title: String, micromodules: [Micromodule]) {
        self.id = id
        self.title = title
        self.micromodules = micromodules
    }
}

/// A micromodule: the smallest unit with content of its own.
public struct Micromodule: Hashable, Sendable {
    /// The micromodule's identifier, unique in its programme.
    public let id: MicromoduleID
    /// The title.
    public let title: String
    /// Where its content starts: a path in the package with parameters, or an address; nil where it has none.
    public let launch: String?

    /// Makes a micromodule.
    public init(id: MicromoduleID, title: String, launch: String? = nil) {
        self.id = id
        self.title = title
        self.launch = launch
    }
}
