import PeerLearningCore

/// A programme on its way to a package: its outline by the names that a manifest can hold, and its files.
struct ProgrammeContents {
    /// An entry of the table of contents.
    struct Item {
        let name: String
        let title: String
        var launch: Launch?
        var items: [Item] = []
    }

    let programme: Programme
    let name: String
    private(set) var items: [Item] = []
    let files: [ExportFile]
    private(set) var notes = NoteList()
    private var taken: Set<String> = []

    /// Names that packages have for themselves.
    private static let ownFiles: Set<String> = ["imsmanifest.xml"]

    init(of programme: Programme, _ files: [ExportFile]) {
        self.programme = programme
        name = programme.id.rawValue.encodedAsName
        var known: Set<String> = []
        self.files = files.filter { file in
            file.isInside && !Self.ownFiles.contains(file.path) && !file.path.hasPrefix(Self.folder)
                && known.insert(file.path).inserted
        }
        if self.files.count < files.count {
            notes.append(ExportNote(.fileName, ["count": .number(files.count - self.files.count)]))
        }
        if programme.id.rawValue.utf8.count > 200 {
            notes.append(ExportNote(.identifier, ["id": .text(programme.title)]))
        }
        taken = [name]
        items = programme.modules.map { item(of: $0) }
        noteMissing()
    }

    /// The folder of what an export adds to the content.
    static let folder = "peer-learning/"

    /// A name for something that has none in the programme.
    mutating func ownName(_ wanted: String) -> String {
        var name = wanted
        var number = 1
        while !taken.insert(name).inserted {
            number += 1
            name = "\(wanted)-\(number)"
        }
        return name
    }

    mutating func note(_ note: ExportNote) { notes.append(note) }

    mutating func note(_ code: ExportNoteCode, _ arguments: [String: Message.Argument] = [:]) {
        notes.append(ExportNote(code, arguments))
    }

    /// A module; one whose only micromodule goes by its name is a single entry, as importing makes both of one.
    private mutating func item(of module: ProgrammeModule) -> Item {
        let units = module.micromodules
        if units.count == 1, let only = units.first, only.id.rawValue == module.id.rawValue, only.title == module.title
        {
            return Item(name: identifier(module.id.rawValue), title: module.title, launch: launch(of: only))
        }
        if units.isEmpty { note(.emptyModule, ["title": .text(module.title)]) }
        let name = identifier(module.id.rawValue)
        return Item(
            name: name, title: module.title,
            items: units.map { unit in
                Item(name: identifier(unit.id.rawValue), title: unit.title, launch: launch(of: unit))
            })
    }

    private mutating func identifier(_ id: String) -> String {
        let name = id.encodedAsName
        guard !taken.contains(name) else {
            note(.identifier, ["id": .text(id)])
            return ownName(name)
        }
        taken.insert(name)
        return name
    }

    private mutating func launch(of unit: Micromodule) -> Launch? {
        guard let address = unit.launch else { return nil }
        guard let launch = Launch(address) else {
            note(.launchUnsafe, ["title": .text(unit.title), "launch": .text(address)])
            return nil
        }
        return launch
    }

    private mutating func noteMissing() {
        let known = Set(files.map(\.path))
        let missing = Set(
            items.flatMap { [$0] + $0.items }.compactMap { item -> String? in
                guard case .page(let path, _)? = item.launch, !known.contains(path), !known.contains(path.decoded)
                else {
                    return nil
                }
                return path
            })
        if !missing.isEmpty { note(.contentMissing, ["count": .number(missing.count)]) }
    }
}

/// What a micromodule opens.
enum Launch: Hashable {
    /// A page of the package, with the parameters that are added to it.
    case page(path: String, parameters: String)
    /// An address on the web.
    case web(String)

    /// Reads what a micromodule opens; nil where that may not be written: it leads out of the package, or runs something.
    init?(_ address: String) {
        guard address == address.blanksCut, !address.isEmpty else { return nil }
        if let scheme = Self.scheme(of: address) {
            guard ["http", "https"].contains(scheme) else { return nil }
            self = .web(address)
            return
        }
        let end = address.firstIndex { $0 == "?" || $0 == "#" } ?? address.endIndex
        let path = String(address[..<end])
        let parts = [path, path.decoded].flatMap { $0.split(separator: "/", omittingEmptySubsequences: false) }
        guard parts.allSatisfy({ !["", ".", ".."].contains($0) }), !path.decoded.contains("\\") else { return nil }
        self = .page(path: path, parameters: String(address[end...]))
    }

    private static func scheme(of address: String) -> String? {
        guard let colon = address.firstIndex(of: ":"), let first = address.first, first.isASCII, first.isLetter else {
            return nil
        }
        let name = address[..<colon]
        let isName = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        return isName ? name.lowercased() : nil
    }

    /// The whole address.
    var address: String {
        switch self {
        case .page(let path, let parameters): path + parameters
        case .web(let address): address
        }
    }
}

extension String {
    /// A path with `%20` and the like decoded, where it decodes.
    var decoded: String {
        guard contains("%") else { return self }
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2, let value = UInt8(String(Substring(digits)), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self) ?? self
    }
}
