/// The tests of a programme, with all their versions.
struct TestShelves: Sendable {
    private var shelves: [Shelf] = []

    private struct Shelf: Sendable {
        let id: TestID
        var versions: [KnowledgeTest]
        var place: TestPlace
        var isArchived = false
    }

    private func shelf(_ id: TestID) -> Shelf? { shelves.first { $0.id == id } }

    var ids: [TestID] { shelves.map(\.id) }

    func versions(of id: TestID) -> [KnowledgeTest] { shelf(id)?.versions ?? [] }

    func isArchived(_ id: TestID) -> Bool { shelf(id)?.isArchived ?? false }

    func place(of id: TestID) -> TestPlace? { shelf(id)?.place }

    func isSame(_ test: KnowledgeTest, at place: TestPlace) -> Bool {
        shelf(test.id).map { $0.versions.last == test && $0.place == place && !$0.isArchived } ?? false
    }

    func current(at place: TestPlace) -> [KnowledgeTest] {
        shelves.filter { $0.place == place && !$0.isArchived }.compactMap(\.versions.last)
    }

    /// Puts a test on its shelf: a new version where it has changed. One that was archived is there again.
    mutating func attach(_ test: KnowledgeTest, to place: TestPlace) {
        guard let found = shelves.firstIndex(where: { $0.id == test.id }) else {
            shelves.append(Shelf(id: test.id, versions: [test], place: place))
            return
        }
        if shelves[found].versions.last != test { shelves[found].versions.append(test) }
        shelves[found].place = place
        shelves[found].isArchived = false
    }

    mutating func archive(_ id: TestID) {
        guard let found = shelves.firstIndex(where: { $0.id == id }) else { return }
        shelves[found].isArchived = true
    }
}
