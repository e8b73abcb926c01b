import PeerLearningCore

/// The contents of the member that an archive stands at, to be read once and during the visit only.
///
/// Bytes are inflated as they are asked for, 64 KB or so at a time, and counted against the limits of the archive.
public struct MemberContents: ~Copyable {
    private let handle: ArchiveHandle
    private let budget: InflationBudget

    init(handle: ArchiveHandle, budget: InflationBudget) {
        self.handle = handle
        self.budget = budget
    }

    /// Hands out the contents block by block; a block is valid during the call only.
    ///
    /// - Throws: ``ImportError`` where the member is broken or passes a limit, or what `body` throws.
    public borrowing func forEachBlock(
        _ body: (UnsafeRawBufferPointer) throws(ImportError) -> Void
    ) throws(ImportError) {
        let budget = self.budget
        try handle.forEachBlock { (block) throws(ImportError) in
            try budget.spend(block.count)
            try body(block)
        }
    }

    /// The contents as a whole.
    ///
    /// - Throws: ``ImportError`` with the code `member-too-large` where there are more than `limit` bytes.
    public borrowing func bytes(limit: Int) throws(ImportError) -> [UInt8] {
        var bytes: [UInt8] = []
        try forEachBlock { (block) throws(ImportError) in
            guard bytes.count + block.count <= limit else {
                throw ImportError(.memberTooLarge, ["limit": .number(limit)])
            }
            bytes.append(contentsOf: block)
        }
        return bytes
    }

    /// A range of the contents, as far as there are any.
    ///
    /// - Throws: ``ImportError`` with the code `member-too-large` where the range holds more than `limit` bytes.
    public borrowing func bytes(in range: Range<Int64>, limit: Int) throws(ImportError) -> [UInt8] {
        guard range.count <= limit else { throw ImportError(.memberTooLarge, ["limit": .number(limit)]) }
        var bytes: [UInt8] = []
        var position: Int64 = 0
        try forEachBlock { (block) throws(ImportError) in
            let here = position..<position + Int64(block.count)
            position = here.upperBound
            let part = range.clamped(to: here)
            guard !part.isEmpty else { return }
            bytes.append(contentsOf: block.dropFirst(Int(part.lowerBound - here.lowerBound)).prefix(part.count))
        }
        return bytes
    }
}
