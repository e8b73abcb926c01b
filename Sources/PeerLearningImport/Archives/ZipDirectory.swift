import PeerLearningCore

/// The directory of a zip archive, checked against the archive before anything is read by it.
///
/// libarchive reads what it can. A package that was cut short and holds another package would be read as that other one,
/// and members that share their bytes, or that have two names, mean one thing to it and another to other readers. So the
/// directory has to account for the whole file: nothing that looks like a member stands before its first one, no two
/// members overlap, and each member bears the name that the directory gives it.
///
/// Costs one reading of the directory and of the head of each member: about a microsecond a member.
struct ZipDirectory {
    /// What was odd and does no harm.
    private(set) var diagnostics = DiagnosticList()

    private let archive: ArchiveBytes
    private let end: ZipEnd
    private var spans: [Range<Int64>] = []

    private static let headBytes = 30
    private static let entryBytes = 46

    /// Checks an archive.
    ///
    /// - Throws: ``ImportError`` where the archive is damaged, cut short or made to be read in two ways.
    init(of archive: ArchiveBytes, limits: ArchiveLimits) throws(ImportError) {
        self.archive = archive
        end = try ZipEnd(of: archive)
        let budget = InflationBudget(limits: limits, packedBytes: archive.count)
        var cursor = ArchiveCursor(archive, at: end.directory.lowerBound)
        while cursor.position < end.directory.upperBound {
            try budget.begin()
            try readEntry(&cursor, budget)
        }
        let count = Int64(spans.count)
        guard cursor.position == end.directory.upperBound,
            end.isExact ? count == end.entries : count & 0xFFFF == end.entries
        else { throw ImportError(.archiveCut) }
        try checkSpans()
    }

    private mutating func readEntry(
        _ cursor: inout ArchiveCursor, _ budget: InflationBudget
    ) throws(ImportError) {
        guard let head = try cursor.next(Self.entryBytes), head.starts(with: [0x50, 0x4B, 1, 2]),
            let nameBytes = head.little(28, 2), let extraBytes = head.little(30, 2),
            let commentBytes = head.little(32, 2), let name = try cursor.next(Int(nameBytes)),
            let extra = try cursor.next(Int(extraBytes)), var packed = head.little(20, 4),
            var place = head.little(42, 4)
        else { throw ImportError(.archiveCut) }
        cursor.skip(Int(commentBytes))
        try budget.name(name.count)
        Self.takeLong(extra, isSizeLong: head.little(24, 4) == 0xFFFF_FFFF, &packed, &place)
        let start = end.base + place
        guard packed >= 0, place >= 0, start <= end.directory.lowerBound - Int64(Self.headBytes),
            packed <= end.directory.lowerBound - start
        else { throw ImportError(.archiveCut) }
        spans.append(start..<start + Int64(Self.headBytes) + nameBytes + packed)
        try compare(name, at: start)
    }

    /// Puts the figures of ZIP64 in place of those that are too large for 32 bits: size, packed size and place, each
    /// only where it is too large.
    private static func takeLong(
        _ extra: ArraySlice<UInt8>, isSizeLong: Bool, _ packed: inout Int64, _ place: inout Int64
    ) {
        var rest = extra
        while let kind = rest.little(0, 2), let count = rest.little(2, 2), rest.count >= 4 + Int(count) {
            if kind == 1 {
                var figures = rest.dropFirst(4).prefix(Int(count))
                if isSizeLong { figures = figures.dropFirst(8) }
                if packed == 0xFFFF_FFFF {
                    packed = figures.little(0, 8) ?? -1
                    figures = figures.dropFirst(8)
                }
                if place == 0xFFFF_FFFF { place = figures.little(0, 8) ?? -1 }
                return
            }
            rest = rest.dropFirst(4 + Int(count))
        }
    }

    /// Compares the name in the directory with the one that stands at the member itself, which is the one that counts.
    private mutating func compare(_ name: ArraySlice<UInt8>, at start: Int64) throws(ImportError) {
        let head = try archive.bytes(at: start, most: Self.headBytes + name.count)
        guard head.starts(with: [0x50, 0x4B, 3, 4]) else { throw ImportError(.archiveCut) }
        guard head.little(26, 2) != Int64(name.count) || !head[Self.headBytes...].elementsEqual(name) else { return }
        let own = try archive.bytes(at: start + Int64(Self.headBytes), most: Int(head.little(26, 2) ?? 0))
        diagnostics.append(
            Diagnostic(
                .warning, .memberNamedTwice, ["other": .text(MemberNameDecoder.decode(name).printable)],
                file: MemberNameDecoder.decode(own).printable))
    }

    private mutating func checkSpans() throws(ImportError) {
        spans.sort { $0.lowerBound < $1.lowerBound }
        for (span, next) in zip(spans, spans.dropFirst()) where span.upperBound > next.lowerBound {
            throw ImportError(.membersOverlap)
        }
        let first = spans.first?.lowerBound ?? end.directory.lowerBound
        if first > 0 {
            guard try !holdsMember(before: first) else { throw ImportError(.archiveWithin) }
            diagnostics.append(Diagnostic(.note, .archivePreceded, ["count": .number(Int(first))]))
        }
        if end.trailingBytes > 0 {
            diagnostics.append(Diagnostic(.warning, .archiveFollowed, ["count": .number(Int(end.trailingBytes))]))
        }
    }

    /// Whether something that looks like the head of a member stands before the archive's first one: then this is the
    /// end of a package that lay in another, and that other one was cut short.
    private func holdsMember(before limit: Int64) throws(ImportError) -> Bool {
        var start: Int64 = 0
        while start < limit {
            let window = try archive.bytes(at: start, most: 1_048_576)
            for at in window.indices where window[at] == 0x50 && start + Int64(at) < limit {
                if Self.looksLikeMember(window[at...]) { return true }
            }
            guard window.count > 1_024 else { return false }
            start += Int64(window.count - 1_024)
        }
        return false
    }

    /// A version that exists, a method that exists and a name without control characters.
    private static func looksLikeMember(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.starts(with: [0x50, 0x4B, 3, 4]), let version = bytes.little(4, 1), version <= 63,
            let method = bytes.little(8, 2), method <= 20 || (93...99).contains(method),
            let nameBytes = bytes.little(26, 2), nameBytes > 0, let first = bytes.dropFirst(headBytes).first
        else { return false }
        return first >= 0x20
    }
}
