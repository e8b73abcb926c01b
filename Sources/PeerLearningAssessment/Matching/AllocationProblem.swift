import PeerLearningCore

/// Who may review what, under which rules, and what is wished for: everything by place, in flat lists.
///
/// Submissions and reviewers are numbered from 0. What must hold:
///
/// - each submission gets ``AllocationRules/reviews`` reviews, each reviewer between the bounds of ``AllocationRules/loads``;
/// - nobody reviews their own work, their team's, a pair of ``conflicts`` or one of ``history``, nor twice the same;
/// - of each submission's reviewers ``AllocationRules/experienced`` are experienced, and all from the groups that
///   ``AllocationRules/groups`` names;
/// - pairs of ``existing`` stay, and count;
/// - no two people review each other, unless it is allowed. This is repaired afterwards, not proved.
///
/// Among the ways that are left the answer is the one of the largest worth: affinities and the preferences of
/// ``AllocationRules/wishes``.
///
/// ```swift
/// var problem = AllocationProblem(authors: [0, 1, 2, 3], reviewers: people)
/// problem.affinities = [.init(submission: 0, reviewer: 2, value: 0.8), …]
/// let plan = try problem.plan(seed: 42)
/// ```
public struct AllocationProblem: Sendable {
    /// What is known of a reviewer.
    public struct Reviewer: Hashable, Sendable {
        /// The team by number; negative where they have none. They do not review what their team wrote.
        public var team: Int32
        /// The group by number, such as a department; negative where it is not known.
        public var group: Int32
        /// Whether they have experience.
        public var isExperienced: Bool
        /// The largest number of reviews that they can take, existing ones among them; nil for no bound of their own.
        public var capacity: Int32?

        /// Describes a reviewer.
        public init(team: Int32 = -1, group: Int32 = -1, isExperienced: Bool = false, capacity: Int32? = nil) {
            self.team = team
            self.group = group
            self.isExperienced = isExperienced
            self.capacity = capacity
        }
    }

    /// How well somebody's knowledge or wishes fit a submission.
    public struct Affinity: Hashable, Sendable {
        /// The place of the submission.
        public var submission: Int32
        /// The place of the reviewer.
        public var reviewer: Int32
        /// How well they fit: the more the better, of any size and sign; six digits after the point count at most.
        public var value: Double

        /// Makes an affinity.
        public init(submission: Int32, reviewer: Int32, value: Double) {
            self.submission = submission
            self.reviewer = reviewer
            self.value = value
        }
    }

    /// Where in ``authors`` the people of each submission begin, and where the last ones end.
    public private(set) var authorStarts: [Int32]
    /// Who wrote the submissions, as places of reviewers.
    public private(set) var authors: [Int32]
    /// Who may review.
    public var reviewers: [Reviewer]
    /// How well people fit; where it is given, a pair that is absent is no candidate. Nil lets everybody review everything.
    public var affinities: [Affinity]?
    /// Pairs that must not be.
    public var conflicts: [AllocationPair] = []
    /// Pairs that have been before and are not to be again.
    public var history: [AllocationPair] = []
    /// Pairs that are already, and stay.
    public var existing: [AllocationPair] = []
    /// How many reviews each submission has besides, by people who are no reviewers now; empty where none has any.
    public var reviewsBesides: [Int32] = []
    /// The rules.
    public var rules = AllocationRules()

    /// A problem in which each submission has one author.
    public init(authors: [Int32], reviewers: [Reviewer]) {
        authorStarts = (0...Int32(clamping: authors.count)).map { $0 }
        self.authors = authors
        self.reviewers = reviewers
    }

    /// A problem in which submissions have any number of authors who may review; an author who does not is left out.
    public init(authorsOfEach: [[Int32]], reviewers: [Reviewer]) {
        authorStarts = [0]
        for list in authorsOfEach { authorStarts.append((authorStarts.last ?? 0) + Int32(clamping: list.count)) }
        authors = authorsOfEach.flatMap { $0 }
        self.reviewers = reviewers
    }

    /// How many submissions there are.
    public var submissionCount: Int { authorStarts.count - 1 }

    /// The authors of a submission.
    func authors(of submission: Int) -> ArraySlice<Int32> {
        authors[Int(authorStarts[submission])..<Int(authorStarts[submission + 1])]
    }
}
