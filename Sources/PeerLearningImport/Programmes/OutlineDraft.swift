import PeerLearningCore

/// An outline that is being made of the items of an organization, with where each item went.
struct OutlineDraft {
    let organization: String?
    let title: String
    private(set) var modules: [ProgrammeModule] = []
    private var names = UniqueNames()
    private var units: [String: MicromoduleID] = [:]

    init(of organization: PackageOrganization, titled title: String) {
        (self.organization, self.title) = (organization.id, title)
        for item in organization.items {
            let name = names.unique(item.id?.decodedFromName ?? item.title ?? item.launch)
            let made = item.units.map { unit in micromodule(of: unit) }
            modules.append(ProgrammeModule(id: ModuleID(name), title: item.shownTitle, micromodules: made))
        }
    }

    private mutating func micromodule(of item: PackageItem) -> Micromodule {
        let id = MicromoduleID(
            names.unique(item.id?.decodedFromName ?? item.title ?? item.launch, kind: "unit"))
        for key in [item.id, item.resource].compactMap({ $0 }) where units[key] == nil { units[key] = id }
        return Micromodule(id: id, title: item.shownTitle, launch: item.launch ?? item.link)
    }

    /// Where the item went that is, or refers to, what has this identifier; nil where no item does.
    func unit(of activity: String) -> MicromoduleID? { units[activity] }

    /// Whether there is such a module or micromodule.
    func has(_ place: TestPlace) -> Bool {
        switch place {
        case .programme: true
        case .module(let id): modules.contains { $0.id == id }
        case .micromodule(let id): modules.contains { $0.micromodules.contains { $0.id == id } }
        }
    }

    /// Makes a micromodule for what no item refers to, in a module of its own at the end.
    mutating func add(_ activity: String, titled title: String, inModuleTitled module: String) -> MicromoduleID {
        let id = MicromoduleID(names.unique(activity, kind: "unit"))
        let unit = Micromodule(id: id, title: title)
        units[activity] = id
        if let last = modules.last, last.id == Self.rest {
            modules[modules.count - 1] = ProgrammeModule(
                id: last.id, title: last.title, micromodules: last.micromodules + [unit])
        } else {
            modules.append(ProgrammeModule(id: Self.rest, title: module, micromodules: [unit]))
        }
        return id
    }

    private static let rest: ModuleID = "package/activities"
}

/// Where the tests and tasks of a package go.
struct ActivityPlacing {
    private(set) var drafts: [OutlineDraft]
    private let words: ProgrammeWords

    init(in drafts: [OutlineDraft], _ words: ProgrammeWords) { (self.drafts, self.words) = (drafts, words) }

    /// The outline that has the place which an exported activity names; nil for all others.
    func place(of name: ActivityName?) -> (draft: Int, place: TestPlace)? {
        guard let name, let draft = drafts.firstIndex(where: { $0.has(name.place) }) else { return nil }
        return (draft, name.place)
    }

    /// A micromodule at a place: the place itself, the first of the module, or of the programme.
    mutating func unit(at place: TestPlace, in draft: Int, titled title: String) -> MicromoduleID {
        let modules = drafts[draft].modules
        let found: MicromoduleID? =
            switch place {
            case .micromodule(let unit): unit
            case .module(let module): modules.first { $0.id == module }?.micromodules.first?.id
            case .programme: modules.first { !$0.micromodules.isEmpty }?.micromodules.first?.id
            }
        return found ?? self.place(of: title, titled: title).unit
    }

    /// The outline and the micromodule of what has this identifier.
    mutating func place(of activity: String, titled title: String) -> (draft: Int, unit: MicromoduleID) {
        for (place, draft) in drafts.enumerated() {
            if let unit = draft.unit(of: activity) { return (place, unit) }
        }
        let module = drafts[0].modules.isEmpty ? drafts[0].title : words.text("import.made.activities")
        return (0, drafts[0].add(activity, titled: title, inModuleTitled: module))
    }
}

extension PackageItem {
    /// The item itself where it has content or no children, then what its children hold.
    fileprivate var units: [PackageItem] {
        let below = items.flatMap(\.units)
        guard launch != nil || items.isEmpty else { return below }
        return [self] + (opensItsFirst ? Array(below.dropFirst()) : below)
    }

    /// Whether the item opens what the first item below opens, as a book opens its first chapter: both are one unit then.
    /// Items of a manifest that share a resource stay two.
    private var opensItsFirst: Bool {
        launch != nil && resource == nil && items.first?.launch == launch
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
