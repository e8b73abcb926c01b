public import PeerLearningCore

/// A leaderboard that is kept in order while points change: up to a million people and more.
///
/// More points stand first; of equals the one who reached them first, then the one whose identifier comes first. So no two
/// people share a rank, and the order is the same on every machine.
///
/// A change of points and an exact rank cost O(log n) comparisons and a move of at most a few kilobytes; `k` rows cost O(k)
/// more. It is a value: a copy shares all that neither side changes afterwards. Where there are many changes, keep the
/// ``Member`` that ``join(_:)`` gives: it spares the search by identifier.
///
/// ```swift
/// var board = LiveLeaderboard()
/// board.update("ada", to: 7, at: 1)
/// board.update("bo", to: 9, at: 2)
/// print(board.rank(of: "ada") ?? 0)  // 2
/// for row in board.rows(around: "ada", above: 2, below: 2) { print(row.rank, row.person, row.points) }
/// ```
public struct LiveLeaderboard: Sendable {
    /// The short name of a person on one leaderboard.
    public struct Member: Hashable, Sendable {
        let number: Int32

        /// The place among those who joined, from 0.
        var index: Int { Int(number) }
    }

    struct Record: Sendable {
        var place: RankedPlace
        var isListed = false
    }

    private(set) var people: [PersonID] = []
    private(set) var order = RankedPlaces()
    private(set) var records: [Record] = []
    private var members: [PersonID: Member] = [:]

    /// A leaderboard without people.
    public init() {}

    /// How many people stand on it.
    public var count: Int { order.count }

    /// The short name of a person; nil for whom the leaderboard does not know.
    public func member(_ person: PersonID) -> Member? { members[person] }

    /// The short name of a person, who is made known where they were not; they stand on the leaderboard once they have
    /// points.
    ///
    /// - Precondition: Fewer than 2³¹ people are known.
    public mutating func join(_ person: PersonID) -> Member {
        if let known = members[person] { return known }
        let member = Member(number: Int32(people.count))
        members[person] = member
        people.append(person)
        records.append(Record(place: RankedPlace(points: 0, since: 0, member: member.number)))
        return member
    }

    /// Gives a person so many points from a moment on, whatever they had, and says which rank they then have.
    ///
    /// - Parameters:
    ///   - points: All their points, not the change; below 0 is allowed.
    ///   - moment: When they reached them: milliseconds or positions in a log, but the same for all people.
    @discardableResult
    public mutating func update(_ person: PersonID, to points: Int, at moment: Int64) -> Int? {
        update(join(person), to: points, at: moment)
    }

    /// The same for whom the leaderboard knows; a member of another leaderboard may be somebody else here, or nobody: then
    /// nothing changes, and there is no rank.
    @discardableResult
    public mutating func update(_ member: Member, to points: Int, at moment: Int64) -> Int? {
        let number = Int(member.number)
        guard records.indices.contains(number) else { return nil }
        let place = RankedPlace(points: points, since: moment, member: member.number)
        let old = records[number]
        records[number] = Record(place: place, isListed: true)
        return (old.isListed ? order.replace(old.place, with: place, people) : order.insert(place, people)) + 1
    }

    /// Takes a person off the leaderboard; nothing happens where they do not stand on it.
    public mutating func remove(_ person: PersonID) {
        guard let member = members[person], let record = record(of: member) else { return }
        order.remove(record.place, people)
        records[Int(member.number)].isListed = false
    }

    func record(of member: Member) -> Record? {
        let number = Int(member.number)
        guard records.indices.contains(number), records[number].isListed else { return nil }
        return records[number]
    }
}
