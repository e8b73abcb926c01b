/// The names of QTI 3 as QTI 2 has them: `qti-choice-interaction` is `choiceInteraction`, `response-identifier` is
/// `responseIdentifier`. What is HTML keeps its names.
///
/// Source: 1EdTech QTI 3.0, *Best Practices and Implementation Guide*, on the change from QTI 2.
enum QTI3Vocabulary {
    /// The element by its names of QTI 2.
    static func translated(_ element: XMLElement) -> XMLElement {
        guard element.name.hasPrefix("qti-") else { return element }
        return XMLElement(
            name: name(element.name), namespace: element.namespace,
            attributes: element.attributes.map(translated), declaredNamespaces: element.declaredNamespaces,
            line: element.line)
    }

    /// The name of an element that begins with `qti-`, as QTI 2 has it.
    static func name(_ name: String) -> String { camel(name.dropFirst(4)) }

    private static func translated(_ attribute: XMLElement.Attribute) -> XMLElement.Attribute {
        let name = attribute.name
        guard name.utf8.contains(UInt8(ascii: "-")), !name.hasPrefix("data-"), !name.hasPrefix("aria-") else {
            return attribute
        }
        return XMLElement.Attribute(name: camel(name[...]), namespace: attribute.namespace, value: attribute.value)
    }

    private static func camel(_ name: Substring) -> String {
        var written: [UInt8] = []
        var isCapital = false
        for byte in name.utf8 {
            if byte == UInt8(ascii: "-") {
                isCapital = true
            } else {
                written.append(isCapital && byte.isLetter ? byte & 0xDF : byte)
                isCapital = false
            }
        }
        return String(decoding: written, as: UTF8.self)
    }
}
