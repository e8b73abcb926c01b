extension Table {
    /// The number of each row's name in a column, where names that are new are given the next numbers.
    ///
    /// An empty cell has the empty name. It takes some 15 to 100 ns a row, the more the more names there are.
    public func numbers(in column: Int, naming names: inout NameIndex) -> [Int32] {
        let span = bytes.span
        var numbers = [Int32](repeating: -1, count: count)
        for row in numbers.indices {
            numbers[row] = names.number(naming: cell(row, column, in: span), of: span)
        }
        return numbers
    }

    /// The number of each row's name in a column; -1 where it is not among the names.
    public func numbers(in column: Int, knownTo names: NameIndex) -> [Int32] {
        let span = bytes.span
        var numbers = [Int32](repeating: -1, count: count)
        for row in numbers.indices { numbers[row] = names.number(of: cell(row, column, in: span), in: span) }
        return numbers
    }
}
