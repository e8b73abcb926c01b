import PeerLearningAssessment

/// The simplest exact answer to whether a problem has a solution: one augmenting way after another, with code of its own.
struct ExactCoverage {
    /// How many reviews there can be under the upper bounds.
    private(set) var coverage = 0
    /// How much of the lower bounds can be filled.
    private(set) var filled = 0
    private let allowed: [[Int]]
    private var holders: [[Int]]
    private var asked: [Int]
    private var bounds: [Int]

    /// - Parameters:
    ///   - allowed: For each submission who may review it.
    init(allowed: [[Int]], need: Int, least: [Int], most: [Int]) {
        self.allowed = allowed
        holders = Array(repeating: [], count: most.count)
        asked = Array(repeating: need, count: allowed.count)
        bounds = least
        filled = augmentAll()
        bounds = most
        coverage = filled + augmentAll()
    }

    private mutating func augmentAll() -> Int {
        var count = 0
        for submission in allowed.indices {
            while asked[submission] > 0 {
                var seen = Array(repeating: false, count: bounds.count)
                guard augment(submission, &seen) else { break }
                asked[submission] -= 1
                count += 1
            }
        }
        return count
    }

    private mutating func augment(_ submission: Int, _ seen: inout [Bool]) -> Bool {
        for reviewer in allowed[submission] where !seen[reviewer] && !holders[reviewer].contains(submission) {
            seen[reviewer] = true
            if holders[reviewer].count < bounds[reviewer] {
                holders[reviewer].append(submission)
                return true
            }
            for (place, holder) in holders[reviewer].enumerated() {
                guard augment(holder, &seen) else { continue }
                holders[reviewer][place] = submission
                return true
            }
        }
        return false
    }
}
