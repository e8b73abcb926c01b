import PeerLearningCore
import PeerLearningGamification

/// Everything that is read from the log as a whole, up to one position.
struct ReadModels {
    private(set) var position: Int64 = 0
    private(set) var moment: Instant?
    private(set) var inbox = Inbox()
    private(set) var library = SolutionLibrary()
    private(set) var progress = Progress()
    private(set) var catalogue = ProgrammeCatalogue()
    private(set) var pairSessions = PairSessionRegister()
    private(set) var notices = NoticeBoard()
    private(set) var results = ResultBook()
    private(set) var checks = PracticalCheckRegister()
    private(set) var calibrations = CalibrationRegister()
    /// Nil where the engine has no wallets.
    private(set) var wallet: ReviewWallet?
    var settlement: Settlement

    init(_ settlement: Settlement, _ wallet: ReviewWallet?) { (self.settlement, self.wallet) = (settlement, wallet) }

    /// Takes in the next event of the log; one that was taken in before changes nothing.
    mutating func apply(_ recorded: RecordedEvent) {
        guard recorded.position > position else { return }
        position = recorded.position
        moment = recorded.at
        inbox.apply(recorded)
        library.apply(recorded)
        progress.apply(recorded)
        catalogue.apply(recorded)
        pairSessions.apply(recorded)
        notices.apply(recorded)
        results.apply(recorded)
        checks.apply(recorded)
        calibrations.apply(recorded)
        wallet?.apply(recorded)
        settlement.apply(recorded)
    }
}
