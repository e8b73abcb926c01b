import PeerLearning
import PeerLearningImport

/// A table of an experiment, with the file that it came from.
struct ExperimentTable {
    let path: String
    private let table: Table
    private let console: Console

    init(path: String, console: Console) throws {
        self.path = path
        self.console = console
        let bytes = try InputFile(path: path).bytes()
        do {
            table = try TableReader(limit: TableReader.mostBytes).read(bytes)
        } catch {
            throw TableFile.Fault(path: path, line: error.line, message: error.message)
        }
    }

    /// How many rows there are.
    var count: Int { table.count }

    /// The names of the columns.
    var columns: [String] { table.columns }

    /// The line of a row, counted from 1.
    func line(of row: Int) -> Int { table.line(of: row) }

    /// The text in a cell.
    func text(_ row: Int, _ column: Int) -> String { table.text(row, column) }

    /// The place of a column; nil where there is none.
    func placeIfAny(of column: String) -> Int? { table.placeIfAny(of: column) }

    /// Says what the file was taken for.
    func announce() { console.complain(console.line(for: table.note, in: path)) }

    /// The place of a column that has to be there.
    func place(of column: String) throws -> Int { try told { () throws(TableError) in try table.place(of: column) } }

    /// The place of a column that was asked for; nil where none was.
    func place(ofAny column: String?) throws -> Int? { try column.map { try place(of: $0) } }

    /// The number in a cell; nil where it is empty.
    func number(_ row: Int, _ column: Int) throws -> Double? {
        try told { () throws(TableError) in try table.number(row, column) }
    }

    /// The number in a cell that must not be empty.
    func requiredNumber(_ row: Int, _ column: Int) throws -> Double {
        try told { () throws(TableError) in try table.requiredNumber(row, column) }
    }

    /// The text in a cell; nil where it is empty.
    func name(_ row: Int, _ column: Int) -> String? {
        let text = table.text(row, column)
        return text.isEmpty ? nil : text
    }

    /// A fault of a row.
    func fault(_ row: Int, _ key: TextKey, _ arguments: [String: Message.Argument] = [:]) -> TableFile.Fault {
        TableFile.Fault(path: path, line: table.line(of: row), message: Message(key, arguments))
    }

    private func told<Value>(_ body: () throws(TableError) -> Value) throws -> Value {
        do {
            return try body()
        } catch {
            throw TableFile.Fault(path: path, line: error.line, message: error.message)
        }
    }
}
