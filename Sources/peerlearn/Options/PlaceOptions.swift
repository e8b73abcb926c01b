import ArgumentParser
import PeerLearning

/// The option `--workshop`.
struct WorkshopOption: ParsableArguments {
    @Option(help: "The workshop, or how its identifier begins. Without it, the only workshop of the store.")
    var workshop: String?

    func find(_ desk: Desk) async throws -> WorkshopID {
        try desk.place(workshop, among: await desk.engine.catalogue().workshops, called: "workshop")
    }
}

/// The option `--cohort`.
struct CohortOption: ParsableArguments {
    @Option(help: "The cohort, or how its identifier begins. Without it, the only cohort of the store.")
    var cohort: String?

    func find(_ desk: Desk) async throws -> CohortID {
        try desk.place(cohort, among: await desk.engine.catalogue().cohorts, called: "cohort")
    }
}
