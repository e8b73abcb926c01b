extension CohortCommand {
    /// The name of the command, as a host's veto hears it.
    public var name: String {
        switch self {
        case .open: "cohort.open"
        case .admit: "cohort.admit"
        case .release: "cohort.release"
        case .grant: "cohort.grant"
        case .revoke: "cohort.revoke"
        case .delegate: "cohort.delegate"
        case .endDelegation: "cohort.endDelegation"
        }
    }
}
