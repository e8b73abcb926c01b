/// Everything in a PDF file that a cleaner has to look at: the objects and trailers of all its revisions.
///
/// The file is read from its first byte to its last and not by its tables, so that what an earlier revision left behind
/// is found as well.
struct PDFContents {
    struct Object {
        let number: Int
        let value: PDFValue
        /// Where the bytes of the stream lie, if it is one.
        let stream: Range<Int>?
    }

    private(set) var objects: [Object] = []
    private(set) var trailers: [PDFDictionary] = []
    private(set) var comments: [Range<Int>] = []
    /// Whether something was met that is not well formed, so that more may be hidden in it.
    private(set) var isDamaged = false

    private static let deepest = 64

    private var lexer: PDFLexer

    init(_ bytes: [UInt8]) {
        lexer = PDFLexer(bytes)
        read()
        comments = lexer.comments
    }

    private mutating func read() {
        var numbers: [Int] = []
        while let token = lexer.next() {
            switch token {
            case .number(let number):
                numbers = numbers.suffix(1) + [number]
            case .keyword("obj"):
                readObject(number: numbers.count == 2 ? numbers.first ?? 0 : 0)
            case .keyword("trailer"):
                if case .dictionary(let trailer)? = value() { trailers.append(trailer) } else { isDamaged = true }
            case .keyword(let word):
                if !["xref", "startxref", "endobj", "n", "f"].contains(word) { isDamaged = true }
            case .name, .string, .openArray, .closeArray, .openDictionary, .closeDictionary, .oddity:
                isDamaged = true
            }
        }
    }

    private mutating func readObject(number: Int) {
        guard let value = value() else {
            isDamaged = true
            return
        }
        var range: Range<Int>?
        if case .dictionary(let dictionary) = value { range = stream(of: dictionary) }
        objects.append(Object(number: number, value: value, stream: range))
    }

    private mutating func stream(of dictionary: PDFDictionary) -> Range<Int>? {
        let mark = lexer.place
        guard case .keyword("stream")? = lexer.next() else {
            lexer.place = mark
            return nil
        }
        if lexer.bytes.byte(at: lexer.place) == 13 { lexer.place += 1 }
        if lexer.bytes.byte(at: lexer.place) == 10 { lexer.place += 1 }
        let start = lexer.place
        if case .number(let length)? = dictionary["Length"], let end = end(ofStream: length, from: start) {
            return start..<end
        }
        guard let end = lexer.bytes.firstPlace(of: Self.endMark, from: start) else {
            isDamaged = true
            lexer.place = lexer.bytes.count
            return start..<lexer.bytes.count
        }
        lexer.place = end + Self.endMark.count
        return start..<end
    }

    private static let endMark = Array("endstream".utf8)

    private mutating func end(ofStream length: Int, from start: Int) -> Int? {
        guard length >= 0, length <= lexer.bytes.count - start else { return nil }
        let end = start + length
        guard let gap = (0...2).first(where: { lexer.bytes.holds(Self.endMark, at: end + $0) }) else { return nil }
        lexer.place = end + gap + Self.endMark.count
        return end
    }

    private mutating func value(depth: Int = 0) -> PDFValue? {
        guard depth < Self.deepest, let token = lexer.next() else { return nil }
        return value(of: token, depth: depth)
    }

    private mutating func value(of token: PDFLexer.Token, depth: Int) -> PDFValue? {
        switch token {
        case .number(let number): return reference(or: number)
        case .keyword(let word): return ["endobj", "obj", "stream", "trailer"].contains(word) ? nil : .other
        case .name(let name): return .name(name)
        case .string(let string): return .string(string)
        case .openArray: return array(depth: depth)
        case .openDictionary: return dictionary(depth: depth)
        case .closeArray, .closeDictionary, .oddity: return nil
        }
    }

    private mutating func reference(or number: Int) -> PDFValue {
        let mark = lexer.place
        if case .number? = lexer.next(), case .keyword("R")? = lexer.next() { return .reference(number) }
        lexer.place = mark
        return .number(number)
    }

    private mutating func array(depth: Int) -> PDFValue? {
        var values: [PDFValue] = []
        while let token = lexer.next() {
            if case .closeArray = token { return .array(values) }
            guard depth + 1 < Self.deepest, let value = value(of: token, depth: depth + 1) else { return nil }
            values.append(value)
        }
        return nil
    }

    private mutating func dictionary(depth: Int) -> PDFValue? {
        var dictionary = PDFDictionary()
        while let token = lexer.next() {
            if case .closeDictionary = token { return .dictionary(dictionary) }
            guard case .name(let key) = token, let value = value(depth: depth + 1) else { return nil }
            dictionary.entries.append((key, value))
        }
        return nil
    }
}
