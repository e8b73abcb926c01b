/// What the people of the demonstration are called and what they write, in one language.
///
/// The stories are counterparts: at the same index stand the same quality, the same usefulness and the same turn of
/// events, so a run with one seed goes the same way in each language. No text shows whether a man or a woman wrote it
/// or is addressed: anybody may be given any of them.
struct Story: Sendable {
    /// An answer to the task, before and after the feedback of colleagues.
    struct Solution: Sendable {
        /// What the author hands in first; lines are paragraphs.
        let text: String
        /// How good ``text`` is, from 0 to 1.
        let quality: Double
        /// The whole text as the author hands it in again after feedback.
        let revision: String
        /// What the solution solves for whoever finds it in the library, in one sentence.
        let problem: String
    }

    /// What reviewers write about one criterion of the rubric.
    struct Remarks: Sendable {
        /// Four remarks: to a solution that stands at level 0, 1, 2 and 3.
        let byLevel: [String]
    }

    /// A comment under somebody's solution, and what comes of it.
    struct Comment: Sendable {
        /// What the colleague writes; it fits any of the solutions.
        let text: String
        /// Whether the comment helps anybody.
        let isUseful: Bool
        /// What the author of the solution replies, if they reply.
        let answer: String?
        /// How the author of the solution thanks for it, if they do; the words suit a review as well.
        let thanks: String?
    }

    /// The name of the cohort.
    let cohort: String
    /// The full name of who helps the talk along.
    let facilitator: String
    /// The full name of who keeps the tasks and the library.
    let curator: String
    /// The full name of who supports people and keeps false information out.
    let moderator: String
    /// The full name of who gathers the feedback.
    let collector: String
    /// The full names of eight people who know the way already.
    let guides: [String]
    /// The full names of twenty-four people who solve the task.
    let authors: [String]
    /// The four departments that people come from.
    let departments: [String]
    /// Twelve solutions of different quality, in no order of quality.
    let solutions: [Solution]
    /// The remarks on each criterion in the order of the rubric: rule, letter, test, explanation.
    let remarks: [Remarks]
    /// Fourteen comments, four of them useless.
    let comments: [Comment]
    /// Sixteen answers to “What has changed in your understanding?”.
    let reflections: [String]
}
