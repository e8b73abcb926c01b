import PeerLearningCore
import PeerLearningExport

/// Makes outlines with odd identifiers, and the files that they open.
struct RandomProgramme {
    private var chance: SeededGenerator
    private(set) var files: [ExportFile] = []
    private var count = 0

    init(seed: UInt64) { chance = SeededGenerator(seed: seed) }

    private mutating func pick<Item>(_ items: [Item]) -> Item { items[chance.below(items.count)] }

    private mutating func name() -> String {
        count += 1
        let signs = ["", " ", "#", "/", "ж", "_x0020_", "_x", ":", "%", "é", "<&\">", "😀", "."]
        return pick(["item", "1", "", "-", "_"]) + pick(signs) + "\(count)" + pick(signs)
    }

    private mutating func title() -> String { pick(["Week 1", "A < B & \"C\"", "Неделя 1 «Старт»", "x"]) }

    private mutating func launch() -> String? {
        let path = pick(["content/", "", "Файлы/a b/"]) + "p\(count)\(pick(["", " x", "ж", "+", "&"])).html"
        switch chance.below(6) {
        case 0: return nil
        case 1: return "https://example.org/\(count)?a=1&b=2#c"
        default:
            files.append(ExportFile(path: path, Array("<p>\(count)</p>".utf8), mediaType: "text/html"))
            return path + pick(["", "?a=1", "?a=1&b=ж#c", "#c", "?"])
        }
    }

    mutating func programme() throws -> Programme {
        var modules: [ProgrammeModule] = []
        for _ in 0...chance.below(4) {
            let (id, title) = (name(), title())
            if chance.below(4) == 0 {
                let only = Micromodule(id: MicromoduleID(id), title: title, launch: launch())
                modules.append(ProgrammeModule(id: ModuleID(id), title: title, micromodules: [only]))
                continue
            }
            var units: [Micromodule] = []
            for _ in 0...chance.below(4) {
                units.append(Micromodule(id: MicromoduleID(name()), title: self.title(), launch: launch()))
            }
            modules.append(ProgrammeModule(id: ModuleID(id), title: title, micromodules: units))
        }
        var programme = Programme(id: ProgrammeID(name()))
        files.append(ExportFile(path: "lib/style %41#1.css", Array("p {}".utf8)))
        let outline = try ProgrammeOutline(title: title(), modules: modules)
        programme.apply(
            .outlined(outline, source: ProgrammeSource(format: pick(["imscc", "scorm2004"]))),
            at: Instant(milliseconds: 0))
        return programme
    }
}
