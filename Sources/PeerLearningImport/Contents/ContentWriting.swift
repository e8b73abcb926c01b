import PeerLearningCore

/// The writing of a package's members into a store, one after another.
struct ContentWriting {
    /// The most bytes in the path of a file.
    private static let longestPath = 4_096
    /// The most bytes of a member that are held to be written under further names.
    private static let heldBytes = 4 << 20
    /// The most ways through the archive, for members with several names that are too large to be held.
    private static let mostPasses = 8

    let archive: PackageArchive
    let sink: any ContentSink
    private let progress: (Int) -> Void
    private let budget: InflationBudget
    /// The names that are still to be written, by member; nil where members keep their names.
    private var names: [String: [String]]?
    private var written: Set<String> = []
    private var unheld: Set<String> = []
    /// The pages that are still to be made, by member.
    private var pages: [String: [PackageFile]] = [:]
    /// What makes pages; nil where there are none.
    let maker: BackupPageMaker?
    private var kept = KeptContent()
    var notes = DiagnosticList()

    init(
        of archive: PackageArchive, to sink: any ContentSink, naming files: [PackageFile]?,
        _ progress: @escaping (Int) -> Void
    ) throws(ImportError) {
        (self.archive, self.sink, self.progress) = (archive, sink, progress)
        var limits = XMLLimits.standard
        limits.bytes = archive.limits.manifestBytes
        maker = files.flatMap { $0.contains { $0.page != nil } ? BackupPageMaker(for: $0, limits: limits) : nil }
        let packedBytes = try archive.withHandle { (handle) throws(ImportError) in handle.packedBytes }
        budget = InflationBudget(limits: archive.limits, packedBytes: packedBytes)
        guard let files else { return }
        var paths: Set<String> = []
        var names: [String: [String]] = [:]
        for file in files where Self.canBeKept(file.path) && paths.insert(file.path).inserted {
            if file.page == nil {
                names[file.member, default: []].append(file.path)
            } else {
                pages[file.member, default: []].append(file)
            }
        }
        self.names = names
    }

    private static func canBeKept(_ path: String) -> Bool { !path.isEmpty && path.utf8.count <= longestPath }

    /// Writes in one pass, and in more where a member with several names is too large to be held.
    mutating func write() throws -> KeptContent {
        let oddities = try pass()
        var passes = 1
        while passes < Self.mostPasses, names?.isEmpty == false, !unheld.isEmpty {
            let before = kept.files
            _ = try pass()
            guard kept.files > before else { break }
            passes += 1
        }
        for member in unheld.sorted() {
            guard let left = names?[member], let first = left.first else { continue }
            notes.append(Diagnostic(.warning, .copiesLeftOut, ["count": .number(left.count)], file: first))
        }
        kept.diagnostics = oddities + notes.all
        return kept
    }

    private mutating func pass() throws -> [Diagnostic] {
        try archive.forEachMember { member, contents in
            if let pages = pages.removeValue(forKey: member.path) {
                if names?[member.path] != nil { unheld.insert(member.path) }
                return try make(pages, of: contents, in: member.path)
            }
            var paths = paths(of: member.path)[...]
            guard let first = paths.popFirst() else { return }
            guard let held = try write(contents, to: first, holding: !paths.isEmpty) else {
                names?[member.path] = Array(paths)
                unheld.insert(member.path)
                return
            }
            for path in paths { try write(held, to: path) }
        }
    }

    /// The paths to write a member to, which are forgotten with this.
    private mutating func paths(of member: String) -> [String] {
        guard names == nil else { return names?.removeValue(forKey: member) ?? [] }
        return Self.canBeKept(member) && written.insert(member).inserted ? [member] : []
    }

    /// Writes the contents to a path, and returns them where they are wanted; nil where they are too large to be held.
    private mutating func write(
        _ contents: borrowing MemberContents, to path: String, holding isHeld: Bool
    ) throws -> [UInt8]? {
        var held: [UInt8]? = []
        let file = try begin(path)
        do throws(ImportError) {
            try contents.forEachBlock { (block) throws(ImportError) in
                try file.append(block)
                guard isHeld, let count = held?.count else { return }
                if count + block.count > Self.heldBytes { held = nil } else { held?.append(contentsOf: block) }
            }
        } catch {
            try give(up: file, because: error)
        }
        end(file)
        return held
    }

    private mutating func write(_ bytes: [UInt8], to path: String) throws {
        let file = try begin(path)
        let outcome = bytes.withUnsafeBytes { block in Result { () throws(ImportError) in try file.append(block) } }
        if case .failure(let error) = outcome { try give(up: file, because: error) }
        end(file)
    }

    func begin(_ path: String) throws -> CountedFile {
        try budget.begin()
        try sink.begin(path, mediaType: MediaType.of(path: path))
        return CountedFile(in: sink, budget)
    }

    /// Forgets a file that the package is to blame for; a failure of the store goes on as it is.
    func give(up file: CountedFile, because error: ImportError) throws -> Never {
        if let failure = file.failure { throw failure }
        try sink.drop()
        throw error
    }

    mutating func end(_ file: CountedFile) {
        kept.files += 1
        kept.bytes += file.bytes
        progress(kept.bytes)
    }
}
