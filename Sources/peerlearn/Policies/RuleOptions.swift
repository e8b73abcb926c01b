import ArgumentParser
import PeerLearning

/// The rules of a workshop that are asked for most often; a policy file has all of them.
struct RuleOptions: ParsableArguments {
    @Option(help: "Who sees whose name: open, single-blind or double-blind.")
    var anonymity: Word<WorkshopPolicy.Anonymity>?

    @Option(help: "How many authors review each work.")
    var peers: Int?

    @Option(help: "How many guides review each work besides.")
    var guides: Int?

    @Option(
        help: """
            What makes scores of filled-in forms: rubric, rubric-points, accumulative, number-of-errors, checklist, \
            comments, or that of a plugin.
            """)
    var strategy: String?

    @Option(help: "Until when work is handed in, in RFC 3339.", transform: Instant.argument)
    var submissionsUntil: Instant?

    @Option(help: "Until when reviews are handed in.", transform: Instant.argument)
    var reviewsUntil: Instant?

    @Option(help: "Until when people revise.", transform: Instant.argument)
    var revisionsUntil: Instant?

    @Option(help: "Until when people say what they learnt.", transform: Instant.argument)
    var reflectionsUntil: Instant?

    @Option(help: "The only group of the cohort that takes part; guides help every group.")
    var group: String?

    @Flag(help: "Grades count once an instructor has confirmed them.")
    var foundational = false

    /// The rules of a policy file with what was asked for beside it.
    func applied(to rules: WorkshopRules) throws(Refusal) -> WorkshopRules {
        var rules = rules
        rules.policy.anonymity = anonymity?.value ?? rules.policy.anonymity
        rules.policy.reviewsByPeers = peers ?? rules.policy.reviewsByPeers
        rules.policy.reviewsByGuides = guides ?? rules.policy.reviewsByGuides
        if let strategy { rules.policy.strategy = try StrategyChoice(strategy) }
        rules.schedule = WorkshopSchedule(
            submissionsFrom: rules.schedule.submissionsFrom,
            submissionsUntil: submissionsUntil ?? rules.schedule.submissionsUntil,
            reviewsUntil: reviewsUntil ?? rules.schedule.reviewsUntil,
            revisionsUntil: revisionsUntil ?? rules.schedule.revisionsUntil,
            reflectionsUntil: reflectionsUntil ?? rules.schedule.reflectionsUntil)
        rules.group = group ?? rules.group
        rules.isFoundational = foundational || rules.isFoundational
        try rules.policy.validate()
        return rules
    }
}
