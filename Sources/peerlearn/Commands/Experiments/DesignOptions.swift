import ArgumentParser
import PeerLearning

/// How people are assigned to arms.
struct DesignOptions: ParsableArguments {
    /// The designs by name.
    enum Design: String, ExpressibleByArgument, CaseIterable {
        case simple, blocked, stratified
        case byGroup = "by-group"
    }

    @Option(
        help: "simple: a coin for each; blocked: even sizes; stratified: even in each stratum; by-group: whole groups.")
    var design = Design.blocked

    @Option(help: "The arms with their shares, parted by commas: control:1,peers:2.")
    var arms = "control,experimental"

    @Option(parsing: .upToNextOption, help: "The sizes of the blocks, multiples of the sum of the shares.")
    var block: [Int] = []

    @Option(parsing: .upToNextOption, help: "The columns whose combinations are strata.")
    var strata: [String] = []

    @Option(help: "The column of the group that stays whole.")
    var group: String?

    @Option(help: "What the draw begins with: a number that everybody may know, from 0 on.")
    var seed: UInt64

    func validate() throws {
        if design == .stratified, strata.isEmpty {
            throw ValidationError("--design stratified needs --strata COLUMN …")
        }
        if design == .byGroup, group == nil { throw ValidationError("--design by-group needs --group COLUMN.") }
        if !strata.isEmpty, design == .simple || design == .blocked {
            throw ValidationError("--strata belongs to --design stratified or by-group.")
        }
        if group != nil, design != .byGroup { throw ValidationError("--group belongs to --design by-group.") }
        if design == .simple, !block.isEmpty { throw ValidationError("--design simple has no blocks.") }
        _ = try parsedArms()
    }

    /// The design. Its flaws are those of the library.
    func made() throws -> AssignmentDesign {
        let arms = try parsedArms()
        let sizes = block.isEmpty ? nil : block
        return switch design {
        case .simple: try .simple(arms)
        case .blocked: try .blocked(arms, sizes: sizes)
        case .stratified: try .stratified(arms, sizes: sizes)
        case .byGroup: try .byGroup(arms, sizes: sizes, strata: strata.isEmpty ? .ignored : .apart)
        }
    }

    private func parsedArms() throws -> [AssignmentArm] {
        try arms.split(separator: ",", omittingEmptySubsequences: false).map { part in
            let words = part.split(separator: ":", omittingEmptySubsequences: false)
            let name = words.first.map(String.init) ?? ""
            guard words.count < 3, let share = words.count == 2 ? Int(words[1]) : 1, !name.isEmpty else {
                throw ValidationError("--arms are names with shares, such as control:1,peers:2, not “\(part)”.")
            }
            return AssignmentArm(name, share: share)
        }
    }

    /// The people of a table.
    func candidates(of file: ExperimentTable, id: String) throws -> [AssignmentCandidate] {
        let person = try file.place(of: id)
        let layers = try strata.map { try file.place(of: $0) }
        let team = try file.place(ofAny: group)
        return (0..<file.count).map { row in
            AssignmentCandidate(
                PersonID(file.text(row, person)), strata: layers.map { file.text(row, $0) },
                group: team.flatMap { file.name(row, $0) })
        }
    }
}
