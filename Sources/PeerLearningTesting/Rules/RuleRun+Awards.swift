import PeerLearningCore
import PeerLearningGamification

extension RuleRun {
    func bounded(_ contexts: [ScoringContext]) async throws(RuleBreach) {
        try await each(of: contexts) { subject, _, awards in
            let limit = subject.declaration.limit.magnitude
            return awards.first { $0.points == 0 || $0.points.magnitude > limit }.map {
                "an award of \($0.points) points with a limit of \(limit)"
            }
        }
    }

    func frugal() async throws(RuleBreach) {
        try await each(of: samples) { _, _, awards in awards.count > 8 ? "\(awards.count) awards" : nil }
    }

    func personal() async throws(RuleBreach) {
        try await each(of: samples) { _, event, awards in
            awards.first { $0.person != event.actor && $0.person != event.recipient }.map { "an award to \($0.person)" }
        }
    }

    func caused() async throws(RuleBreach) {
        try await each(of: samples) { _, _, awards in
            let causes = awards.map(\.cause)
            if let odd = causes.first(where: { !(1...200).contains($0.utf8.count) }) {
                return "a cause of \(odd.utf8.count) bytes"
            }
            return Set(causes).count == causes.count ? nil : "two awards for one cause"
        }
    }

    func asked() async throws(RuleBreach) {
        guard trial.isInProcess else { return _ = try await awards(samples) }
        try await each(of: samples) { subject, event, awards in
            let isAsked = subject.declaration.kinds?.contains(event.kind) ?? true
            return isAsked || awards.isEmpty ? nil : "an award for a kind that it did not ask for"
        }
    }

    func needy() async throws(RuleBreach) {
        let first = try await awards(samples)
        for need in ScoringNeed.allCases {
            let without = try await trial.awards(samples, hiding: need, law: law)
            let others = trial.subjects.indices.filter { !trial.subjects[$0].declaration.needs.contains(need) }
            try compare(without, first, among: others)
        }
    }

    func blind() async throws(RuleBreach) {
        let first = try await awards(samples)
        let renamed = samples.map { context in
            var context = context
            context.event.actor = Self.otherName(context.event.actor)
            context.event.recipient = context.event.recipient.map(Self.otherName)
            return context
        }
        for (place, answers) in try await awards(renamed).enumerated() {
            for (event, (new, old)) in zip(answers, first[place]).enumerated() {
                let expected = old.map { "\($0.points) to \(Self.otherName($0.person))" }
                guard new.map({ "\($0.points) to \($0.person)" }) == expected else {
                    throw breach(
                        place, "\(Self.short(new)) for people by other names, about \(samples[event].event.subject)")
                }
            }
        }
    }

    private static func otherName(_ person: PersonID) -> PersonID { PersonID("\(person.rawValue)-by-another-name") }

    func robust() async throws(RuleBreach) {
        let limit = trial.subjects.map(\.declaration.limit)
        for part in ScoringContext.hostileSamples.chunked(by: 8) {
            for (place, answers) in try await awards(part).enumerated() {
                for award in answers.flatMap(\.self) where award.points.magnitude > limit[place].magnitude {
                    throw breach(place, "an award of \(award.points) points")
                }
            }
        }
    }
}

extension Array {
    fileprivate func chunked(by size: Int) -> [[Element]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min(count, $0 + size)]) }
    }
}
