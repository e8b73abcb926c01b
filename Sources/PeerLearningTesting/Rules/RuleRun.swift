import PeerLearningCore
import PeerLearningGamification

/// One run of a law on some rules.
struct RuleRun: Sendable {
    let law: RuleLaw
    let trial: RuleTrial
    let seed: UInt64
    let samples: [ScoringContext]

    func breach(_ place: Int, _ seen: String) -> RuleBreach {
        RuleBreach(law, rule: trial.subjects[place].id.description, seen: "\(seen) (seed \(seed))")
    }

    func awards(_ contexts: [ScoringContext]) async throws(RuleBreach) -> [[[Award]]] {
        try await trial.awards(contexts, law: law)
    }

    /// Holds each award of each rule against something that it has to be.
    func each(
        of contexts: [ScoringContext], _ fault: (RuleTrial.Subject, ScoringEvent, [Award]) -> String?
    ) async throws(RuleBreach) {
        for (place, answers) in try await awards(contexts).enumerated() {
            for (context, awards) in zip(contexts, answers) {
                guard let seen = fault(trial.subjects[place], context.event, awards) else { continue }
                throw breach(place, "\(seen), for \(context.event.kind.rawValue) about \(context.event.subject)")
            }
        }
    }

    /// Compares what each rule answers with what it has answered before.
    func compare(_ now: [[[Award]]], _ before: [[[Award]]], among places: [Int]? = nil) throws(RuleBreach) {
        for place in places ?? Array(before.indices) {
            for (event, (new, old)) in zip(now[place], before[place]).enumerated() where new != old {
                throw breach(place, "\(Self.short(new)) and \(Self.short(old)) for \(samples[event].event.subject)")
            }
        }
    }

    static func short(_ awards: [Award]) -> String {
        awards.isEmpty
            ? "nothing" : awards.map { "\($0.points) to \($0.person) for \($0.cause)" }.joined(separator: "; ")
    }
}

extension RuleRun {
    func named() throws(RuleBreach) {
        for (place, subject) in trial.subjects.enumerated() {
            let same = trial.subjects.filter { $0.id.name == subject.id.name }
            guard same.count == 1 else { throw breach(place, "\(same.count) rules of the name \(subject.id.name)") }
            guard (1...64).contains(subject.id.name.utf8.count), subject.id.version >= 1,
                subject.declaration.limit >= 1
            else { throw breach(place, "\(subject.id) with a limit of \(subject.declaration.limit)") }
        }
    }

    func deterministic() async throws(RuleBreach) {
        let first = try await awards(samples)
        for _ in 0..<3 { try compare(try await awards(samples), first) }
    }

    func orderIndependent() async throws(RuleBreach) {
        let first = try await awards(samples)
        var order = Array(samples.indices)
        var chance = SeededGenerator(seed: seed)
        chance.shuffle(&order)
        let shuffled = try await awards(order.map { samples[$0] })
        var back = first
        for place in first.indices {
            for (new, old) in order.enumerated() { back[place][old] = shuffled[place][new] }
        }
        let claiming = trial.subjects.indices.filter { trial.subjects[$0].declaration.isOrderIndependent }
        try compare(back, first, among: claiming)
    }

    func oneByOne() async throws(RuleBreach) {
        let some = Array(samples.prefix(60))
        let whole = try await awards(some)
        var single = whole.map { _ in [[Award]]() }
        for context in some {
            for (place, answer) in try await awards([context]).enumerated() { single[place] += answer }
        }
        try compare(single, whole)
    }

    func replayed() async throws(RuleBreach) {
        var chance = SeededGenerator(seed: seed)
        var live = trial.subjects.map { _ in RuleTotals() }
        var start = 0
        while start < samples.count {
            let end = min(samples.count, start + 1 + chance.below(50))
            let part = Array(samples[start..<end])
            for (place, answers) in try await awards(part).enumerated() { live[place].pay(answers, for: part) }
            start = end
        }
        for (place, answers) in try await awards(samples).enumerated() {
            var replay = RuleTotals()
            replay.pay(answers, for: samples)
            guard replay == live[place] else {
                throw breach(place, "\(replay.points) points in a replay, \(live[place].points) live")
            }
        }
    }

    func concurrent() async throws(RuleBreach) {
        let first = try await awards(samples)
        let (trial, law, samples) = (trial, law, samples)
        let others = await withTaskGroup(of: Result<[[[Award]]], RuleBreach>.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    do throws(RuleBreach) {
                        return .success(try await trial.awards(samples, law: law))
                    } catch {
                        return .failure(error)
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        for other in others { try compare(try other.get(), first) }
    }
}

/// What a rule has paid, each cause once.
private struct RuleTotals: Equatable {
    private var paid: [String: Int] = [:]
    var points: Int { paid.values.reduce(0) { $0.addingReportingOverflow($1).partialValue } }

    mutating func pay(_ answers: [[Award]], for contexts: [ScoringContext]) {
        for (awards, context) in zip(answers, contexts) {
            for award in awards {
                let cause = "\(context.event.cohort)/\(award.person)/\(award.cause)"
                if paid[cause] == nil { paid[cause] = award.points }
            }
        }
    }
}
