public import PeerLearning

/// Everything that one workshop has to show for itself, gathered for one reader at one moment.
///
/// It is a plain value: pages, terminal accounts and tables are made of it and ask nobody again. What the reader may not
/// know is not in it. Whoever may see names gets a report with names; everybody else gets one under pseudonyms, without
/// what would put a name and a pseudonym side by side.
///
/// ```swift
/// let report = try await WorkshopReport.gather(workshop, from: engine, for: "anna", at: now)
/// let page = HTMLReport(report, in: .russian).page
/// ```
public struct WorkshopReport: Hashable, Sendable {
    /// When the report was made, as the caller said.
    public var moment: Instant
    /// The day and the time of day at which it was made, in the cohort's time zone.
    public var clock: ClockReading
    /// Whether people are shown by name; otherwise by pseudonym.
    public var showsNames: Bool

    /// The task with its criteria and its rubric.
    public var task: LearningTask
    /// The title of the programme that the task belongs to.
    public var programme: String?
    /// The title of the micromodule that the task belongs to.
    public var micromodule: String?
    /// The title of the cohort.
    public var cohort: String
    /// The share of experienced people in the cohort, from 0 to 1; nil where it has no members.
    public var experiencedShare: Double?
    /// The phase that the workshop is in.
    public var phase: WorkshopPhase

    /// Who takes part: authors first, then guides, each by name; under pseudonyms, by their numbers.
    public var people: [Participation]
    /// Those who hold roles without taking part; empty under pseudonyms.
    public var staff: [StaffMember]
    /// How many reviews were asked for, second looks included.
    public var reviewsAsked: Int
    /// How many of them came in.
    public var reviewsDone: Int
    /// The work that was handed in, with its grades, its reviews and the talk about it, in the order of its authors.
    public var submissions: [ReportedSubmission]
    /// How evenly the talk was shared.
    public var dominance: Dominance

    /// The ranks in the cohort.
    public var standings: [ReportedStanding]
    /// The badges that were granted; under pseudonyms, the reader's own.
    public var badges: [ReportedBadge]
    /// The titles that were conferred.
    public var titles: [ReportedTitle]
    /// What went into the library from this workshop.
    public var library: [ReportedSolution]
    /// What people said has changed in their understanding, in an order that tells nothing.
    public var reflections: [String]
}

extension WorkshopReport {
    /// The share of experienced people below which a cohort is short of them: one in ten.
    public static let leastExperiencedShare = 0.1

    /// Whether the cohort has fewer than one experienced person in ten.
    public var isShortOfExperience: Bool { experiencedShare.map { $0 < Self.leastExperiencedShare } ?? false }

    /// The mean of the grades; nil where there is none yet.
    public var meanGrade: Double? {
        let values = submissions.compactMap { $0.grade?.value }
        return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }

    /// Whether anything was earned.
    public var hasPoints: Bool { !standings.isEmpty || !badges.isEmpty || !titles.isEmpty }

    /// The names of the badges with those who have them, in the order in which each badge was granted first.
    public var badgeHolders: [(name: String, people: [ReportedPerson])] {
        var names: [String] = []
        for badge in badges where !names.contains(badge.name) { names.append(badge.name) }
        return names.map { name in (name, badges.filter { $0.name == name }.map(\.person)) }
    }

    /// How many authors and how many guides take part; nil where parts are not shown.
    public var parts: (authors: Int, guides: Int)? {
        let parts = people.compactMap(\.part)
        guard parts.count == people.count else { return nil }
        return (parts.count { $0 == .author }, parts.count { $0 == .guide })
    }
}
