import PeerLearning
import PeerLearningStatistics

/// Figures as JSON: a figure that cannot be computed is an object with the reason.
struct FigureRecord {
    let console: Console

    func text(_ message: Message) -> JSONValue { .text(console.texts.text(message, in: console.language)) }

    func number(_ value: Double?) -> JSONValue {
        guard let value, value.isFinite else { return .null }
        return .number(value)
    }

    func computed<Value>(_ computed: Computed<Value>, _ make: (Value) -> JSONValue) -> JSONValue {
        switch computed {
        case .success(let value): make(value)
        case .failure: ["undefined": computed.reason.map(text) ?? .null]
        }
    }

    func interval(_ interval: ConfidenceInterval) -> JSONValue {
        ["low": .number(interval.low), "high": .number(interval.high), "confidence": .number(interval.confidence)]
    }

    func testMembers(_ test: TTest) -> [String: JSONValue] {
        [
            "meanDifference": .number(test.difference), "standardError": .number(test.standardError),
            "df": .number(test.degreesOfFreedom), "t": .number(test.t), "p": .number(test.pValue),
            "low": .number(test.interval.low), "high": .number(test.interval.high),
        ]
    }

    func test(_ test: TTest) -> JSONValue { .object(testMembers(test)) }

    func comparison(
        label: String, _ test: Computed<TTest>, besides members: [String: JSONValue] = [:]
    ) -> JSONValue {
        let figures: [String: JSONValue] =
            test.figure.map(testMembers) ?? ["undefined": test.reason.map(text) ?? .null]
        return .object(
            figures.merging(members) { first, _ in first }.merging(["label": .text(label)]) { first, _ in first })
    }

    func ratio(_ test: FTest) -> JSONValue {
        [
            "f": .number(test.f), "df1": .number(test.numerator), "df2": .number(test.denominator),
            "p": .number(test.pValue),
        ]
    }

    func anova(_ analysis: OneWayANOVA) -> JSONValue { ratio(analysis.test) }

    func effect(_ value: Double, _ interval: ConfidenceInterval) -> JSONValue {
        ["value": .number(value), "low": .number(interval.low), "high": .number(interval.high)]
    }

    func overall(_ mean: OverallMean) -> JSONValue {
        [
            "arm": .text(mean.arm), "stage": .text(mean.stage.rawValue), "people": .integer(mean.people),
            "overPeople": number(mean.overPeople), "overProgrammes": number(mean.overProgrammes),
        ]
    }

    func synthesis(_ synthesis: ProgrammeSynthesis) -> JSONValue {
        [
            "arm": .text(synthesis.arm),
            "programmes": .list(
                synthesis.programmes.map { entry in
                    comparison(
                        label: entry.programme, entry.test, besides: ["adjustedP": number(entry.adjustedPValue)])
                }),
            "fixed": computed(synthesis.fixed) { pooled($0.value, $0.interval, $0.pValue, $0.heterogeneity, nil) },
            "random": computed(synthesis.random) {
                pooled($0.value, $0.interval, $0.pValue, $0.heterogeneity, $0.tauSquared)
            },
            "fixedEffect": computed(synthesis.fixedEffect) {
                pooled($0.value, $0.interval, $0.pValue, $0.heterogeneity, nil)
            },
            "randomEffect": computed(synthesis.randomEffect) {
                pooled($0.value, $0.interval, $0.pValue, $0.heterogeneity, $0.tauSquared)
            },
        ]
    }

    private func pooled(
        _ value: Double, _ interval: ConfidenceInterval, _ p: Double, _ heterogeneity: Heterogeneity, _ tau: Double?
    ) -> JSONValue {
        .present([
            "value": .number(value), "low": .number(interval.low), "high": .number(interval.high), "p": .number(p),
            "q": .number(heterogeneity.q), "iSquared": .number(heterogeneity.iSquared),
            "tauSquared": tau.map { .number($0) },
        ])
    }
}
