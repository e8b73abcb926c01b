public import PeerLearningAssessment
public import PeerLearningCore
public import PeerLearningGamification
import PeerLearningPluginKit

extension PluginHost: OutsideGrading {
    /// A grade for each submission. Reviewers and submissions have aliases there; names, words and earlier grades are not
    /// told. The reason in words is that of weights that add up: the mean's.
    public func grades(in context: GradingContext, by rule: RuleID) async throws(PluginFailure) -> [Grade] {
        try await inTurn { await self.graded(context, rule) }.get()
    }

    /// A score for each form.
    public func scores(of forms: [CompletedForm], by rule: RuleID) async throws(PluginFailure) -> [Double?] {
        try await inTurn { await self.scored(forms, rule) }.get()
    }

    private func graded(_ context: GradingContext, _ rule: RuleID) async -> Result<[Grade], PluginFailure> {
        do throws(PluginFailure) {
            try expect(rule, among: aggregators)
            let works = context.submissions.map(work)
            let lines = try await exchange(
                lines(works.map(\.line)), of: .works, count: works.count, rule: rule)
            var grades: [Grade] = []
            for ((line, work), submission) in zip(zip(lines, works), context.submissions) {
                let given: PluginGrade
                do {
                    given = try PluginGrade(WireReader.value(of: line), of: work)
                } catch {
                    throw await fail(PluginFailure(.answer, of: name, because: "\(rule): \(error)"))
                }
                grades.append(grade(given, of: submission, by: rule))
            }
            return .success(grades)
        } catch {
            return .failure(error)
        }
    }

    private func scored(_ forms: [CompletedForm], _ rule: RuleID) async -> Result<[Double?], PluginFailure> {
        do throws(PluginFailure) {
            try expect(rule, among: strategies)
            let lines = try await exchange(
                lines(forms.map { PluginForm($0).line }), of: .forms, count: forms.count, rule: rule)
            var scores: [Double?] = []
            for line in lines {
                let said = (try? WireReader.value(of: line))?["score"]
                let score = said?.number
                guard said == .null || score.map((0...100).contains) == true else {
                    throw await fail(
                        PluginFailure(.answer, of: name, because: "\(rule): a score is not from 0 to 100"))
                }
                scores.append(score)
            }
            return .success(scores)
        } catch {
            return .failure(error)
        }
    }

    private func expect(_ rule: RuleID, among rules: [RuleID]) throws(PluginFailure) {
        guard rules.contains(rule) else {
            throw PluginFailure(.refused, of: name, because: "it has no rule \(rule) of this kind")
        }
    }

    private func lines(_ values: [WireValue]) -> [UInt8] {
        var writer = WireWriter()
        for value in values {
            writer.put(value)
            writer.endLine()
        }
        return writer.bytes
    }

    private func work(_ submission: ScoredSubmission) -> PluginWork {
        let scores = submission.scores.map { score in
            PluginWork.Score(
                reviewer: aliases.person(score.reviewer).rawValue, isByGuide: score.isByGuide, value: score.score)
        }
        return PluginWork(
            submission: aliases.thing(submission.submission.rawValue), scores: scores, missing: submission.missing)
    }

    private func grade(_ given: PluginGrade, of submission: ScoredSubmission, by rule: RuleID) -> Grade {
        let weighed = Grade(
            of: submission, by: MeanGrade(),
            weights: given.value == nil ? submission.scores.map { _ in 0 } : given.weights)
        return Grade(
            submission: submission.submission, value: given.value, spread: given.value == nil ? nil : weighed.spread,
            contributions: given.value == nil ? [] : weighed.contributions, method: "\(name)/\(rule)",
            reason: weighed.reason)
    }
}

extension PluginForm {
    fileprivate init(_ form: CompletedForm) {
        self.init(
            form.rubric.criteria.enumerated().map { place, criterion in
                let levels = criterion.levels.map(\.points)
                let answer = form.levels.indices.contains(place) ? form.levels[place] : -1
                return Criterion(
                    weight: criterion.weight, levels: levels,
                    answer: criterion.accepts(answer) && answer >= 0 ? answer : nil)
            })
    }
}
