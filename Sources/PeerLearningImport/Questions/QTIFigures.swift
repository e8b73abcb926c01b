/// Lists of numbers as QTI writes them.
enum QTIFigures {
    /// The numbers in a list with blanks or commas between them; none where something in it is no number.
    static func numbers(in text: String) -> [Double] {
        let words = text.split { $0.isWhitespace || $0 == "," }
        let numbers = words.compactMap { Double($0) }.filter(\.isFinite)
        return numbers.count == words.count ? numbers : []
    }
}
