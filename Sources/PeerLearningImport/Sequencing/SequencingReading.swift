import PeerLearningCore

/// Makes a sequencing of an element `sequencing`, by local names; what it cannot make sense of is noted and left out.
struct SequencingReading {
    var sequencing = Sequencing()
    private(set) var notes: [Diagnostic] = []

    init(_ node: XMLNode) {
        sequencing.reference = node["IDRef"]
        if let controls = node.child("controlMode") { sequencing.controls = Self.controls(controls) }
        if let rules = node.child("sequencingRules") { read(rules) }
        if let limits = node.child("limitConditions") { sequencing.limits = Self.limits(limits) }
        for companion in node.child("auxiliaryResources")?.children("auxiliaryResource") ?? [] {
            if let id = companion["auxiliaryResourceID"] { sequencing.companions[id] = companion["purpose"] ?? "" }
        }
        if let rules = node.child("rollupRules") { sequencing.rollup = rollup(rules) }
        readObjectives(of: node)
        if let selection = node.child("randomizationControls") { sequencing.selection = self.selection(selection) }
        if let delivery = node.child("deliveryControls") { sequencing.tracking = Self.tracking(delivery) }
        if let choice = node.child("constrainedChoiceConsiderations") {
            var constraints = ChoiceConstraints()
            constraints.preventsActivation = choice.truth("preventActivation") ?? false
            constraints.constrainsChoice = choice.truth("constrainChoice") ?? false
            sequencing.constraints = constraints
        }
        if let found = node.child("rollupConsiderations") { sequencing.considerations = considerations(found) }
    }

    private static func controls(_ node: XMLNode) -> SequencingControls {
        var controls = SequencingControls()
        controls.allowsChoice = node.truth("choice") ?? true
        controls.allowsChoiceOfOthers = node.truth("choiceExit") ?? true
        controls.flows = node.truth("flow") ?? false
        controls.isForwardOnly = node.truth("forwardOnly") ?? false
        controls.usesCurrentObjectives = node.truth("useCurrentAttemptObjectiveInfo") ?? true
        controls.usesCurrentProgress = node.truth("useCurrentAttemptProgressInfo") ?? true
        return controls
    }

    private static func limits(_ node: XMLNode) -> SequencingLimits {
        var limits = SequencingLimits()
        limits.attempts = node["attemptLimit"].flatMap { Int($0.trimmed) }
        limits.attemptDuration = node["attemptAbsoluteDurationLimit"]
        limits.attemptExperience = node["attemptExperiencedDurationLimit"]
        limits.activityDuration = node["activityAbsoluteDurationLimit"]
        limits.activityExperience = node["activityExperiencedDurationLimit"]
        limits.begin = node["beginTimeLimit"]
        limits.end = node["endTimeLimit"]
        return limits
    }

    private static func tracking(_ node: XMLNode) -> SequencingTracking {
        var tracking = SequencingTracking()
        tracking.isTracked = node.truth("tracked") ?? true
        tracking.contentSetsCompletion = node.truth("completionSetByContent") ?? false
        tracking.contentSetsObjective = node.truth("objectiveSetByContent") ?? false
        return tracking
    }

    /// The word of a closed vocabulary that an attribute holds; nil where it is left out, or is noted as unknown.
    private mutating func word<Term: RawRepresentable<String>>(_ node: XMLNode, _ name: String) -> Term? {
        guard let text = node[name]?.trimmed, !text.isEmpty else { return nil }
        if let word = Term(rawValue: text) { return word }
        notes.append(
            Diagnostic(
                .warning, .sequencingUnknownWord, ["attribute": .text(name), "value": .text(text.printable)],
                line: node.line))
        return nil
    }
}

/// Rules.
extension SequencingReading {
    private mutating func read(_ node: XMLNode) {
        sequencing.preConditions = node.children("preConditionRule").compactMap { rule($0) }
        sequencing.exitConditions = node.children("exitConditionRule").compactMap { rule($0) }
        sequencing.postConditions = node.children("postConditionRule").compactMap { rule($0) }
    }

    private mutating func rule(_ node: XMLNode) -> SequencingRule? {
        guard let found = node.child("ruleAction"), let action: SequencingRule.Action = word(found, "action") else {
            return nil
        }
        let holder = node.child("ruleConditions")
        let conditions = conditions(in: holder, "ruleCondition")
        guard !conditions.isEmpty else { return nil }
        return SequencingRule(action, if: conditions, needsAll: holder?["conditionCombination"] != "any")
    }

    private mutating func conditions(in holder: XMLNode?, _ name: String) -> [SequencingRule.Condition] {
        (holder?.children(name) ?? []).compactMap { node in
            guard let test: SequencingRule.Test = word(node, "condition") else { return nil }
            return SequencingRule.Condition(
                test, isNegated: node["operator"] == "not", objective: node["referencedObjective"],
                threshold: node.decimal("measureThreshold"))
        }
    }

    private mutating func rollup(_ node: XMLNode) -> RollupRules {
        var rollup = RollupRules()
        rollup.countsForObjective = node.truth("rollupObjectiveSatisfied") ?? true
        rollup.countsForProgress = node.truth("rollupProgressCompletion") ?? true
        rollup.weight = node.decimal("objectiveMeasureWeight") ?? 1
        rollup.rules = node.children("rollupRule").compactMap { rollupRule($0) }
        return rollup
    }

    private mutating func rollupRule(_ node: XMLNode) -> RollupRules.Rule? {
        guard let found = node.child("rollupAction"), let action: RollupRules.Rule.Action = word(found, "action")
        else { return nil }
        let holder = node.child("rollupConditions")
        let conditions = conditions(in: holder, "rollupCondition")
        guard !conditions.isEmpty else { return nil }
        let share: RollupRules.Rule.Share
        switch node["childActivitySet"] ?? "all" {
        case "any": share = .any
        case "none": share = .none
        case "atLeastCount": share = .count(node["minimumCount"].flatMap { Int($0.trimmed) } ?? 0)
        case "atLeastPercent": share = .part(node.decimal("minimumPercent") ?? 0)
        default: share = .all
        }
        return RollupRules.Rule(
            action, if: share, are: conditions, needsAll: holder?["conditionCombination"] == "all")
    }

    private mutating func considerations(_ node: XMLNode) -> RollupConsiderations {
        var found = RollupConsiderations()
        found.forSatisfied = word(node, "requiredForSatisfied") ?? .always
        found.forNotSatisfied = word(node, "requiredForNotSatisfied") ?? .always
        found.forCompleted = word(node, "requiredForCompleted") ?? .always
        found.forIncomplete = word(node, "requiredForIncomplete") ?? .always
        found.measuresWhileActive = node.truth("measureSatisfactionIfActive") ?? true
        return found
    }

    private mutating func selection(_ node: XMLNode) -> SequencingSelection {
        var selection = SequencingSelection()
        selection.reorderTiming = word(node, "randomizationTiming") ?? .never
        selection.reorders = node.truth("reorderChildren") ?? false
        selection.drawTiming = word(node, "selectionTiming") ?? .never
        selection.count = node["selectCount"].flatMap { Int($0.trimmed) }
        return selection
    }
}

extension XMLNode {
    /// Whether an attribute is true; nil where it is left out or says neither.
    func truth(_ name: String) -> Bool? {
        switch self[name]?.trimmed.lowercased() {
        case "true", "1": true
        case "false", "0": false
        default: nil
        }
    }

    func decimal(_ name: String) -> Double? {
        self[name].flatMap { Double($0.trimmed) }.flatMap { $0.isFinite ? $0 : nil }
    }
}
