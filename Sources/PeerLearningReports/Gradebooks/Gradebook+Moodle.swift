public import PeerLearning

/// By what another system knows a person.
public enum GradebookIdentifier: String, Hashable, Sendable, CaseIterable {
    /// The e-mail address.
    case email
    /// The login.
    case username
    /// The number that the institute gives.
    case idNumber

    /// What Moodle calls the column.
    var heading: String {
        switch self {
        case .email: "Email address"
        case .username: "Username"
        case .idNumber: "ID number"
        }
    }
}

extension Gradebook {
    /// The file that Moodle's grade import takes as it is: *Grades, Import, CSV file*.
    ///
    /// UTF-8, commas, a decimal point whatever the language of the site. The first column identifies the person; one
    /// column holds the grades of the work, one the feedback on it, one the grades of the reviewing. Their headings are
    /// what Moodle calls the two items of a workshop of this title. The teacher says in the form of the import which item
    /// each column belongs to.
    ///
    /// Where there is no grade the cell holds `-`. Moodle then leaves the grade of an existing item empty, and gives none
    /// in a new one; an empty cell would do the former only. Feedback that a spreadsheet would take for a formula begins
    /// with an apostrophe; identifiers are written to the letter, as one that Moodle does not know ends the whole import.
    ///
    /// Source: Moodle's `grade/import/csv/classes/load_data.php` (`update_grade_item`, `import_new_grade_item`,
    /// `insert_grade_record`): a grade above 100 ends the import, where the site does not allow more.
    ///
    /// - Parameters:
    ///   - identifier: What the identifiers of the rows are.
    ///   - language: The language of the headings of the items.
    public func moodle(by identifier: GradebookIdentifier, in language: Language) -> [UInt8] {
        let wording = Wording(language, texts: nil)
        let work = wording("gradebook.work", ["title": .text(heading)])
        let reviewing = wording("gradebook.reviewing", ["title": .text(heading)])
        var csv = CSVWriter(
            columns: [identifier.heading, "Full name", work, "\(work) (Feedback)", reviewing])
        for row in rows {
            csv.verbatim(row.identifier)
            csv.text(row.name)
            csv.grade(scaled(row.work, to: scale.work))
            csv.text(row.feedback)
            csv.grade(scaled(row.reviewing, to: scale.reviewing))
            csv.endRow()
        }
        return csv.take()
    }

    /// The title as a heading: Moodle's older import parts the first line at commas, quoted or not.
    private var heading: String {
        title.replacing(",", with: " ").replacing("\"", with: "").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }
}

extension CSVWriter {
    fileprivate mutating func grade(_ grade: Double?) {
        if let grade { number(grade) } else { verbatim("-") }
    }
}
