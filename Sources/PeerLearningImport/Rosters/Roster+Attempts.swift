import PeerLearningCore

extension Roster {
    /// The roster with attempts numbered in the order of time where every attempt of a person tells it, else in that of
    /// the file.
    var withAttemptsInOrder: Roster {
        struct Key: Hashable {
            let person: Int
            let item: Int
        }
        var ordered = self
        let groups = Dictionary(grouping: results.indices) { Key(person: results[$0].person, item: results[$0].item) }
        for places in groups.values where places.count > 1 {
            var order = Array(places)
            let moments = places.compactMap { results[$0].moment }
            if moments.count == places.count {
                order.sort { left, right in
                    guard let first = results[left].moment, let second = results[right].moment else {
                        return left < right
                    }
                    return first == second ? left < right : first < second
                }
            }
            for (number, place) in order.enumerated() { ordered.results[place].attempt = number + 1 }
        }
        return ordered
    }
}
