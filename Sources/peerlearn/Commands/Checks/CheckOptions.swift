import ArgumentParser
import PeerLearning

/// The option `--check`.
struct CheckOption: ParsableArguments {
    @Option(help: "The check, or how its identifier begins. Without it, the only check of the store.")
    var check: String?

    func find(_ desk: Desk) async throws -> PracticalCheckID {
        var all: [PracticalCheckID] = []
        for cohort in try await desk.engine.catalogue().cohorts {
            all += try await desk.engine.practicalChecks(in: cohort)
        }
        return try desk.place(check, among: all, called: "check")
    }
}

/// Which attempt at which check.
struct CheckAttemptArguments: ParsableArguments {
    @Argument(help: "The attempt: whose it is, “mine”, or how its identifier begins.")
    var attempt: String

    @OptionGroup var check: CheckOption

    func find(_ desk: Desk) async throws -> (attempt: CheckAttemptID, check: PracticalCheckID) {
        let check = try await check.find(desk)
        return (try await desk.attempt(attempt, at: check), check)
    }
}

extension Desk {
    /// An attempt at a check, among those that the person may know of: the latest of somebody's, or by its identifier.
    func attempt(_ name: String, at check: PracticalCheckID) async throws -> CheckAttemptID {
        let own = (try? await engine.practicalCheck(check, for: person))?.view.attempts.map(\.attempt) ?? []
        if name == "mine" {
            guard let last = own.last else { throw Refusal(.unknown, Message("tool.find.noOwnAttempt")) }
            return last
        }
        var known = own.map { (attempt: $0, person: person) }
        for observed in try await engine.observations(by: person) where observed.view.check == check {
            known.append((observed.view.attempt, observed.view.person))
        }
        let state = try await engine.practicalCheck(check)
        let standing = try await engine.standing(of: person, in: check)
        known += state.observersWanted(for: standing).map { ($0.attempt, $0.person) }
        if standing.may(.seeNames) || standing.may(.openWorkshop) || standing.may(.confirmGrades) {
            known += state.attempts.filter { $0.status != .cancelled }.map { ($0.id, $0.person) }
        }
        if let last = known.last(where: { $0.person.rawValue == name }) { return last.attempt }
        return try pick(name, among: known.map { ($0.attempt, nil) })
    }
}
