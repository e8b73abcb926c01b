import ArgumentParser
import PeerLearning
import PeerLearningReports

/// `peerlearn grade`: grades from a table of reviews, without a store.
struct GradeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grade",
        abstract: "Make one grade of several reviews, from a table of grades.",
        discussion: """
            The table has columns item, grader and grade. Commas, semicolons and tabs are understood, UTF-8, UTF-16 and \
            windows-1251, decimal points and commas. The standard method corrects how severe each grader is and weighs \
            them by how exact they have proved to be; it turns into the mean where graders are alike.
              peerlearn grade grades.csv
              peerlearn grade grades.csv --method trimmed --max 10 --output result.csv
              peerlearn grade grades.csv --truth staff.csv --graders graders.csv --json

            Methods: mean, median, trimmed (without the highest and the lowest), bias (severity alone), adaptive (severity \
            and exactness), pg1 (the same, drawn towards the mean of all; for research), vancouver (exactness alone), \
            bradley-terry and plackett-luce (the order alone; ordinal is the first of them). Which one when: \
            Documentation/Grading.md
            """)

    @Argument(help: "The grades: a CSV file with columns item, grader and grade.")
    var grades: String

    @Option(help: "How one grade is made of several.")
    var method = GradeMethod.adaptive

    @Option(help: "The highest grade of the scale.")
    var max = 100.0

    @Option(help: "Grades that are known, such as those by staff: a CSV file with columns item and truth.")
    var truth: String?

    @Option(help: "Write the grades to this CSV file: item, grade, sd (of the grade's own error), reviews.")
    var output: String?

    @Option(help: "Write what is found about graders to this CSV file: grader, bias, reliability, reviews.")
    var graders: String?

    @OptionGroup var spreadsheet: SpreadsheetOption

    @Flag(help: "Print one line of JSON, and nothing else.")
    var json = false

    @OptionGroup var spoken: LanguageOption

    func validate() throws {
        guard max > 0, max <= 1e9 else { throw ValidationError("--max is above 0 and at most 1e9, not \(max).") }
        if let output, output == graders { throw ValidationError("--output and --graders name the same file.") }
    }

    func run() async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let outputs = [output, graders].compactMap(\.self).map { OutputFile(path: $0) }
            for file in outputs { try file.differs(from: [grades] + (truth.map { [$0] } ?? [])) }
            let file = try GradesFile(TableFile(path: grades, knowing: ["item", "grader", "grade"], console))
            let outside = file.countOutside(max)
            if outside > 0 {
                console.complain(
                    console.text("tool.grades.outside", ["count": .number(outside), "max": .decimal(max, digits: 0)]))
            }
            let known = try truth.map { try TableFile(path: $0, knowing: ["item", "truth"], console) }
            let clock = ContinuousClock()
            let began = clock.now
            let table = try file.table()
            let knowledge = try known.map { try file.knowledge(in: $0, of: table) } ?? .nothing
            let estimates = method.inference(upTo: max).estimates(of: table, knowing: knowledge)
            let answer = GradeAnswer(
                file: file, method: method, estimates: estimates, seconds: (clock.now - began) / .seconds(1))
            if let output { try answer.writeItems(to: OutputFile(path: output), spreadsheet.dialect) }
            if let graders { try answer.writeGraders(to: OutputFile(path: graders), spreadsheet.dialect) }
            if json { print(try answer.record.line()) } else { answer.tell(console) }
        }
    }
}
