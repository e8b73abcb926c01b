import PeerLearningCore

/// Looks for reviews and comments that are nearly the same: by the share of runs of three words that both have (Broder, *On
/// the resemblance and containment of documents*, 1997), through an index of the runs.
///
/// Runs that stand in a text that all may quote, or in texts by many people, count for nothing: a task's words, a template's
/// headings, a greeting. Texts with fewer than twelve runs left are not compared.
struct CopySearch {
    private static let leastRuns = 12
    private static let alike = 0.6

    private struct Written {
        let event: ScoringEvent
        let runs: Set<Int>
    }

    /// How many texts were compared.
    let count: Int
    /// Texts that somebody else had written before.
    private(set) var copied: [GamingFinding] = []
    /// Texts that their author has under several works.
    private(set) var repeated: [GamingFinding] = []

    init(_ events: [ScoringEvent], texts: [Int64: String], quoted: [String]) {
        var names: [String: Int] = [:]
        var authors: [Int: Set<PersonID>] = [:]
        let free = Set(quoted.flatMap { Self.runs($0, &names) })
        let written = events.compactMap { event -> Written? in
            guard event.kind == .reviewed || event.kind == .commented, !event.has(.again),
                let text = texts[event.position]
            else { return nil }
            let runs = Self.runs(text, &names)
            for run in runs { authors[run, default: []].insert(event.actor) }
            return Written(event: event, runs: runs)
        }
        let many = max(4, Set(written.map(\.event.actor)).count / 50)
        let own = written.map { written in
            Written(
                event: written.event,
                runs: written.runs.filter { !free.contains($0) && (authors[$0]?.count ?? 0) <= many })
        }
        .filter { $0.runs.count >= Self.leastRuns }
        count = own.count
        compare(own)
    }

    private mutating func compare(_ texts: [Written]) {
        var index: [Int: [Int]] = [:]
        var alike: [(first: Int, later: Int, share: Double)] = []
        for (later, text) in texts.enumerated() {
            var common: [Int: Int] = [:]
            for run in text.runs { for first in index[run] ?? [] { common[first, default: 0] += 1 } }
            for (first, count) in common {
                let share = Double(count) / Double(texts[first].runs.count + text.runs.count - count)
                if share >= Self.alike { alike.append((first, later, share)) }
            }
            for run in text.runs { index[run, default: []].append(later) }
        }
        let pairs = Double(max(1, texts.count * (texts.count - 1) / 2))
        var sources: [Pair: [Int]] = [:]
        var twins: [Int: Set<Int>] = [:]
        let people = Array(Set(texts.map(\.event.actor))).sorted()
        let numbers = Dictionary(people.enumerated().map { ($1, $0) }) { first, _ in first }
        for (first, later, _) in alike {
            guard let source = numbers[texts[first].event.actor], let copier = numbers[texts[later].event.actor] else {
                continue
            }
            if source == copier {
                if texts[first].event.subject != texts[later].event.subject {
                    twins[copier, default: []].formUnion([first, later])
                }
            } else if sources[Pair(copier, source)]?.last != later {
                sources[Pair(copier, source), default: []].append(later)
            }
        }
        let rarity = Double(alike.count) / pairs
        copied = sources.map { pair, later in
            Self.finding(.copiedText, [people[pair.from], people[pair.to]], later.map { texts[$0].event }, rarity)
        }
        repeated = twins.filter { $0.value.count >= 3 }.map { person, same in
            Self.finding(.repeatedText, [people[person]], same.sorted().map { texts[$0].event }, rarity)
        }
    }

    private static func finding(
        _ kind: GamingFinding.Kind, _ people: [PersonID], _ events: [ScoringEvent], _ rarity: Double
    ) -> GamingFinding {
        GamingFinding(
            kind: kind, people: people, count: events.count, expected: 0, chance: rarity,
            positions: events.map(\.position).sorted(), subjects: Set(events.map(\.subject)))
    }

    /// The runs of three words of a text, by number; case and punctuation do not matter, nor do ё and е.
    private static func runs(_ text: String, _ names: inout [String: Int]) -> Set<Int> {
        let words = text.lowercased().replacing("ё", with: "е").split { !$0.isLetter && !$0.isNumber }
        guard words.count >= 3 else { return [] }
        var runs: Set<Int> = []
        for start in 0...(words.count - 3) {
            let run = words[start..<start + 3].joined(separator: " ")
            let number = names[run, default: names.count]
            names[run] = number
            runs.insert(number)
        }
        return runs
    }
}
