import PeerLearningStatistics

/// The scores of one arm in one programme, or in all: what the tests are made of.
struct ArmSample {
    /// How many were assigned.
    var assigned = 0
    /// The scores before, of all who have one.
    var pre: [Double] = []
    /// The scores after, of all who have one.
    var post: [Double] = []
    /// Both scores of those who have both, in one order.
    var pairedPre: [Double] = []
    var pairedPost: [Double] = []
    /// The scores before of those who have none after.
    var leaversPre: [Double] = []
    /// The group of each score before and after, as its place; nil for people without one.
    var preGroups: [Int?] = []
    var postGroups: [Int?] = []

    mutating func add(_ row: ExperimentRow, group: Int?) {
        assigned += 1
        if let score = row.pre {
            pre.append(score)
            preGroups.append(group)
        }
        if let score = row.post {
            post.append(score)
            postGroups.append(group)
        }
        switch (row.pre, row.post) {
        case (let before?, let after?):
            pairedPre.append(before)
            pairedPost.append(after)
        case (let before?, nil): leaversPre.append(before)
        case (nil, _): break
        }
    }

    func scores(at stage: ExperimentStage) -> [Double] {
        switch stage {
        case .pre: pre
        case .post: post
        }
    }

    /// The scores of each group that has any; who is in none is a group of one.
    func groups(at stage: ExperimentStage) -> [[Double]] {
        let places = stage == .pre ? preGroups : postGroups
        var byGroup: [Int: [Double]] = [:]
        var single: [[Double]] = []
        for (score, place) in zip(scores(at: stage), places) {
            if let place { byGroup[place, default: []].append(score) } else { single.append([score]) }
        }
        return byGroup.sorted { $0.key < $1.key }.map(\.value) + single
    }
}

/// The scores of each arm, in each programme and in all.
struct ExperimentSamples {
    /// For each programme, for each arm.
    private(set) var programmes: [[ArmSample]]
    /// In all, for each arm.
    private(set) var total: [ArmSample]
    /// Whether people learned in groups.
    let hasGroups: Bool
    /// The groups that have people of several arms, by name and in the order of bytes.
    let mixedGroups: [String]

    init(_ data: ExperimentData) {
        let armPlaces = Dictionary(data.arms.enumerated().map { ($1, $0) }) { first, _ in first }
        let programmePlaces = Dictionary(data.programmes.enumerated().map { ($1, $0) }) { first, _ in first }
        var programmes = Array(
            repeating: Array(repeating: ArmSample(), count: data.arms.count), count: data.programmes.count)
        var total = Array(repeating: ArmSample(), count: data.arms.count)
        var groups: [GroupKey: (place: Int, arm: Int)] = [:]
        var mixed: Set<String> = []
        for row in data.rows {
            guard let arm = armPlaces[row.arm] else { continue }
            let programme = row.programme.flatMap { programmePlaces[$0] }
            var place: Int?
            if let name = row.group {
                let key = GroupKey(programme: programme, name: name)
                let group = groups[key] ?? (groups.count, arm)
                groups[key] = group
                if group.arm != arm { mixed.insert(name) }
                place = group.place
            }
            total[arm].add(row, group: place)
            if let programme { programmes[programme][arm].add(row, group: place) }
        }
        self.programmes = programmes
        self.total = total
        hasGroups = !groups.isEmpty
        mixedGroups = mixed.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// A group is one within its programme: a group 1 of another programme is another.
    private struct GroupKey: Hashable {
        let programme: Int?
        let name: String
    }
}
