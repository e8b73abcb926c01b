import PeerLearningCore

/// The writing of a package's members into a store, one after another.
struct ContentWriting {
    /// The most bytes in the path of a file.
    private static let longestPath = 4_096
    /// The most bytes of a member that are held to be written under further names.
    private static let heldBytes = 4 << 20
    /// The most ways through the archive, for members with several names that are too large to be held.
    private static let mostPasses = 8

    private let archive: PackageArchive
    private let sink: any ContentSink
    private let progress: (Int) -> Void
    private let budget: InflationBudget
    /// The names that are still to be written, by member; nil where members keep their names.
    private var names: [String: [String]]?
    private var written: Set<String> = []
    private var unheld: Set<String> = []
    private var kept = KeptContent()

    init(
        of archive: PackageArchive, to sink: any ContentSink, naming files: [PackageFile],
        _ progress: @escaping (Int) -> Void
    ) throws(ImportError) {
        (self.archive, self.sink, self.progress) = (archive, sink, progress)
        let packedBytes = try archive.withHandle { (handle) throws(ImportError) in handle.packedBytes }
        budget = InflationBudget(limits: archive.limits, packedBytes: packedBytes)
        guard !files.isEmpty else { return }
        var paths: Set<String> = []
        names = files.reduce(into: [:]) { names, file in
            guard Self.canBeKept(file.path), paths.insert(file.path).inserted else { return }
            names[file.member, default: []].append(file.path)
        }
    }

    private static func canBeKept(_ path: String) -> Bool { !path.isEmpty && path.utf8.count <= longestPath }

    /// Writes in one pass, and in more where a member with several names is too large to be held.
    mutating func write() throws -> KeptContent {
        kept.diagnostics = try pass()
        var passes = 1
        while passes < Self.mostPasses, names?.isEmpty == false, !unheld.isEmpty {
            let before = kept.files
            _ = try pass()
            guard kept.files > before else { break }
            passes += 1
        }
        for member in unheld.sorted() {
            guard let left = names?[member], let first = left.first else { continue }
            kept.diagnostics.append(
                Diagnostic(.warning, .copiesLeftOut, ["count": .number(left.count)], file: first))
        }
        return kept
    }

    private mutating func pass() throws -> [Diagnostic] {
        try archive.forEachMember { member, contents in
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

    private func begin(_ path: String) throws -> CountedFile {
        try budget.begin()
        try sink.begin(path, mediaType: MediaType.of(path: path))
        return CountedFile(in: sink, budget)
    }

    /// Forgets a file that the package is to blame for; a failure of the store goes on as it is.
    private func give(up file: CountedFile, because error: ImportError) throws -> Never {
        if let failure = file.failure { throw failure }
        try sink.drop()
        throw error
    }

    private mutating func end(_ file: CountedFile) {
        kept.files += 1
        kept.bytes += file.bytes
        progress(kept.bytes)
    }
}

/// A file in the store that counts what is written to it, against the limits of the archive too.
private final class CountedFile {
    private let sink: any ContentSink
    private let budget: InflationBudget
    private(set) var bytes = 0
    /// What the store threw.
    private(set) var failure: (any Error)?

    init(in sink: any ContentSink, _ budget: InflationBudget) { (self.sink, self.budget) = (sink, budget) }

    func append(_ block: UnsafeRawBufferPointer) throws(ImportError) {
        try budget.spend(block.count)
        do {
            try sink.append(block)
            bytes += block.count
        } catch {
            failure = error
            throw ImportError(.cannotOpen)
        }
    }
}
