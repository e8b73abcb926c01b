extension [any ScoringRule] {
    /// The rules that an engine has unless it is given others: what helped somebody is paid, what was only said is not.
    public static var standard: [any ScoringRule] {
        [
            UsefulComment(), UsefulReview(), FirstHelper(), SolutionKept(), SolutionReused(), ImprovedAfterFeedback(),
            Welcome(), CalibrationPassed(), MeetingHeld(),
        ]
    }
}
