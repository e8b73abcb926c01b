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

    /// A row on its way to its place.
    struct Entry {
        var grader: Int32 = 0
        var row: Int32 = 0
        var grade = 0.0
    }

    /// The rows in the order of items, and in their own order within an item.
    static func entries(
        _ items: [Int32], _ graders: [Int32], _ grades: [Double], starts: [Int32]
    ) -> [Entry] {
        var next = starts
        var entries = [Entry](repeating: Entry(), count: items.count)
        for row in items.indices {
            let item = Int(items[row])
            entries[Int(next[item])] = Entry(
                grader: graders[row], row: Int32(truncatingIfNeeded: row), grade: grades[row])
            next[item] += 1
        }
        return entries
    }

    /// Sorts the rows of each item by grader, and refuses a grader who graded an item twice; runs are short as a rule.
    static func sortRuns(_ entries: inout [Entry], starts: [Int32]) throws(GradeTableError) {
        for item in 0..<(starts.count - 1) {
            let run = Int(starts[item])..<Int(starts[item + 1])
            if run.count <= 32 {
                insertionSort(&entries, run)
            } else {
                entries[run].sort { ($0.grader, $0.row) < ($1.grader, $1.row) }
            }
            for place in run.dropFirst() where entries[place].grader == entries[place - 1].grader {
                throw .repeated(row: Int(entries[place].row), first: Int(entries[place - 1].row))
            }
        }
    }

    @inline(__always)
    private static func insertionSort(_ entries: inout [Entry], _ run: Range<Int>) {
        for place in run.dropFirst() {
            let entry = entries[place]
            var hole = place
            while hole > run.lowerBound, entries[hole - 1].grader > entry.grader {
                entries[hole] = entries[hole - 1]
                hole -= 1
            }
            entries[hole] = entry
        }
    }

    /// Graders, grades and the rows as they were given, from one look at the entries.
    static func columns(of entries: [Entry]) -> (graders: [Int32], grades: [Double], given: [Int32]) {
        var (graders, grades, given): ([Int32], [Double], [Int32]) = ([], [], [])
        graders.reserveCapacity(entries.count)
        grades.reserveCapacity(entries.count)
        given.reserveCapacity(entries.count)
        for entry in entries {
            graders.append(entry.grader)
            grades.append(entry.grade)
            given.append(entry.row)
        }
        return (graders, grades, given)
    }
}
