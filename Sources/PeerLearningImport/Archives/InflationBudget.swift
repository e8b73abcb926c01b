import PeerLearningCore

/// Counts what comes out of an archive and says when it is too much.
final class InflationBudget {
    private let limits: ArchiveLimits
    private let packedBytes: Int64
    private var total: Int64 = 0
    private var member: Int64 = 0
    private var members = 0
    private var names = 0

    init(limits: ArchiveLimits, packedBytes: Int64) {
        self.limits = limits
        self.packedBytes = max(packedBytes, 1)
    }

    /// A new member begins.
    func begin() throws(ImportError) {
        member = 0
        members += 1
        guard members <= limits.members else {
            throw ImportError(.tooManyMembers, ["limit": .number(limits.members)])
        }
    }

    /// A member has a name of so many bytes.
    func name(_ count: Int) throws(ImportError) {
        names += count
        guard names <= limits.allNameBytes else {
            throw ImportError(.namesTooLong, ["limit": .number(limits.allNameBytes)])
        }
    }

    /// `count` more bytes have come out of the current member.
    func spend(_ count: Int) throws(ImportError) {
        total += Int64(count)
        member += Int64(count)
        guard member <= limits.memberBytes else {
            throw ImportError(.memberTooLarge, ["limit": .number(Int(clamping: limits.memberBytes))])
        }
        guard total <= limits.totalBytes else {
            throw ImportError(.archiveTooLarge, ["limit": .number(Int(clamping: limits.totalBytes))])
        }
        guard (total - limits.ratioGrace) / packedBytes <= limits.ratio else {
            throw ImportError(.ratioTooHigh, ["limit": .number(Int(clamping: limits.ratio))])
        }
    }
}
