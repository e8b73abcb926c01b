public import PeerLearningCore

extension CoursePackage {
    /// The programmes that the package makes: one for each organization, the default one first. A package without
    /// organizations makes one of the resources that can be launched, or of its tests and tasks.
    ///
    /// The top items of an organization become modules, their leaves micromodules; a top item without children is a module
    /// with one micromodule, and an item that has children and content of its own is a micromodule before them. A test or
    /// a task stands where an item refers to it; what no item refers to gets a module at the end.
    ///
    /// Identifiers in which signs are encoded because XML names cannot hold them, as in `week_x0020_1`, are taken for what
    /// they stand for: that is how programmes are exported.
    ///
    /// - Parameters:
    ///   - file: The name of the file, kept with the programme.
    ///   - language: The language of what the package does not say itself, such as what is to be handed in; without it, that of
    ///     the package.
    /// - Throws: ``/PeerLearningCore/Refusal`` where there is nothing in the package that could be learnt.
    public func programmes(
        fromFileNamed file: String? = nil, in language: Language? = nil
    ) throws(Refusal) -> [ImportedProgramme] {
        let source = ProgrammeSource(format: format.rawValue, file: file)
        let words = ProgrammeWords(in: language ?? ownLanguage)
        let activities = activities(words, in: outlines(titled: plainTitle(file)))
        let notes = activities.notes.all
        var programmes: [ImportedProgramme] = []
        for (place, draft) in activities.placing.drafts.enumerated() where !draft.modules.isEmpty {
            let id = Self.programmeID(
                identifier?.decodedFromName ?? draft.title, programmes.isEmpty ? nil : draft.organization)
            programmes.append(
                ImportedProgramme(
                    id: id, outline: try ProgrammeOutline(title: draft.title, modules: draft.modules), source: source,
                    tests: activities.tests.filter { $0.draft == place }.map(\.value),
                    tasks: activities.tasks.filter { $0.draft == place }.map(\.value),
                    notes: programmes.isEmpty ? notes : []))
        }
        guard !programmes.isEmpty else { throw .because(.invalid, "programme.empty") }
        return programmes
    }

    private var ownLanguage: Language {
        metadata.language?.lowercased().hasPrefix("ru") == true ? .russian : .english
    }

    /// What the course is called where no organization says it.
    private func plainTitle(_ file: String?) -> String {
        let name = file.map { String($0.prefix { $0 != "." }) }
        return [title, metadata.title, identifier, name].compactMap { $0 }.first { !$0.isBlank } ?? format.rawValue
    }

    private func outlines(titled title: String) -> [OutlineDraft] {
        let chosen = organizations.filter { $0.id == defaultOrganization }
        let ordered = chosen + organizations.filter { $0.id != defaultOrganization }
        let drafts = ordered.filter { !$0.items.isEmpty }.map { organization in
            OutlineDraft(
                of: organization, titled: [organization.title, title].compactMap { $0 }.first { !$0.isBlank } ?? title)
        }
        if !drafts.isEmpty { return drafts }
        return [OutlineDraft(of: launchableResources, titled: title)]
    }

    /// What can be opened, where there is no table of contents; nothing in a package of questions.
    private var launchableResources: PackageOrganization {
        PackageOrganization(
            items: resources.compactMap { resource in
                guard let launch = resource.launch, !launch.isDocumentForSystems else { return nil }
                return PackageItem(
                    id: resource.id, title: resource.id ?? launch, launch: launch, resource: resource.id)
            })
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

extension String {
    /// Whether a launch leads to what describes a test or a task, and not to a page.
    fileprivate var isDocumentForSystems: Bool {
        let path = prefix { $0 != "?" && $0 != "#" }.lowercased()
        return !contains("://") && [".xml", ".qti", ".txt"].contains { path.hasSuffix($0) }
    }
}
