import PeerLearningCore

/// Questions on their way out of a file: what could be read, and what is wrong with the rest.
struct QuestionList {
    /// The questions that could be read, in the order of the file.
    private(set) var questions: [PackageQuestion] = []
    /// What was odd.
    var diagnostics = DiagnosticList()

    private var taken: Set<QuestionID> = []
    private var count = 0

    /// The most questions that are read of one file.
    static let most = 12_000

    /// Whether there is room for another question.
    var hasRoom: Bool { count < Self.most }

    /// Whether no question was found, whether or not it could be read.
    var isEmpty: Bool { count == 0 }

    /// Reads one question more; where that fails, says why, and the others stay.
    mutating func add(
        named name: String?, line: Int, in file: String? = nil,
        _ read: (QuestionID) throws(ImportError) -> PackageQuestion
    ) {
        count += 1
        var id = QuestionID("q\(count)")
        if let name {
            if taken.contains(QuestionID(name)) {
                note(.warning, .questionTwice, ["identifier": .text(name.printable)], line, file)
            } else {
                id = QuestionID(name)
            }
        }
        while taken.contains(id) { id = QuestionID(id.rawValue + "a") }
        taken.insert(id)
        do throws(ImportError) {
            questions.append(try read(id))
        } catch {
            diagnostics.append(file.map { error.about($0) }?.diagnostic ?? error.diagnostic)
        }
        if !hasRoom {
            note(.error, .questionsTooMany, ["limit": .number(Self.most)], line, file)
        }
    }

    private mutating func note(
        _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ arguments: [String: Message.Argument], _ line: Int,
        _ file: String?
    ) {
        diagnostics.append(Diagnostic(severity, code, arguments, file: file, line: line))
    }
}
