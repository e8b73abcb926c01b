public import PeerLearningCore

extension PeerLearningEngine {
    /// Lets time pass: ends leases, and attempts at tests, that have run out, and takes the steps that workshops' policies
    /// let happen by themselves, one after the other until none is due.
    ///
    /// Call it from time to time, with the present moment; a server lets `PeerLearningClock` do so. Called twice, or by
    /// several engines on one store, it does everything once. What a host objects to, or somebody was quicker to do, it
    /// passes over.
    ///
    /// - Returns: The steps that were taken, workshop by workshop.
    /// - Throws: ``/PeerLearningCore/StoreFailure`` where the store fails.
    @discardableResult
    public func advance(to moment: Instant) async throws -> [TakenStep] {
        try await catchUp()
        try await endOverdueSittings(at: moment)
        var taken: [TakenStep] = []
        for workshop in models.progress.running {
            do {
                try await performByClock(.passTime, in: workshop, at: moment)
                taken += try await takeDueSteps(in: workshop, at: moment)
                try await repairAllocation(in: workshop, at: moment)
            } catch is Refusal {}
        }
        return taken
    }

    private func takeDueSteps(in workshop: WorkshopID, at moment: Instant) async throws -> [TakenStep] {
        var taken: [TakenStep] = []
        while taken.count < 100, let step = try await self.workshop(workshop).dueStep(at: moment) {
            switch step {
            case .begin(let phase): try await performByClock(.advance(to: phase), in: workshop, at: moment)
            case .allocate:
                let allocation = try await allocation(in: workshop, absent: [], seed: newSeed())
                try await performByClock(.allocate(allocation), in: workshop, at: moment)
            case .publish:
                try await performByClock(.publishGrades(try await grades(in: workshop)), in: workshop, at: moment)
            }
            taken.append(TakenStep(workshop: workshop, step: step))
        }
        return taken
    }

    /// Where the policy lets reviews be allocated by themselves, it also lets those who come late have theirs, and asks
    /// others in the place of those who have gone.
    private func repairAllocation(in workshop: WorkshopID, at moment: Instant) async throws {
        guard try await self.workshop(workshop).isRepairedByItself else { return }
        let allocation = try await allocation(in: workshop, absent: [], seed: newSeed())
        guard !allocation.reviews.isEmpty || !allocation.released.isEmpty else { return }
        try await performByClock(.allocate(allocation), in: workshop, at: moment)
    }

    private func performByClock(_ command: WorkshopCommand, in workshop: WorkshopID, at moment: Instant) async throws {
        let order = Order(
            id: workshop, cache: \.workshops, action: command.name, caller: Caller(Standing.clock.person, at: moment))
        _ = try await perform(order, standing: { .clock }) { state, standing, moment throws(Refusal) in
            try state.decide(command, by: standing, at: moment)
        }
    }
}

extension Workshop {
    fileprivate var isRepairedByItself: Bool {
        phase == .review && allocation != nil && plan?.policy.allocation == .batch
            && plan?.policy.rule(for: .allocate).trigger != .byHand
    }
}

/// A step that the passing of time has taken.
public struct TakenStep: Hashable, Sendable {
    /// The workshop.
    public let workshop: WorkshopID
    /// The step.
    public let step: WorkshopStep
}
