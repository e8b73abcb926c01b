import PeerLearningAssessment
import PeerLearningCore
import Testing

extension AllocationRequest {
    /// Expects what is promised of every outcome: hard rules, the most reviews, and the best merit.
    func expectBest(
        _ outcome: AllocationOutcome, _ comment: Comment, best: (AllocationJudge) -> AllocationJudge.Merit?
    ) {
        expectRules(outcome, comment)
        let pairs = Set(outcome.pairs)
        let released = Set(outcome.released)
        for guides in [false, true] {
            let judge = AllocationJudge(self, guides: guides)
            let taken = Set(
                standing.filter { released.contains($0.review) && !judge.lost.contains($0.review) }.map {
                    AllocationOutcome.Pair($0.submission, $0.reviewer)
                })
            let held = judge.works.indices.map { work in
                judge.people.indices.filter { person in
                    let pair = AllocationOutcome.Pair(judge.works[work].submission, judge.people[person])
                    return judge.awaited[work].contains(person) && !taken.contains(pair) || pairs.contains(pair)
                }
            }
            for work in judge.works.indices {
                #expect(Set(held[work]).isSubset(of: judge.eligible(work)), comment)
                #expect(held[work].count >= judge.target(work), comment)
            }
            let besides = held.joined().count - judge.works.indices.reduce(0) { $0 + judge.target($1) }
            let merit = judge.merit(held)
            // A review for somebody idle adds one to the squares; where nothing else is given, there is no bound.
            let found = AllocationJudge.Merit(
                bound: judge.newReviews == 0 ? 0 : merit.bound, moves: merit.moves, squares: merit.squares - besides)
            #expect(found == best(judge), comment)
            #expect(!guides || besides == 0, comment)
        }
    }

    /// Expects what can be seen without knowing what is best.
    func expectRules(_ outcome: AllocationOutcome, _ comment: Comment) {
        let authors = Dictionary(uniqueKeysWithValues: works.map { ($0.submission, $0.authors) })
        let present = Set(reviewers.map(\.person))
        let awaited = Set(standing.filter { !$0.isDone }.map(\.review))
        let kept = standing.filter { !outcome.released.contains($0.review) }
        let keptPairs = Set(kept.map { AllocationOutcome.Pair($0.submission, $0.reviewer) })
        #expect(awaited.isSuperset(of: outcome.released), "\(comment): only awaited reviews are released")
        #expect(outcome.released == Set(outcome.released).sorted(), comment)
        #expect(outcome.pairs.count == Set(outcome.pairs).count, "\(comment): nobody is asked twice")
        #expect(keptPairs.isDisjoint(with: outcome.pairs), "\(comment): nobody is asked for what they have")
        for pair in outcome.pairs {
            #expect(present.contains(pair.reviewer), comment)
            #expect(authors[pair.submission]?.contains(pair.reviewer) == false, "\(comment): not their own")
        }
        for review in kept where !review.isDone {
            #expect(authors[review.submission]?.contains(review.reviewer) == false, comment)
            #expect(present.contains(review.reviewer), comment)
        }
        expectNeeds(outcome, comment)
    }

    /// Expects that nobody goes without reviews or without work, or is named with what is missing.
    private func expectNeeds(_ outcome: AllocationOutcome, _ comment: Comment) {
        var lacking: [SubmissionID: Int] = [:]
        for guides in [false, true] {
            let judge = AllocationJudge(self, guides: guides)
            for (place, work) in judge.works.enumerated() {
                let reached = judge.target(place) + judge.done[place].count + judge.doneByOthers[place]
                lacking[work.submission, default: 0] += max(judge.asked - reached, 0)
            }
        }
        var named: [SubmissionID: Int] = [:]
        for need in outcome.unmet { need.submission.map { named[$0, default: 0] += need.missing } }
        #expect(named == lacking.filter { $0.value > 0 }, comment)

        let released = Set(outcome.released)
        let busy = Set(
            standing.filter { !released.contains($0.review) }.map(\.reviewer) + outcome.pairs.map(\.reviewer))
        let idle = reviewers.filter { !$0.isGuide && !busy.contains($0.person) }.map(\.person)
        #expect(Set(outcome.unmet.compactMap(\.reviewer)) == Set(reviewsByPeers > 0 ? idle : []), comment)
        for person in idle where reviewsByPeers > 0 {
            #expect(works.allSatisfy { $0.authors.contains(person) }, "\(comment): \(person) has nothing to do")
        }
    }
}
