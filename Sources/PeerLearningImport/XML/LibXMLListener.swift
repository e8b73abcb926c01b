import CLibXML2
import PeerLearningCore

/// What libxml2 calls back: counts, puts text together, and hands on to the handler.
final class LibXMLListener {
    private(set) var handler: any XMLHandler
    private(set) var failure: ImportError?
    private(set) var sawRoot = false
    var context: xmlParserCtxtPtr?

    private let limits: XMLLimits
    private var depth = 0
    private var elements = 0
    private var pending: [UInt8] = []
    /// The most bytes of text whose room is kept for the next text.
    private static let keptBytes = 64 * 1_024
    private var names: [UnsafeRawPointer: String] = [:]

    init(_ handler: any XMLHandler, limits: XMLLimits) {
        self.handler = handler
        self.limits = limits
    }

    /// Stops the parser; the first failure stands.
    func fail(_ error: ImportError) {
        guard failure == nil else { return }
        failure =
            error.line == nil ? ImportError(error.code, error.message.arguments, file: error.file, line: line) : error
        if let context { xmlStopParser(context) }
    }

    func start(_ tag: LibXMLTag) {
        flushText()
        guard failure == nil else { return }
        sawRoot = true
        depth += 1
        elements += 1
        guard depth <= limits.depth else { return fail(ImportError(.xmlTooDeep, ["limit": .number(limits.depth)])) }
        guard elements <= limits.elements else {
            return fail(ImportError(.xmlTooManyElements, ["limit": .number(limits.elements)]))
        }
        guard tag.attributeCount <= limits.attributes, tag.namespaceCount <= limits.attributes else {
            return fail(ImportError(.xmlTooManyAttributes, ["limit": .number(limits.attributes)]))
        }
        let element = tag.element(line: line, names: &names)
        handOn { (handler) throws(ImportError) in try handler.start(element) }
    }

    func end(_ name: UnsafePointer<UInt8>) {
        flushText()
        guard failure == nil else { return }
        depth -= 1
        let name = LibXMLTag.string(name, &names)
        handOn { (handler) throws(ImportError) in try handler.end(name) }
    }

    func characters(_ start: UnsafePointer<UInt8>, _ count: Int) {
        guard failure == nil, count > 0 else { return }
        guard pending.count + count <= limits.textBytes else {
            return fail(ImportError(.xmlTextTooLong, ["limit": .number(limits.textBytes)]))
        }
        pending.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
    }

    func flushText() {
        guard !pending.isEmpty, failure == nil else { return }
        let text = String(decoding: pending, as: UTF8.self)
        pending.removeAll(keepingCapacity: pending.count <= Self.keptBytes)
        handOn { (handler) throws(ImportError) in try handler.text(text) }
    }

    func report(_ error: xmlError) {
        guard error.level.rawValue >= XML_ERR_ERROR.rawValue, error.domain != Int32(XML_FROM_NAMESPACE.rawValue) else {
            return
        }
        let reason = error.message.map { String(cString: $0).filter { !$0.isNewline }.printable } ?? "?"
        fail(ImportError(.xmlMalformed, ["reason": .text(reason)], line: Int(error.line)))
    }

    private var line: Int { context.map { Int(xmlSAX2GetLineNumber($0)) } ?? 1 }

    private func handOn(_ call: (inout any XMLHandler) throws(ImportError) -> Void) {
        do throws(ImportError) {
            try call(&handler)
        } catch {
            fail(error)
        }
    }
}

extension LibXMLListener {
    private static func from(_ pointer: UnsafeMutableRawPointer?) -> LibXMLListener? {
        pointer.map { Unmanaged<LibXMLListener>.fromOpaque($0).takeUnretainedValue() }
    }

    /// The calls that libxml2 makes; what is not set is not looked at.
    static var callbacks: xmlSAXHandler {
        var calls = xmlSAXHandler()
        calls.initialized = UInt32(XML_SAX2_MAGIC)
        calls.startElementNs = { data, name, prefix, uri, namespaceCount, namespaces, count, defaulted, attributes in
            guard let name else { return }
            let tag = LibXMLTag(
                name: name, namespace: uri, namespaces: namespaces, namespaceCount: Int(namespaceCount),
                attributes: attributes, attributeCount: Int(count - defaulted))
            LibXMLListener.from(data)?.start(tag)
        }
        calls.endElementNs = { data, name, _, _ in
            if let name { LibXMLListener.from(data)?.end(name) }
        }
        calls.characters = { data, start, count in
            if let start { LibXMLListener.from(data)?.characters(start, Int(count)) }
        }
        calls.ignorableWhitespace = calls.characters
        calls.cdataBlock = calls.characters
        calls.entityDecl = { data, _, _, _, _, _ in LibXMLListener.from(data)?.fail(ImportError(.xmlEntity)) }
        calls.unparsedEntityDecl = { data, _, _, _, _ in LibXMLListener.from(data)?.fail(ImportError(.xmlEntity)) }
        calls.reference = { data, _ in LibXMLListener.from(data)?.fail(ImportError(.xmlEntity)) }
        calls.serror = { data, error in
            if let error { LibXMLListener.from(data)?.report(error.pointee) }
        }
        return calls
    }
}
