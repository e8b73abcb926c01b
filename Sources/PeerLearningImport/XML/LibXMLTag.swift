/// The start of an element as libxml2 gives it: pointers that are valid during the call.
struct LibXMLTag {
    typealias Strings = UnsafeMutablePointer<UnsafePointer<UInt8>?>

    let name: UnsafePointer<UInt8>
    let namespace: UnsafePointer<UInt8>?
    /// Pairs of prefix and namespace.
    let namespaces: Strings?
    let namespaceCount: Int
    /// Groups of five: name, prefix, namespace, where the value starts and where it ends.
    let attributes: Strings?
    let attributeCount: Int

    /// The tag as a value; `names` remembers the names that libxml2 keeps in its dictionary.
    func element(line: Int, names: inout [UnsafeRawPointer: String]) -> XMLElement {
        XMLElement(
            name: Self.string(name, &names), namespace: namespace.map { Self.string($0, &names) },
            attributes: (0..<attributeCount).compactMap { attribute($0, &names) },
            declaredNamespaces: (0..<namespaceCount).compactMap { place in
                namespaces?[2 * place + 1].map { Self.string($0, &names) }
            },
            line: line)
    }

    private func attribute(_ place: Int, _ names: inout [UnsafeRawPointer: String]) -> XMLElement.Attribute? {
        guard let group = attributes.map({ $0 + 5 * place }), let name = group[0], let start = group[3],
            let end = group[4], end >= start
        else { return nil }
        return XMLElement.Attribute(
            name: Self.string(name, &names), namespace: group[2].map { Self.string($0, &names) },
            value: Self.value(UnsafeBufferPointer(start: start, count: end - start)))
    }

    /// A value as it is meant: libxml2 leaves every `&` of a value as `&#38;` unless it is told to expand entities.
    private static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var plain: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            plain.append(byte)
            if byte == UInt8(ascii: "&"), rest.starts(with: "#38;".utf8) { rest = rest.dropFirst(4) }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    /// A name out of libxml2's dictionary, where equal names have equal places for as long as the parser lives.
    static func string(_ start: UnsafePointer<UInt8>, _ names: inout [UnsafeRawPointer: String]) -> String {
        let place = UnsafeRawPointer(start)
        if let known = names[place] { return known }
        let name = String(cString: start)
        names[place] = name
        return name
    }
}
