/// A rule whose awards are changed by adjustments. It keeps the name and version of the rule that it changes, unless it is
/// given others by ``ScoringRule/named(_:version:)``.
public struct AdjustedRule: ScoringRule {
    /// The name and version.
    public let id: RuleID
    private let rule: any ScoringRule
    private let adjustments: [AwardAdjustment]

    init(_ rule: any ScoringRule, id: RuleID? = nil, _ adjustments: [AwardAdjustment]) {
        if let adjusted = rule as? AdjustedRule {
            (self.rule, self.adjustments) = (adjusted.rule, adjusted.adjustments + adjustments)
        } else {
            (self.rule, self.adjustments) = (rule, adjustments)
        }
        self.id = id ?? rule.id
    }

    /// What the rule says about itself; one that is capped or halved goes by what was paid before.
    public var declaration: RuleDeclaration {
        var declaration = rule.declaration
        for adjustment in adjustments {
            switch adjustment {
            case .cap, .halving: declaration.isOrderIndependent = false
            case .weight(let weight):
                let limit = (Double(declaration.limit) * weight.magnitude).rounded(.up)
                declaration.limit = Int(exactly: Swift.max(1, limit)) ?? .max
            case .only: break
            }
        }
        return declaration
    }

    /// The rule's awards, as the adjustments leave them.
    public func awards(in context: ScoringContext) -> [Award] {
        adjustments.adjust(rule.awards(in: context), in: context)
    }
}

extension ScoringRule {
    /// The rule with a limit: no more than so many points for a person on one day of the cohort's clock.
    ///
    /// ```swift
    /// let rules: [any ScoringRule] = [UsefulComment().capped(atDaily: 12)]
    /// ```
    public func capped(atDaily points: Int) -> AdjustedRule { AdjustedRule(self, [.cap(daily: Swift.max(0, points))]) }

    /// The rule for some events only.
    public func only(when condition: EventCondition) -> AdjustedRule { AdjustedRule(self, [.only(condition)]) }

    /// The rule with each award multiplied, and rounded to the nearest point.
    public func weighted(_ weight: Double) -> AdjustedRule { AdjustedRule(self, [.weight(weight)]) }

    /// The rule with a price that falls: a person's first awards in full, as many after them half, then a quarter.
    public func halved(after count: Int) -> AdjustedRule { AdjustedRule(self, [.halving(after: count)]) }

    /// The rule by another name: needed where an engine has two rules that are one but for their adjustments.
    public func named(_ name: String, version: Int) -> AdjustedRule {
        AdjustedRule(self, id: RuleID(name, version: version), [])
    }
}
