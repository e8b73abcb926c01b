/// What kind of thing somebody did, as scoring rules know it.
///
/// The raw value is the name by which plugins and rule files know the kind. Kinds are added as time goes by: a rule looks
/// for those that it pays and passes over the others.
public enum ScoringEventKind: String, Hashable, Sendable, CaseIterable {
    /// The actor handed in a version of their work; figures `version`, `words`, `hours-late`.
    case submitted
    /// The actor handed in a review of the recipient's work; figures `words`.
    case reviewed
    /// The actor commented on the recipient's work; figures `words`.
    case commented
    /// The actor said whether the recipient's comment was useful.
    case commentRated = "comment-rated"
    /// The actor said whether the recipient's review of their work was useful.
    case reviewRated = "review-rated"
    /// The actor's revision was found better than the version before by the recipient, who reviewed both; figures `gain`.
    case improved
    /// The actor put the recipient's solution into the library.
    case solutionKept = "solution-kept"
    /// The actor's work builds on the recipient's solution in the library.
    case solutionReused = "solution-reused"
    /// The actor put together what reviewers said about the recipient's work.
    case summarised
    /// The actor said what has changed in their understanding; figures `words`.
    case reflected
    /// The actor's work was graded; figures `grade`.
    case graded
    /// The actor met the recipient in a pair session, and both finished it.
    case met
    /// The actor passed a calibration; figures `deviation`.
    case calibrated
    /// The actor took a test; figures `grade`.
    case tested
    /// The actor showed in a practical check how they do it; figures `grade`.
    case checked
}
