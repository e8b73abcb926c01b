@testable import PeerLearningFiles

/// Writes small PDF files with a right table of their objects.
struct PDFFixture {
    private var bytes = Array("%PDF-1.7\n".utf8)
    private var places: [Int] = []

    /// A page, and what else the file holds: each is the contents of one object, the first of them object 3.
    static func make(_ objects: [[UInt8]], trailer: String = "/Info 3 0 R") -> [UInt8] {
        var file = PDFFixture()
        file.add(Array("<</Type/Catalog/Pages 2 0 R>>".utf8))
        file.add(Array("<</Type/Pages/Count 0/Kids[]>>".utf8))
        for object in objects { file.add(object) }
        return file.closed(trailer: trailer)
    }

    static func make(_ objects: String..., trailer: String = "/Info 3 0 R") -> [UInt8] {
        make(objects.map { Array($0.utf8) }, trailer: trailer)
    }

    static func stream(_ head: String, _ contents: [UInt8]) -> [UInt8] {
        Array("<<\(head)/Length \(contents.count)>>\nstream\n".utf8) + contents + Array("\nendstream".utf8)
    }

    private mutating func add(_ object: [UInt8]) {
        places.append(bytes.count)
        bytes += Array("\(places.count) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }

    private func closed(trailer: String) -> [UInt8] {
        var table = "xref\n0 \(places.count + 1)\n0000000000 65535 f \n"
        for place in places {
            let digits = String(place)
            table += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
        }
        table += "trailer\n<</Root 1 0 R/Size \(places.count + 1)\(trailer)>>\nstartxref\n\(bytes.count)\n%%EOF\n"
        return bytes + Array(table.utf8)
    }
}
