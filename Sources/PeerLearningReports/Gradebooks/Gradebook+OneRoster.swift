public import PeerLearning

/// What OneRoster wants to know of a gradebook besides the grades.
public struct OneRosterPlace: Hashable, Sendable {
    /// The identifier of the class, as the other system knows it.
    public let classID: String
    /// The identifier of the workshop, of which those of the items are made.
    public let workshop: String
    /// The day on which the work was asked for.
    public let assigned: CivilDate
    /// The day until which it was to be handed in.
    public let due: CivilDate

    /// Says where grades belong.
    public init(classID: String, workshop: String, assigned: CivilDate, due: CivilDate) {
        (self.classID, self.workshop, self.assigned, self.due) = (classID, workshop, assigned, due)
    }
}

extension Gradebook {
    /// The files of OneRoster's CSV binding 1.2, in bulk: `manifest.csv`, `categories.csv`, `lineItems.csv` and
    /// `results.csv`, by their names.
    ///
    /// The identifiers of the rows have to be those that the other system gives its users as `sourcedId`. Where there is no
    /// grade there is no result. In bulk files `status` and `dateLastModified` stay empty, as the binding says.
    ///
    /// Source: 1EdTech, *OneRoster CSV Binding 1.2.1*, section 3.
    ///
    /// - Parameters:
    ///   - place: The class and the days of the work.
    ///   - day: The day on which the scores were given.
    ///   - language: The language of the titles of the items.
    public func oneRoster(
        in place: OneRosterPlace, on day: CivilDate, titled language: Language
    ) -> [(name: String, bytes: [UInt8])] {
        [
            ("manifest.csv", manifest), ("categories.csv", categories(titled: language)),
            ("lineItems.csv", lineItems(place, titled: language)), ("results.csv", results(place, on: day)),
        ]
    }

    private static let category = "peer-learning"

    private var manifest: [UInt8] {
        let kinds = [
            "academicSessions", "categories", "classes", "classResources", "courses", "courseResources", "demographics",
            "enrollments", "lineItemLearningObjectiveIds", "lineItems", "lineItemScoreScales", "orgs", "resources",
            "resultLearningObjectiveIds", "results", "resultScoreScales", "roles", "scoreScales", "userProfiles",
            "userResources", "users",
        ]
        let ours: Set = ["categories", "lineItems", "results"]
        var csv = CSVWriter(columns: ["propertyName", "value"])
        let properties =
            [("manifest.version", "1.0"), ("oneroster.version", "1.2")]
            + kinds.map { ("file.\($0)", ours.contains($0) ? "bulk" : "absent") }
            + [("source.systemName", "peerlearn"), ("source.systemCode", "")]
        for (name, value) in properties { csv.row(name, value) }
        return csv.take()
    }

    private func categories(titled language: Language) -> [UInt8] {
        var csv = CSVWriter(columns: ["sourcedId", "status", "dateLastModified", "title", "weight"])
        csv.row(Self.category, "", "", Wording(language, texts: nil)("gradebook.category"), "")
        return csv.take()
    }

    private func lineItems(_ place: OneRosterPlace, titled language: Language) -> [UInt8] {
        let wording = Wording(language, texts: nil)
        var csv = CSVWriter(columns: [
            "sourcedId", "status", "dateLastModified", "title", "description", "assignDate", "dueDate",
            "classSourcedId", "categorySourcedId", "gradingPeriodSourcedId", "resultValueMin", "resultValueMax",
        ])
        for (item, most) in [(Item.work, scale.work), (.reviewing, scale.reviewing)] {
            csv.cells(item.id(place), "", "", wording(item.title, ["title": .text(title)]), "")
            csv.cells(place.assigned.written, place.due.written)
            csv.verbatim(place.classID)
            csv.cells(Self.category, "")
            csv.number(0)
            csv.number(most)
            csv.endRow()
        }
        return csv.take()
    }

    private func results(_ place: OneRosterPlace, on day: CivilDate) -> [UInt8] {
        var csv = CSVWriter(columns: [
            "sourcedId", "status", "dateLastModified", "lineItemSourcedId", "studentSourcedId", "scoreStatus", "score",
            "scoreDate", "comment",
        ])
        for row in rows {
            let grades = [
                (Item.work, scaled(row.work, to: scale.work), row.feedback),
                (.reviewing, scaled(row.reviewing, to: scale.reviewing), ""),
            ]
            for (item, score, comment) in grades {
                guard let score else { continue }
                csv.verbatim("\(item.id(place))-\(row.identifier)")
                csv.cells("", "", item.id(place))
                csv.verbatim(row.identifier)
                csv.cells("fully graded")
                csv.number(score)
                csv.cells(day.written, comment)
                csv.endRow()
            }
        }
        return csv.take()
    }

    private enum Item {
        case work, reviewing

        func id(_ place: OneRosterPlace) -> String {
            switch self {
            case .work: "\(place.workshop)-work"
            case .reviewing: "\(place.workshop)-reviewing"
            }
        }

        var title: String {
            switch self {
            case .work: "gradebook.work"
            case .reviewing: "gradebook.reviewing"
            }
        }
    }
}

extension CSVWriter {
    fileprivate mutating func cells(_ texts: String...) { for text in texts { self.text(text) } }

    fileprivate mutating func row(_ texts: String...) {
        for text in texts { self.text(text) }
        endRow()
    }
}

extension CivilDate {
    /// The day as ISO 8601 writes it.
    fileprivate var written: String {
        func padded(_ number: Int, _ width: Int) -> String {
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}
