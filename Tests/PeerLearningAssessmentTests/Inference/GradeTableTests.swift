import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("N3: Tables of grades")
struct GradeTableTests {
    private func refusal(
        _ items: [Int32], _ graders: [Int32], _ grades: [Double], itemCount: Int = 2, graderCount: Int = 2
    ) -> GradeTableError? {
        do throws(GradeTableError) {
            _ = try GradeTable(
                items: items, graders: graders, grades: grades, itemCount: itemCount, graderCount: graderCount)
            return nil
        } catch { return error }
    }

    @Test("N3: a grade that is no number is refused by its row", arguments: [Double.nan, .infinity, -.infinity, 1e300])
    func notANumber(grade: Double) {
        #expect(refusal([0, 1], [0, 0], [50, grade]) == .notANumber(row: 1))
    }

    @Test("N3: unknown items and graders are refused by their row")
    func unknown() {
        #expect(refusal([0, 2], [0, 0], [1, 2]) == .unknownItem(row: 1))
        #expect(refusal([-1], [0], [1]) == .unknownItem(row: 0))
        #expect(refusal([0, 1], [0, 2], [1, 2]) == .unknownGrader(row: 1))
        #expect(refusal([0], [-5], [1]) == .unknownGrader(row: 0))
    }

    @Test("N3: a grader who graded an item twice is refused, and both rows are named")
    func repeated() {
        #expect(refusal([0, 1, 0], [1, 1, 1], [1, 2, 3]) == .repeated(row: 2, first: 0))
    }

    @Test("N3: short and long lists of one item's graders come into their order, whatever order they were given in")
    func runs() throws {
        var generator = SeededGenerator(seed: 31)
        for count in [1, 2, 5, 15, 16, 17, 18, 40] {
            var graders = Array(0..<Int32(count))
            generator.shuffle(&graders)
            // Two items, their rows given in turn.
            let table = try GradeTable(
                items: graders.flatMap { _ in [1, 0] }, graders: graders.flatMap { [$0, $0] },
                grades: (0..<2 * count).map(Double.init), itemCount: 2, graderCount: count)
            let places = graders.indices.sorted { graders[$0] < graders[$1] }
            #expect(table.givenRows == places.map { Int32(2 * $0 + 1) } + places.map { Int32(2 * $0) }, "\(count)")
        }
    }

    @Test("N3: a repeat is found among few and among many, the first of the first item", arguments: [3, 16, 17, 40])
    func repeats(count: Int) {
        var generator = SeededGenerator(seed: 32)
        var graders = Array(0..<Int32(count))
        generator.shuffle(&graders)
        graders[count - 1] = graders[0]
        let items = Array(repeating: Int32(1), count: count)
        let refused = refusal(
            items, graders, items.map(Double.init), itemCount: 2, graderCount: count)
        #expect(refused == .repeated(row: count - 1, first: 0))
    }

    @Test("N3: columns of unequal length and counts below 0 are refused")
    func uneven() {
        #expect(refusal([0], [0, 1], [1]) == .unevenColumns(items: 1, graders: 2, grades: 1))
        #expect(refusal([], [], [], itemCount: -1) == .tooMany(0))
    }

    @Test("N3: every refusal is said in both languages, with rows counted from 1")
    func words() {
        let errors: [GradeTableError] = [
            .unevenColumns(items: 1, graders: 2, grades: 3), .tooMany(5), .notANumber(row: 3), .unknownItem(row: 3),
            .unknownGrader(row: 3), .repeated(row: 3, first: 1),
        ]
        for error in errors {
            for language in [Language.english, .russian] {
                let text = TextCatalogue.assessment.text(error.message, in: language)
                #expect(!text.contains("{") && text != error.message.key.rawValue)
            }
        }
        #expect(
            TextCatalogue.assessment.text(GradeTableError.unknownItem(row: 3).message, in: .english)
                == "Row 4 names an item that there is not.")
    }

    @Test("N3: what is known beforehand is checked against the table")
    func knowledge() throws {
        let table = try GradeTable(items: [0], graders: [0], grades: [50], itemCount: 1, graderCount: 1)
        func refusal(
            items: [PriorKnowledge.KnownItem] = [], graders: [Int: GraderPrior] = [:]
        ) -> GradeTableError? {
            do throws(GradeTableError) {
                _ = try PriorKnowledge(of: table, items: items, graders: graders)
                return nil
            } catch { return error }
        }
        let sound = GraderPrior(bias: 1, biasVariance: 4, shape: 3, rate: 100)
        #expect(refusal(items: [.init(item: 0, value: 50)], graders: [0: sound]) == nil)
        #expect(refusal(items: [.init(item: 1, value: 50)]) == .unknownItem(row: 0))
        #expect(refusal(items: [.init(item: 0, value: .nan)]) == .notANumber(row: 0))
        #expect(refusal(items: [.init(item: 0, value: 5, deviation: -1)]) == .notANumber(row: 0))
        #expect(
            refusal(items: [.init(item: 0, value: 5), .init(item: 0, value: 6)]) == .repeated(row: 1, first: 0))
        #expect(refusal(graders: [3: sound]) == .unknownGrader(row: 3))
        #expect(
            refusal(graders: [0: GraderPrior(bias: 0, biasVariance: 0, shape: 3, rate: 1)]) == .notANumber(row: 0))
    }

    @Test("N3: whatever order the rows come in, the answers are the same bits")
    func order() throws {
        let world = try PeerWorld(people: 30, reviews: 3, wildEvery: 5).draw()
        var rows: [(Int32, Int32, Double)] = []
        for item in 0..<30 {
            for share in SimpleInference(.mean).estimates(of: world.table).shares(of: item) {
                rows.append((Int32(item), Int32(share.grader), share.grade))
            }
        }
        var dice = SeededGenerator(seed: 9)
        dice.shuffle(&rows)
        let shuffled = try GradeTable(
            items: rows.map(\.0), graders: rows.map(\.1), grades: rows.map(\.2), itemCount: 30, graderCount: 30)
        for method in Methods.all {
            let (one, other) = (method.estimates(of: world.table), method.estimates(of: shuffled))
            for item in 0..<30 { #expect(one.item(item) == other.item(item), "\(method.name)") }
        }
    }
}
