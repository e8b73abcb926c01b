/// What counting alone tells: clashes that are named before anything is solved, in time proportional to the lists.
struct AllocationCounting {
    private(set) var clashes: [AllocationClash] = []

    init(_ setting: AllocationSetting) {
        let graph = setting.graph
        checkSums(graph, setting.experiencedNeeds)
        checkCandidates(graph, setting.experiencedNeeds)
        checkReviewers(graph)
    }

    private mutating func checkSums(_ graph: CandidateGraph, _ experiencedNeeds: [Int32]) {
        let (need, room) = (graph.need, graph.room)
        if need > room { clashes.append(.init(.capacity, needed: need, available: room)) }
        let least = graph.least.reduce(0) { $0 + Int($1) }
        if least > need, need <= room { clashes.append(.init(.leastLoads, needed: least, available: need)) }
        let needed = experiencedNeeds.reduce(0) { $0 + Int($1) }
        var available = 0
        for reviewer in graph.most.indices where !graph.isOther[reviewer] { available += Int(graph.most[reviewer]) }
        if needed > available { clashes.append(.init(.experience, needed: needed, available: available)) }
    }

    private mutating func checkCandidates(_ graph: CandidateGraph, _ experiencedNeeds: [Int32]) {
        var few: [Int] = []
        var fewExperienced: [Int] = []
        var sums = (needed: 0, available: 0, neededExperienced: 0, availableExperienced: 0)
        for submission in graph.needs.indices {
            let range = graph.stretch(submission)
            let (need, needExperienced) = (Int(graph.needs[submission]), Int(experiencedNeeds[submission]))
            if range.count < need {
                few.append(submission)
                sums.needed += need
                sums.available += range.count
            }
            let experienced = Int(graph.splits[submission]) - range.lowerBound
            if needExperienced > 0, experienced < needExperienced {
                fewExperienced.append(submission)
                sums.neededExperienced += needExperienced
                sums.availableExperienced += experienced
            }
        }
        if !few.isEmpty {
            clashes.append(
                .init(.fewCandidates, submissions: few, needed: sums.needed, available: sums.available))
        }
        if !fewExperienced.isEmpty {
            clashes.append(
                .init(
                    .fewExperienced, submissions: fewExperienced, needed: sums.neededExperienced,
                    available: sums.availableExperienced))
        }
    }

    private mutating func checkReviewers(_ graph: CandidateGraph) {
        var works = Array(repeating: Int32(0), count: graph.reviewerCount)
        for submission in graph.needs.indices where graph.needs[submission] > 0 {
            for place in graph.stretch(submission) { works[graph.candidates[place].place] += 1 }
        }
        let few = graph.least.indices.filter { works[$0] < graph.least[$0] }
        guard !few.isEmpty else { return }
        clashes.append(
            .init(
                .fewWorks, reviewers: few, needed: few.reduce(0) { $0 + Int(graph.least[$1]) },
                available: few.reduce(0) { $0 + Int(works[$1]) }))
    }
}
