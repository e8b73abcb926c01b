/// A filled-in review form, as a plugin sees it.
public struct PluginForm: Hashable, Sendable {
    /// A criterion with the answer to it.
    public struct Criterion: Hashable, Sendable {
        /// How much it counts beside the others.
        public let weight: Double
        /// The points of its levels, in their order.
        public let levels: [Double]
        /// The place of the level that was chosen, from 0; nil where it was not answered.
        public let answer: Int?

        /// Describes a criterion.
        public init(weight: Double = 1, levels: [Double], answer: Int?) {
            (self.weight, self.levels, self.answer) = (weight, levels, answer)
        }
    }

    /// The criteria in their order.
    public let criteria: [Criterion]

    /// Describes a form.
    public init(_ criteria: [Criterion]) { self.criteria = criteria }

    package var line: WireValue {
        let criteria = criteria.map { criterion in
            WireValue.object([
                WireMember("weight", .number(criterion.weight)),
                WireMember("levels", .list(criterion.levels.map { .number($0) })),
                WireMember("answer", criterion.answer.map { .whole($0) } ?? .null),
            ])
        }
        return .object([WireMember("criteria", .list(criteria))])
    }

    package init?(_ line: WireValue) {
        guard let criteria = line["criteria"]?.list else { return nil }
        self.init(
            criteria.map { criterion in
                Criterion(
                    weight: criterion["weight"]?.number ?? 1,
                    levels: (criterion["levels"]?.list ?? []).compactMap(\.number), answer: criterion["answer"]?.whole)
            })
    }
}
