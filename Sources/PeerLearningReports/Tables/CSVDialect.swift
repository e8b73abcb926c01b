/// How a CSV file is written: for programs, or for a spreadsheet that expects the habits of a country.
public struct CSVDialect: Hashable, Sendable {
    /// What parts the cells.
    let delimiter: UInt8
    /// What stands before the decimals.
    let decimalSign: UInt8
    /// Whether the file begins with a byte order mark.
    let hasByteOrderMark: Bool

    /// RFC 4180: UTF-8, commas, a decimal point.
    public static let standard = CSVDialect(
        delimiter: UInt8(ascii: ","), decimalSign: UInt8(ascii: "."), hasByteOrderMark: false)

    /// What a Russian Excel opens with a double click: UTF-8 with a byte order mark, semicolons, a decimal comma.
    public static let russianExcel = CSVDialect(
        delimiter: UInt8(ascii: ";"), decimalSign: UInt8(ascii: ","), hasByteOrderMark: true)
}
