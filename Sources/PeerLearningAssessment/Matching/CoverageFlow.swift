/// How many reviews can be had at all, by maximum flow: which submissions go short then, and which reviewers.
///
/// The least loads are filled first. What has arrived stays, so that neither costs the other anything: the coverage is the
/// largest, and so is what is filled of the least loads.
struct CoverageFlow {
    /// How many reviews there can be.
    let coverage: Int
    /// How many reviews the submissions lack.
    let shortage: Int
    /// How much of the least loads cannot be filled.
    let idleness: Int
    /// How many reviews each submission gets in one way of giving the most.
    let got: [Int32]
    /// How many each reviewer gives.
    let loads: [Int32]
    /// The submissions from which others could still be relieved: together they ask for more than there is.
    let tight: [Int]

    var isFeasible: Bool { shortage == 0 && idleness == 0 }

    /// - Parameters:
    ///   - graph: Who may review what.
    ///   - keepsRule: Whether the limits of inexperienced reviewers hold.
    ///   - submissions: Which submissions count; nil for all.
    init(_ graph: CandidateGraph, keepsRule: Bool, of submissions: [Int]? = nil, least: [Int32]? = nil) {
        let chosen = submissions ?? Array(graph.needs.indices)
        let (works, people) = (graph.submissionCount, graph.reviewerCount)
        let (source, sink) = (2 * works + people, 2 * works + people + 1)
        var network = FlowNetwork(
            nodes: sink + 1, pipes: submissions == nil ? graph.candidates.count + people + 3 * works : 0)
        var need = 0
        var entries: [Int] = []
        for submission in chosen {
            need += Int(graph.needs[submission])
            entries.append(network.lay(source, submission, room: graph.needs[submission]))
            let split = Int(graph.splits[submission])
            let hasGate = keepsRule && split < graph.stretch(submission).upperBound
            if hasGate { network.lay(submission, works + submission, room: graph.limits[submission]) }
            for place in graph.stretch(submission) {
                let start = hasGate && place >= split ? works + submission : submission
                network.lay(start, 2 * works + graph.candidates[place].place, room: 1)
            }
        }
        let least = least ?? graph.least
        let exits = graph.most.indices.map { network.lay(2 * works + $0, sink, room: least[$0]) }
        let filled = network.fill(from: source, to: sink)
        for reviewer in graph.most.indices {
            network.widen(exits[reviewer], by: graph.most[reviewer] - least[reviewer])
        }
        coverage = filled + network.fill(from: source, to: sink)
        shortage = need - coverage
        idleness = submissions == nil ? least.reduce(0) { $0 + Int($1) } - filled : 0
        var got = Array(repeating: Int32(0), count: works)
        for (place, submission) in chosen.enumerated() { got[submission] = network.flow(entries[place]) }
        self.got = got
        loads = exits.map { network.flow($0) }
        guard shortage > 0 else {
            tight = []
            return
        }
        let isReached = network.reached(from: source)
        var tight = chosen.filter { isReached[$0] }
        // One that goes short, and those who hold what it could have, are enough.
        for start in chosen.lazy.filter({ got[$0] < graph.needs[$0] }).prefix(tight.count > 16 ? 16 : 0) {
            let isReached = network.reached(from: start, avoiding: source)
            let near = chosen.filter { isReached[$0] }
            if near.count < tight.count { tight = near }
        }
        self.tight = tight
    }

    /// The smallest set that was found of submissions which together ask for more reviews than there are for them, and how
    /// many those are. Where it has at most 64 members, none can be left out.
    func clash(in graph: CandidateGraph, keepsRule: Bool) -> (submissions: [Int], needed: Int, available: Int)? {
        guard shortage > 0 else { return nil }
        var clash = tight
        if clash.count <= 64 {
            for submission in clash {
                let rest = clash.filter { $0 != submission }
                if CoverageFlow(graph, keepsRule: keepsRule, of: rest).shortage > 0 { clash = rest }
            }
        }
        let flow = CoverageFlow(graph, keepsRule: keepsRule, of: clash)
        return (clash, flow.coverage + flow.shortage, flow.coverage)
    }
}
