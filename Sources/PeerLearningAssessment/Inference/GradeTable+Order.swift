extension GradeTable {
    /// Where the rows of each item begin when rows are put in the items' order; every row is checked on the way.
    static func checkedStarts(
        _ items: [Int32], _ graders: [Int32], _ grades: [Double], itemCount: Int, graderCount: Int
    ) throws(GradeTableError) -> [Int32] {
        let (itemEnd, graderEnd) = (UInt32(itemCount), UInt32(graderCount))
        var starts = [Int32](repeating: 0, count: itemCount + 1)
        var start = starts.mutableSpan
        let (item, grader, grade) = (items.span, graders.span, grades.span)
        for row in grade.indices {
            // Not a number fails every comparison, so the one below refuses it too.
            guard grade[row].magnitude <= 1e9 else { throw .notANumber(row: row) }
            guard UInt32(bitPattern: item[row]) < itemEnd else { throw .unknownItem(row: row) }
            guard UInt32(bitPattern: grader[row]) < graderEnd else { throw .unknownGrader(row: row) }
            start[Int(item[row]) + 1] += 1
        }
        var sum: Int32 = 0
        for place in start.indices {
            sum += start[place]
            start[place] = sum
        }
        return starts
    }

    /// Where the rows of each of `count` things begin when rows are put in their order.
    static func starts(of things: [Int32], count: Int) -> [Int32] {
        var starts = [Int32](repeating: 0, count: count + 1)
        for thing in things { starts[Int(thing) + 1] += 1 }
        var sum: Int32 = 0
        for place in starts.indices {
            sum += starts[place]
            starts[place] = sum
        }
        return starts
    }

    /// The rows in the order of things, and in their own order within a thing.
    static func order(of things: [Int32], starts: [Int32]) -> [Int32] {
        var next = starts
        var order = [Int32](repeating: 0, count: things.count)
        for row in things.indices {
            let thing = Int(things[row])
            order[Int(next[thing])] = Int32(truncatingIfNeeded: row)
            next[thing] += 1
        }
        return order
    }

    /// The rows in the order of items and, within an item, of graders, with graders and grades in the same order. Refuses a
    /// grader who graded an item twice.
    static func columns(
        _ items: [Int32], _ graders: [Int32], _ grades: [Double], starts: [Int32]
    ) throws(GradeTableError) -> (graders: [Int32], grades: [Double], given: [Int32]) {
        var given = order(of: items, starts: starts)
        var sortedGraders = [Int32](repeating: 0, count: items.count)
        gather(graders, given, &sortedGraders)
        try sort(&given, &sortedGraders, starts)
        var sortedGrades = [Double](repeating: 0, count: items.count)
        gather(grades, given, &sortedGrades)
        return (sortedGraders, sortedGrades, given)
    }

    /// Rows lie anywhere in memory: a loop that does nothing else waits for many of them at once.
    private static func gather<Value>(_ column: [Value], _ given: [Int32], _ gathered: inout [Value]) {
        let (value, row) = (column.span, given.span)
        var target = gathered.mutableSpan
        for place in row.indices { target[place] = value[Int(row[place])] }
    }

    /// Runs are short as a rule: then each row goes to where as many rows are before it as have a lower grader, which is
    /// counted without guesses.
    private static func sort(
        _ given: inout [Int32], _ graders: inout [Int32], _ starts: [Int32]
    ) throws(GradeTableError) {
        var row = given.mutableSpan
        var grader = graders.mutableSpan
        let start = starts.span
        var graderScratch = [Int32](repeating: 0, count: Self.shortRun)
        var rowScratch = graderScratch
        var heldGrader = graderScratch.mutableSpan
        var heldRow = rowScratch.mutableSpan
        for item in 0..<(start.count - 1) {
            let first = Int(start[item])
            let count = Int(start[item + 1]) - first
            guard count <= Self.shortRun else {
                try sortLong(first..<first + count, &row, &grader)
                continue
            }
            for place in 0..<count {
                heldRow[place] = row[first + place]
                heldGrader[place] = grader[first + place]
            }
            var ties = 0
            for place in 0..<count {
                let own = heldGrader[place]
                var rank = 0
                for other in 0..<count {
                    rank += heldGrader[other] < own ? 1 : 0
                    ties += heldGrader[other] == own ? 1 : 0
                }
                row[first + rank] = heldRow[place]
                grader[first + rank] = own
            }
            guard ties == count else {
                for place in 0..<count {
                    row[first + place] = heldRow[place]
                    grader[first + place] = heldGrader[place]
                }
                try sortLong(first..<first + count, &row, &grader)
                continue
            }
        }
    }

    /// How many rows of an item are few.
    private static var shortRun: Int { 16 }

    private static func sortLong(
        _ run: Range<Int>, _ row: inout MutableSpan<Int32>, _ grader: inout MutableSpan<Int32>
    ) throws(GradeTableError) {
        var pairs: [(grader: Int32, row: Int32)] = []
        for place in run { pairs.append((grader[place], row[place])) }
        pairs.sort { $0 < $1 }
        for (one, next) in zip(pairs, pairs.dropFirst()) where one.grader == next.grader {
            throw .repeated(row: Int(next.row), first: Int(one.row))
        }
        for (place, pair) in zip(run, pairs) { (grader[place], row[place]) = pair }
    }
}
