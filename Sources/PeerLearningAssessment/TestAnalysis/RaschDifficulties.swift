import PeerLearningCore
import PeerLearningStatistics

/// The difficulties of questions in logits, as far as the Rasch model has any: for questions that are right or wrong, and
/// that neither everybody nor nobody solved.
struct RaschDifficulties {
    let logits: [QuestionID: QuestionAnalysis.Logit]
    let notes: [Message]

    init(_ matrix: ResponseMatrix) {
        let fractions = matrix.fractions
        let places = matrix.questions.indices.filter { place in
            let column = fractions.map { $0[place] }
            return column.allSatisfy { $0 == 0 || $0 == 1 } && Set(column).count == 2
        }
        guard places.count > 1, places.count <= TestAnalysis.mostForRasch else {
            (logits, notes) = ([:], [Message("analysis.noRasch")])
            return
        }
        do throws(StatisticsFailure) {
            let model = try RaschModel(fractions.map { row in places.map { row[$0] == 1 ? 1 : 0 } })
            let found = zip(model.difficulties, model.standardErrors).map(QuestionAnalysis.Logit.init)
            logits = Dictionary(zip(places.map { matrix.questions[$0] }, found)) { first, _ in first }
            notes = []
        } catch {
            (logits, notes) = ([:], [Message("analysis.noRasch")])
        }
    }
}
