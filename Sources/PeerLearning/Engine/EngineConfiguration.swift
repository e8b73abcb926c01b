public import PeerLearningAssessment
public import PeerLearningCore
public import PeerLearningGamification

/// What an engine works with: rules, methods, roles and texts. Change what should be different from ``standard``.
///
/// ```swift
/// var configuration = EngineConfiguration.standard
/// configuration.rules += KindnessRules.rules
/// configuration.texts = configuration.texts.merging(KindnessRules.texts)
/// configuration.aggregator = MedianGrade()
/// ```
public struct EngineConfiguration: Sendable {
    /// The roles that can be given.
    public var roles: [Role] = Role.standard
    /// What pays points, in the order in which it is asked.
    public var rules: [any ScoringRule] = .standard
    /// Rules outside the program, asked after those in it: plugins in other processes or in WebAssembly.
    public var outsideRules: [any OutsideRules] = []
    /// The names of the rules that may see what people wrote. Words may tell who wrote them: a rule that is not named here
    /// sees none, whatever it declares.
    public var rulesThatReadTexts: Set<String> = []
    /// When points wait until staff have looked at them; nil for never.
    public var holding: HoldingPolicy?
    /// What reviews received cost and reviews given earn; nil for nothing.
    public var wallet: WalletPolicy?
    /// What is granted for points and awards.
    public var badges: [Badge] = Badge.standard
    /// What makes a score of a filled-in form.
    public var strategy: any GradingStrategy = RubricGrading()
    /// Strategies of the host's own, which a workshop may choose by name beside those of the framework.
    public var strategies: [any GradingStrategy] = []
    /// Strategies outside the program, which a workshop may choose by name.
    public var outsideStrategies: [any OutsideStrategy] = []
    /// What makes grades of scores. The standard corrects reviewers' severity and weighs them by exactness, learnt from all
    /// their reviews; where they do not differ it is the mean. `Grading.md` has the evidence.
    public var aggregator: any GradeAggregator = InferredGrade.adaptive
    /// What makes grades of scores outside the program, in place of ``aggregator``; nil for nothing.
    public var outsideAggregator: (any OutsideAggregator)?
    /// What makes grades of reviewing.
    public var reviewing = ReviewingGrading()
    /// What says who reviews what.
    public var allocator: any ReviewAllocator = CircularAllocator()
    /// What takes out of handed-in files what tells who made them. `PeerLearningFiles` has cleaners for pictures, PDF and
    /// office documents; authors are warned of a file that no cleaner knows.
    public var fileCleaners: [any FileCleaner] = []
    /// What pair sessions go by; the standard script where a kind has none here.
    public var pairScripts: [PairSessionKind: PairSessionScript] = [:]
    /// Everything that is said to people.
    public var texts = TextCatalogue.core.merging(.assessment).merging(.gamification)
    /// Where the present moment comes from.
    public var time: any TimeSource = SystemTime()
    /// Where new identifiers come from.
    public var identifiers: any IdentifierSource = RandomIdentifiers()

    /// The standard: three reviews by peers and one by a guide, corrected for severity, and nine rules.
    public static var standard: EngineConfiguration { EngineConfiguration() }

    /// What the standard has; change it before you hand it over.
    public init() {}

    /// Checks that no two rules, roles, badges or strategies have the same name.
    func validate() throws(EngineFailure) {
        try Self.refuseRepeats(
            rules.map(\.id.name) + outsideRules.flatMap(\.rules).map(\.id.name), of: "scoring rule")
        try Self.refuseRepeats(roles.map(\.name), of: "role")
        try Self.refuseRepeats(badges.map(\.name), of: "badge")
        try Self.refuseRepeats(
            [any GradingStrategy].standard.map(\.name) + strategies.map(\.name) + outsideStrategies.map(\.name),
            of: "grading strategy")
    }

    private static func refuseRepeats(_ names: [String], of kind: String) throws(EngineFailure) {
        var seen: Set<String> = []
        for name in names where !seen.insert(name).inserted {
            throw EngineFailure(
                .repeatedName, "Two things of the kind “\(kind)” are called “\(name)”. Rename or drop one.")
        }
    }
}
