import ArgumentParser
import PeerLearning
import PeerLearningReports

/// `peerlearn allocate`: says who reviews what, from tables, without a store.
struct AllocateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "allocate",
        abstract: "Say who reviews what, from a table of participants.",
        discussion: """
            The participants stand in a table with columns id, team, groupType, experienced, capacity (the most reviews \
            that they write) and author (whether they handed in a work; without the column, all did). Only id must be \
            there. A work is named by the id of its author. Nobody reviews their own work or a teammate's.
              peerlearn allocate --participants people.csv
              peerlearn allocate --participants people.csv --experienced 1 --seed 7 --output pairs.csv
              peerlearn allocate --participants people.csv --affinities fit.csv --conflicts never.csv --json

            Where affinities are given, only the pairs named there are candidates. Where the rules cannot all be kept, the \
            best that is left is written all the same, what is missing is told, and the exit status is 1.
            """)

    @Option(help: "The people: a CSV file with a column id.")
    var participants: String

    @Option(help: "How well people fit works: a CSV file with columns submission, reviewer and affinity.")
    var affinities: String?

    @Option(help: "Who must not review what: a CSV file with columns submission and reviewer.")
    var conflicts: String?

    @Option(help: "Pairs that are kept as they are: a CSV file with columns submission and reviewer.")
    var existing: String?

    @Option(help: "How many reviews each work gets.")
    var reviews = 3

    @Option(help: "How many of them come from experienced people at least.")
    var experienced = 0

    @Option(help: "From which groups (column groupType) a work's reviewers come.")
    var groups = Word(AllocationRules.Groups.any)

    @Flag(help: "Let two people review each other.")
    var allowReciprocal = false

    @Flag(help: "Seek for a small part of the time: all reviews, and nearly as much affinity.")
    var quick = false

    @Option(help: "Where chance begins. The same tables and seed give the same answer on every machine.")
    var seed: UInt64 = 1

    @Option(help: "Write who reviews what to this CSV file: submission, reviewer.")
    var output: String?

    @OptionGroup var spreadsheet: SpreadsheetOption

    @Flag(help: "Print one line of JSON, and nothing else.")
    var json = false

    @OptionGroup var spoken: LanguageOption

    func validate() throws {
        guard (1...32_000).contains(reviews) else {
            throw ValidationError("--reviews is from 1 to 32000, not \(reviews).")
        }
        guard (0...reviews).contains(experienced) else {
            throw ValidationError("--experienced is from 0 to the number of --reviews, not \(experienced).")
        }
    }

    func run() async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let inputs = [participants, affinities, conflicts, existing].compactMap(\.self)
            let output = output.map { OutputFile(path: $0) }
            try output?.differs(from: inputs)
            let people = try ParticipantsFile(path: participants, console)
            let (problem, fits) = try problem(of: people, console)
            let clock = ContinuousClock()
            let began = clock.now
            let plan = try plan(problem, fits, people)
            let answer = AllocationAnswer(
                people: people, problem: problem, plan: plan, seed: seed, seconds: (clock.now - began) / .seconds(1))
            if let output { try answer.write(to: output, spreadsheet.dialect) }
            if json { print(try answer.record(console).line()) } else { answer.tell(console) }
            guard plan.isFeasible else {
                answer.complain(console)
                throw ExitCode.failure
            }
        }
    }

    private func problem(
        of people: ParticipantsFile, _ console: Console
    ) throws -> (problem: AllocationProblem, fits: PairsFile?) {
        var problem = AllocationProblem(authors: people.authors, reviewers: people.reviewers)
        func pairs(_ path: String?, _ columns: [String] = []) throws -> PairsFile? {
            try path.map { try PairsFile(path: $0, knowing: columns, among: people, console) }
        }
        let fits = try pairs(affinities, ["affinity"])
        problem.affinities = try fits?.affinities()
        problem.conflicts = try pairs(conflicts)?.pairs ?? []
        problem.existing = try pairs(existing)?.pairs ?? []
        problem.rules.reviews = reviews
        problem.rules.experienced = experienced
        problem.rules.groups = groups.value
        problem.rules.allowsReciprocal = allowReciprocal
        return (problem, fits)
    }

    private func plan(
        _ problem: AllocationProblem, _ fits: PairsFile?, _ people: ParticipantsFile
    ) throws -> AllocationPlan {
        do throws(AllocationProblemError) {
            return try problem.plan(seed: seed, effort: quick ? .quick : .best)
        } catch {
            if case .duplicateAffinity(let pair) = error, let fits { throw fits.repeated(pair, among: people) }
            throw Refusal(.invalid, error.message)
        }
    }
}
