/// The name that a test or a task of a programme goes by in a package that is exported: it says where it belongs, so that it
/// comes back to its place and keeps its identifier.
package struct ActivityName: Hashable, Sendable {
    /// What it is.
    package enum Activity: Hashable, Sendable {
        /// A test.
        case test(TestID)
        /// A task.
        case task(TaskID)
    }

    /// What it is.
    package let activity: Activity
    /// What it belongs to.
    package let place: TestPlace

    /// Names a test or a task.
    package init(_ activity: Activity, at place: TestPlace) { (self.activity, self.place) = (activity, place) }

    /// The name, which XML can hold: kinds, the length of the place's identifier, then both identifiers, encoded.
    package var encoded: String {
        let (kind, id) =
            switch activity {
            case .test(let id): ("test", id.rawValue)
            case .task(let id): ("task", id.rawValue)
            }
        let (scope, owner) =
            switch place {
            case .programme: ("programme", "")
            case .module(let module): ("module", module.rawValue)
            case .micromodule(let unit): ("micromodule", unit.rawValue)
            }
        return "peer-learning/\(kind)/\(scope)/\(owner.unicodeScalars.count)/\(owner)\(id)".encodedAsName
    }

    /// Reads a name; nil for one that this framework has not given.
    package init?(encoded name: String) {
        let parts = name.decodedFromName.split(separator: "/", maxSplits: 4, omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0] == "peer-learning", let length = Int(parts[3]), length >= 0,
            length < parts[4].unicodeScalars.count
        else { return nil }
        let scalars = parts[4].unicodeScalars
        let owner = String(scalars.prefix(length))
        let id = String(scalars.dropFirst(length))
        switch parts[1] {
        case "test": activity = .test(TestID(id))
        case "task": activity = .task(TaskID(id))
        default: return nil
        }
        switch parts[2] {
        case "programme" where owner.isEmpty: place = .programme
        case "module": place = .module(ModuleID(owner))
        case "micromodule": place = .micromodule(MicromoduleID(owner))
        default: return nil
        }
    }
}
