import PeerLearning
import PeerLearningImport

/// A table that the tool was given to read, with the path that people know it by.
struct TableFile {
    /// What is wrong with a file, and on which line.
    struct Fault: Error {
        let path: String
        let line: Int?
        let message: Message
    }

    let path: String
    let table: Table

    /// Reads a table of any size that a table can have, and says what it was taken for and which columns are passed over.
    init(path: String, knowing columns: [String], _ console: Console) throws {
        self.path = path
        let reader = TableReader(limit: TableReader.mostBytes)
        do {
            table = try reader.read(InputFile(path: path).bytes(atMost: reader.limit))
        } catch let fault as TableError {
            throw Fault(path: path, line: fault.line, message: fault.message)
        }
        for note in [table.note] + table.notes(knowing: columns) { console.complain(console.line(for: note, in: path)) }
    }

    /// The fault of a row.
    func fault(_ row: Int, _ key: TextKey, _ arguments: [String: Message.Argument] = [:]) -> Fault {
        Fault(path: path, line: table.line(of: row), message: Message(key, arguments))
    }

    /// Does something with the table, whose faults are then those of this file.
    func reading<Value>(_ body: (Table) throws -> Value) throws -> Value {
        do {
            return try body(table)
        } catch let fault as TableError {
            throw Fault(path: path, line: fault.line, message: fault.message)
        }
    }

    /// Gives the names of a column numbers; an empty cell is a fault.
    func numbers(of column: String, naming names: inout NameIndex) throws -> [Int32] {
        try reading { table in
            let place = try table.place(of: column)
            let numbers = table.numbers(in: place, naming: &names)
            if let nobody = names.number(of: ""), let row = numbers.firstIndex(of: nobody) {
                throw table.fault("table-cell-empty", row, place)
            }
            return numbers
        }
    }
}
