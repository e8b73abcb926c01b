/// How reviews find their reviewers.
public enum AllocationMode: Hashable, Sendable {
    /// Reviews are allocated together, and repaired when somebody comes late or drops out.
    case batch
    /// Reviewers take one work at a time. Who has not reviewed it when the lease ends gives it back to the others.
    case onDemand(lease: Duration)

    func validate() throws(Refusal) {
        if case .onDemand(let lease) = self, lease <= .zero { throw .because(.invalid, "policy.lease") }
    }
}

/// How many of the reviews that they were asked for authors hand in before they read those of their own work.
public enum FeedbackRule: Int, Hashable, Sendable, CaseIterable {
    /// None: everybody reads the reviews of their work when grades are published.
    case always = 0
    /// One.
    case afterOne = 1
    /// All.
    case afterAll = 2
}
