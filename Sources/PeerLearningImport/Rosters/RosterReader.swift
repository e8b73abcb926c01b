import PeerLearningCore

/// Reads people, groups and results out of the files of other learning systems.
///
/// Understood are Moodle's lists of participants, files for registering users and groups, exports of the gradebook and
/// reports of quizzes, in English and Russian; and the CSV binding of OneRoster 1.1 and 1.2, bulk and delta. A file is
/// known by its columns, whatever its name is. Encodings and separators are those of ``TableReader``.
///
/// ```swift
/// let files = try RosterFile.files(at: "roster.zip")
/// let roster = RosterReader().read(files)
/// for diagnostic in roster.diagnostics { print(diagnostic.code.rawValue, diagnostic.line ?? 0) }
/// ```
///
/// Sources: for Moodle its own export and import scripts (`grade/export`, `mod/quiz/report`, `admin/tool/uploaduser`,
/// `group/import.php`); for OneRoster the *CSV Binding 1.2.1* and the *CSV Tables 1.1.1* of 1EdTech.
public struct RosterReader: Sendable {
    /// The most bytes that one file may have.
    public let limit: Int

    /// Makes a reader.
    ///
    /// - Parameter limit: The most bytes that one file may have: 200 MB.
    public init(limit: Int = 200_000_000) { self.limit = limit }

    /// Reads files that belong together.
    ///
    /// It never fails: a file that cannot be used is named by a diagnostic of severity `error`, and the others are read.
    /// The time grows with the cells, what is kept with the people and results.
    public func read(_ files: [RosterFile]) -> Roster {
        var draft = RosterDraft()
        var tables: [RosterTable] = []
        for file in files {
            do throws(TableError) {
                tables.append(RosterTable(file: file.name, try TableReader(limit: limit).read(file.bytes)))
            } catch {
                draft.note(.error, error.code, error.message.arguments, in: file.name, line: error.line)
            }
        }
        for table in tables where table.format == nil {
            draft.note(.error, .rosterUnknownTable, in: table.file, line: 1)
        }
        OneRosterReading(tables.filter { $0.format == .oneRoster }).read(into: &draft)
        for table in tables where table.format == .groups { draft.readGroups(table) }
        for table in tables where table.format == .userUpload || table.format == .participants {
            draft.readPeople(table)
        }
        draft.listsAreComplete()
        for table in tables where table.format == .gradebook { draft.readGradebook(table) }
        for table in tables where table.format == .quizReport { draft.readQuizReport(table) }
        return draft.roster(sources: tables)
    }
}
