import PeerLearningCore

extension QTIResponse {
    /// What is right in a part, and what its values are worth.
    ///
    /// - Parameter isMapped: Whether the rules of scoring ask for the mapping.
    func key(for part: Interaction, isMapped: Bool) -> AnswerKey? {
        let right = isRecord ? [] : correct.compactMap { item($0, for: part) }
        let (worths, regions) = (answerMapping(for: part), areaMapping)
        if part.kind.isForPeers { return AnswerKey(.peers, weight: 0, correct: right, mapping: worths) }
        let rule: AnswerKey.Rule
        switch (right.isEmpty, worths, regions) {
        case (false, nil, nil): rule = .correct
        case (let lacks, .some, _) where lacks || isMapped: rule = .mapping
        case (let lacks, _, .some) where lacks || isMapped: rule = .areas
        case (false, _, _): rule = .correct
        default: return nil
        }
        return AnswerKey(rule, correct: right, mapping: worths, areas: regions)
    }

    private func answerMapping(for part: Interaction) -> AnswerMapping? {
        guard let mapping else { return nil }
        let entries = mapping.children("mapEntry").compactMap { entry -> AnswerMapping.Entry? in
            guard let key = item(entry["mapKey"]?.trimmed ?? "", for: part), let worth = entry.number("mappedValue")
            else {
                return nil
            }
            return AnswerMapping.Entry(
                key, worth: worth, letterCase: entry.flag("caseSensitive") ?? true ? .matters : .isIgnored)
        }
        return AnswerMapping(
            entries, otherwise: mapping.number("defaultValue") ?? 0, lower: mapping.number("lowerBound"),
            upper: mapping.number("upperBound"))
    }

    private var areaMapping: AreaMapping? {
        guard let areas else { return nil }
        let entries = areas.children("areaMapEntry").compactMap { entry -> AreaMapping.Entry? in
            guard let region = Self.region(entry["shape"], entry["coords"]), let worth = entry.number("mappedValue")
            else {
                return nil
            }
            return AreaMapping.Entry(region, worth: worth)
        }
        return AreaMapping(
            entries, otherwise: areas.number("defaultValue") ?? 0, lower: areas.number("lowerBound"),
            upper: areas.number("upperBound"))
    }
}
