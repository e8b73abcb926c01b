import PeerLearningCore

/// A roster that is being made: finds people again by their identifiers, and collects what is noticed.
struct RosterDraft {
    private(set) var roster = Roster()
    private var diagnostics = DiagnosticList()
    private var places: [PersonIdentifier: [String: Int]] = [:]
    private var names: [String: [Int]] = [:]
    private var items: [String: Int] = [:]
    private var groupsAreListed = false
    private var rolesTold: Set<String> = []
    private var groupsTold: Set<String> = []
    private var knownGroups: Set<String> = []
    private(set) var knownClasses: Set<String> = []

    mutating func note(
        _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ arguments: [String: Message.Argument] = [:],
        in file: String, line: Int? = nil
    ) {
        diagnostics.append(Diagnostic(severity, code, arguments, file: file, line: line))
    }

    /// The place of somebody who stands in a list; nil where nothing says who it is.
    mutating func place(naming person: RosterPerson, in file: String, line: Int) -> Int? {
        guard PersonIdentifier.allCases.contains(where: { person[$0] != nil }) else {
            note(.warning, .rosterPersonUnidentified, ["name": .text(person.name.printable)], in: file, line: line)
            return nil
        }
        if let known = find(person, in: file, line: line) {
            complete(known, with: person)
            return known
        }
        return append(person)
    }

    /// The place of somebody whom a report names: where it gives no identifier, by a name that one person alone has.
    mutating func place(reporting person: RosterPerson, in file: String, line: Int) -> Int? {
        if PersonIdentifier.allCases.contains(where: { person[$0] != nil }) {
            return place(naming: person, in: file, line: line)
        }
        let found = names[person.name.lowercased()] ?? []
        if found.count == 1 { return found.first }
        let arguments: [String: Message.Argument] = [
            "name": .text(person.name.printable), "count": .number(found.count),
        ]
        note(.warning, found.isEmpty ? .rosterNameUnknown : .rosterNameShared, arguments, in: file, line: line)
        return nil
    }

    /// From here on people are named by reports: what is known of names by now tells who is meant.
    mutating func listsAreComplete() {
        for (place, person) in roster.people.enumerated() { names[person.name.lowercased(), default: []].append(place) }
    }

    private mutating func find(_ person: RosterPerson, in file: String, line: Int) -> Int? {
        for kind in PersonIdentifier.allCases {
            guard let value = person[kind], let place = places[kind]?[value] else { continue }
            let known = roster.people[place]
            let clash = PersonIdentifier.allCases.first {
                known[$0] != nil && person[$0] != nil && known[$0] != person[$0]
            }
            // A better identifier decides: a login that changed its address is the same person, an address of two logins
            // is shared.
            guard let clash, clash.rank < kind.rank else { return place }
            note(
                .warning, .rosterIdentifierShared,
                [
                    "value": .text(value.printable), "one": .text(known.name.printable),
                    "other": .text(person.name.printable),
                ],
                in: file, line: line)
        }
        return nil
    }

    /// The place of whoever has an identifier; nil where nobody has it.
    func place(of kind: PersonIdentifier, _ value: String) -> Int? { places[kind]?[value] }

    /// Adds a person who is nobody among the others.
    @discardableResult
    mutating func append(_ person: RosterPerson) -> Int {
        roster.people.append(person)
        remember(roster.people.count - 1)
        return roster.people.count - 1
    }

    /// Takes over what another row says of a person.
    mutating func complete(_ place: Int, with person: RosterPerson) {
        roster.people[place].complete(with: person)
        remember(place)
    }

    private mutating func remember(_ place: Int) {
        for kind in PersonIdentifier.allCases {
            guard let value = roster.people[place][kind], places[kind]?[value] == nil else { continue }
            places[kind, default: [:]][value] = place
        }
    }
}

extension PersonIdentifier {
    /// The better the identifier, the smaller.
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension RosterDraft {
    /// Adds a class, or finds the one of this identifier.
    mutating func add(_ new: RosterClass) {
        if knownClasses.insert(new.id).inserted { roster.classes.append(new) }
    }

    /// Adds groups that a list of groups names.
    mutating func list(group: String) {
        groupsAreListed = true
        if knownGroups.insert(group).inserted { roster.groups.append(group) }
    }

    /// Adds the groups that somebody belongs to, and says which of them no list of groups names.
    mutating func meet(groups: [String], in file: String, line: Int) {
        for group in groups where !knownGroups.contains(group) {
            if groupsAreListed, groupsTold.insert(group).inserted {
                note(.warning, .rosterGroupUnknown, ["group": .text(group.printable)], in: file, line: line)
            }
            if knownGroups.insert(group).inserted { roster.groups.append(group) }
        }
    }

    /// Says which roles are not known, each once.
    mutating func meet(roles: [String], in file: String, line: Int) {
        for role in roles where !RosterPart.knows(role) && rolesTold.insert(role).inserted {
            note(.note, .rosterRoleUnknown, ["role": .text(role.printable)], in: file, line: line)
        }
    }

    /// The place of an item: that of its identifier, or a new one.
    mutating func place(of item: RosterItem) -> Int {
        if let known = items[item.id] { return known }
        roster.items.append(item)
        items[item.id] = roster.items.count - 1
        return roster.items.count - 1
    }

    /// Adds a result.
    mutating func add(_ result: RosterResult) { roster.results.append(result) }

    /// Says of a person that they are enrolled in a class, which is a group to whoever learns there.
    mutating func enrol(_ place: Int, in id: String, called title: String, role: String?) {
        roster.people[place].classes.appendNew([id])
        if let role { roster.people[place].roles.appendNew([role]) }
        roster.people[place].groups.appendNew([title])
        if knownGroups.insert(title).inserted { roster.groups.append(title) }
    }

    /// Says which role a person has.
    mutating func give(_ role: String, to place: Int) { roster.people[place].roles.appendNew([role]) }

    /// The roster with what was noticed.
    func roster(sources tables: [RosterTable]) -> Roster {
        var finished = roster
        finished.sources = tables.compactMap { table in
            table.format.map { RosterSource(file: table.file, format: $0, rows: table.table.count) }
        }
        finished.diagnostics = diagnostics.all
        return finished.withAttemptsInOrder
    }
}
