extension ReviewLinks {
    /// Sets of three to eight people that stand out by who reviewed whom alone: those of whom each reviewed each, and
    /// those who hang together by mutual reviews and with nobody else.
    func circles(among mutual: [Mutual]) -> Set<[Int]> {
        var friends: [Int: Set<Int>] = [:]
        for pair in mutual {
            friends[pair.one, default: []].insert(pair.other)
            friends[pair.other, default: []].insert(pair.one)
        }
        var found: Set<[Int]> = []
        var seen: Set<Int> = []
        for person in friends.keys.sorted() {
            if let company = company(of: person, friends, &seen) { found.insert(company) }
            let clique = clique(around: person, friends)
            if (3...8).contains(clique.count) { found.insert(clique) }
        }
        return found
    }

    private func company(of person: Int, _ friends: [Int: Set<Int>], _ seen: inout Set<Int>) -> [Int]? {
        guard seen.insert(person).inserted else { return nil }
        var company = [person]
        var next = 0
        while next < company.count {
            for friend in friends[company[next], default: []].sorted() where seen.insert(friend).inserted {
                company.append(friend)
            }
            next += 1
        }
        return (3...8).contains(company.count) ? company.sorted() : nil
    }

    /// A largest set with a person of whom each reviewed each, taken greedily: who shares most friends comes first.
    private func clique(around person: Int, _ friends: [Int: Set<Int>]) -> [Int] {
        var clique = [person]
        var candidates = friends[person, default: []]
        while let best = candidates.max(by: {
            let left = candidates.intersection(friends[$0, default: []]).count
            let right = candidates.intersection(friends[$1, default: []]).count
            return (left, $1) < (right, $0)
        }) {
            clique.append(best)
            candidates.formIntersection(friends[best, default: []])
        }
        return clique.sorted()
    }
}
