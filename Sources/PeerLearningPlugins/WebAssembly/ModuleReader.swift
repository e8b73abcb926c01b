/// Reads what a WebAssembly module imports; every length is held against what is there.
public struct ModuleReader {
    /// The bytes are no module.
    public struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
        /// What is wrong.
        public let description: String
    }

    private let bytes: [UInt8]
    private var place: Int
    private let end: Int

    private init(_ bytes: [UInt8], from place: Int, to end: Int) {
        (self.bytes, self.place, self.end) = (bytes, place, end)
    }

    /// What a module of the binary format 1 imports, in its order.
    ///
    /// - Throws: ``Fault`` where the bytes are no such module.
    public static func imports(of module: [UInt8]) throws(Fault) -> [ModuleImport] {
        guard module.starts(with: [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]) else {
            throw Fault(description: "it is no WebAssembly module of version 1")
        }
        var reader = ModuleReader(module, from: 8, to: module.count)
        var imports: [ModuleImport] = []
        while reader.place < reader.end {
            let section = try reader.byte()
            let length = try reader.number()
            guard length <= reader.end - reader.place else { throw Fault(description: "a section is cut off") }
            if section == 2 {
                var inside = ModuleReader(module, from: reader.place, to: reader.place + length)
                for _ in 0..<(try inside.number()) { imports.append(try inside.imported()) }
            }
            reader.place += length
        }
        return imports
    }

    private mutating func imported() throws(Fault) -> ModuleImport {
        let module = try name()
        let name = try name()
        let kind = try byte()
        switch kind {
        case 0: _ = try number()
        case 1:
            _ = try byte()
            try limits()
        case 2: try limits()
        case 3:
            _ = try byte()
            _ = try byte()
        case 4:
            _ = try byte()
            _ = try number()
        case _: throw Fault(description: "an import of an unknown kind")
        }
        return ModuleImport(module: module, name: name, isFunction: kind == 0)
    }

    private mutating func limits() throws(Fault) {
        let flags = try byte()
        _ = try number()
        if flags & 1 == 1 { _ = try number() }
    }

    private mutating func byte() throws(Fault) -> UInt8 {
        guard place < end else { throw Fault(description: "the module is cut off") }
        defer { place += 1 }
        return bytes[place]
    }

    /// An unsigned number of at most 32 bits in LEB128.
    private mutating func number() throws(Fault) -> Int {
        var number = 0
        for shift in stride(from: 0, to: 35, by: 7) {
            let next = try byte()
            number |= Int(next & 0x7F) << shift
            if next & 0x80 == 0 {
                guard number <= Int(UInt32.max) else { break }
                return number
            }
        }
        throw Fault(description: "a number is too long")
    }

    private mutating func name() throws(Fault) -> String {
        let length = try number()
        guard length <= end - place, let name = String(validating: bytes[place..<(place + length)], as: UTF8.self)
        else {
            throw Fault(description: "a name is cut off")
        }
        place += length
        return name
    }
}
