import PeerLearningCore

/// One way through an archive: which entries count as members, what they cost, and what was odd about them.
struct ArchivePass {
    private let limits: ArchiveLimits
    private let budget: InflationBudget
    private var seen: Set<String> = []
    private var seenFolded: [String: String] = [:]
    private(set) var entries = 0
    var diagnostics = DiagnosticList()

    init(limits: ArchiveLimits, packedBytes: Int64) {
        self.limits = limits
        budget = InflationBudget(limits: limits, packedBytes: packedBytes)
    }

    /// The member that an entry stands for; nil where it is passed over.
    mutating func admit(_ entry: ArchiveEntry) throws(ImportError) -> ArchiveMember? {
        try budget.begin()
        try budget.name(entry.name.utf8.count)
        entries += 1
        switch MemberName(entry.name, limits: limits) {
        case .escaping:
            throw ImportError(.unsafeName, ["name": .text(entry.name.printable)])
        case .refused(let error):
            diagnostics.append(error.diagnostic(as: .warning))
            return nil
        case .ignored:
            return nil
        case .path(let path):
            guard isFile(entry, at: path) else { return nil }
            noteRepetition(of: path)
            return ArchiveMember(path: path, claimedBytes: entry.claimedBytes)
        }
    }

    private mutating func isFile(_ entry: ArchiveEntry, at path: String) -> Bool {
        switch entry.kind {
        case .file: return true
        case .folder: return false
        case .link: diagnostics.append(Diagnostic(.warning, .linkSkipped, file: path))
        case .device: diagnostics.append(Diagnostic(.warning, .deviceSkipped, file: path))
        }
        return false
    }

    private mutating func noteRepetition(of path: String) {
        let isNew = seen.insert(path).inserted
        let folded = path.lowercased()
        // Most names are in small letters: then one string serves for both, and 100,000 names take 8 MB less.
        if let former = seenFolded.updateValue(path, forKey: folded == path ? path : folded) {
            let code: DiagnosticCode =
                isNew || !former.utf8.elementsEqual(path.utf8) ? .collidingMembers : .duplicateMember
            diagnostics.append(Diagnostic(.warning, code, ["other": .text(former)], file: path))
        }
    }

    /// Passes over what is left of an entry. What has to be inflated to be passed over is counted as if it were read.
    mutating func passOver(_ handle: ArchiveHandle) throws(ImportError) {
        guard !handle.skipsForFree else { return }
        do throws(ImportError) {
            try handle.forEachBlock { (block) throws(ImportError) in try budget.spend(block.count) }
        } catch  where error == ImportError(.memberBroken) {
            diagnostics.append(error.diagnostic(as: .warning))
        }
    }

    /// Lets `visit` read a member, and notes a fault of the member without ending the pass.
    mutating func visit(
        _ member: ArchiveMember, in handle: ArchiveHandle,
        _ visit: (ArchiveMember, borrowing MemberContents) throws(ImportError) -> Void
    ) throws(ImportError) {
        do throws(ImportError) {
            try visit(member, MemberContents(handle: handle, budget: budget))
        } catch  where Self.concernsMemberOnly(error) {
            diagnostics.append(error.about(member.path).diagnostic)
        }
        try passOver(handle)
    }

    /// The contents of the member that the archive stands at.
    func contents(in handle: ArchiveHandle) -> MemberContents { MemberContents(handle: handle, budget: budget) }

    /// The document that the archive stands at; a failure where the fault is the member's alone.
    func document(in handle: ArchiveHandle) throws(ImportError) -> Result<[UInt8], ImportError> {
        do throws(ImportError) {
            return .success(try contents(in: handle).bytes(limit: limits.manifestBytes))
        } catch {
            guard Self.concernsMemberOnly(error) else { throw error }
            return .failure(error)
        }
    }

    private static func concernsMemberOnly(_ error: ImportError) -> Bool {
        error == ImportError(.memberBroken) || error == ImportError(.memberTooLarge)
    }
}
