/// Numbers with their sums from the left, of which any one can change (a Fenwick tree): O(log n) for each question.
struct RunningSums: Sendable {
    private var tree: [Int32] = [0]

    init() {}

    /// The sums of some numbers. Costs O(n).
    init(of numbers: [Int]) {
        tree = [0] + numbers.map { Int32(clamping: $0) }
        for place in tree.indices.dropFirst() {
            let parent = place + (place & -place)
            if parent < tree.count { tree[parent] += tree[place] }
        }
    }

    mutating func add(_ change: Int32, at index: Int) {
        var place = index + 1
        while place < tree.count {
            tree[place] += change
            place += place & -place
        }
    }

    /// The sum of the numbers before an index.
    func before(_ index: Int) -> Int {
        var (sum, place) = (0, min(index, tree.count - 1))
        while place > 0 {
            sum += Int(tree[place])
            place &= place - 1
        }
        return sum
    }

    /// In which number the unit lies that so many units come before, and how many of that number come before it.
    func position(of unit: Int) -> (index: Int, offset: Int) {
        var (index, left) = (0, Int32(clamping: unit))
        var step = tree.count <= 1 ? 0 : 1 << (Int.bitWidth - 1 - tree.count.leadingZeroBitCount)
        while step > 0 {
            if index + step < tree.count, tree[index + step] <= left {
                index += step
                left -= tree[index]
            }
            step /= 2
        }
        return (index, Int(left))
    }
}
