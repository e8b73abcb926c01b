/// Something that is true of an event, as scoring rules know it.
///
/// The raw value is the name by which plugins and rule files know the trait.
public enum ScoringTrait: String, Hashable, Sendable, CaseIterable {
    /// It was found useful by whoever rated it.
    case useful
    /// Whoever rated it gave thanks in words.
    case thanked
    /// It came before its time was over, or there was no such time.
    case onTime = "on-time"
    /// It replaces what the actor handed in before.
    case again
    /// The actor and the recipient are one person.
    case own
    /// The comment stands on work of the comment's own author.
    case onOwnWork = "on-own-work"
    /// The comment answers one of the actor's.
    case answersActor = "answers-actor"
    /// The comment is a question.
    case question
    /// It is the first help on this work that was found useful, and not the work's author's own.
    case firstHelp = "first-help"
    /// It is the first time that anybody did this for the recipient in the cohort: a welcome.
    case firstForRecipient = "first-for-recipient"
    /// It is the first time that the actor did this in the cohort.
    case firstByActor = "first-by-actor"
    /// The test, the calibration or the check was passed.
    case passed
    /// The review was a second look at a revision.
    case secondLook = "second-look"
}

/// A number that tells of an event, as scoring rules know it.
///
/// The raw value is the name by which plugins and rule files know the figure.
public enum ScoringFigure: String, Hashable, Sendable, CaseIterable {
    /// Which version of the work it is, counted from 1.
    case version
    /// How many words there are.
    case words
    /// How many hours it came after its time, from 0.
    case hoursLate = "hours-late"
    /// A grade or the share of points in a test or a check, in per cent from 0 to 100.
    case grade
    /// By how many points of the rubric a revision is better than the version before.
    case gain
    /// How far judgements were from the reference on average, in shares of the scale from 0 to 1.
    case deviation
    /// How many events of the kind the actor had caused in the cohort before; for rules that need ``ScoringNeed/counts``.
    case timesByActor = "times-by-actor"
    /// How many events of the kind had been for the recipient before; for rules that need ``ScoringNeed/counts``.
    case timesForRecipient = "times-for-recipient"
    /// How many days in a row, this day with them, the actor did something that counts here, a missed day forgiven for each
    /// six; for rules that need ``ScoringNeed/streak``.
    case streak
}
