import CLibXML2
import PeerLearningCore

/// The one place that knows the parser: libxml2, pushed block by block, without a tree.
///
/// Nothing is loaded from outside, no entity is expanded, nothing is repaired.
enum LibXMLParser {
    private static let blockBytes = 64 * 1_024

    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    static func parse<Handler: XMLHandler>(
        _ text: XMLText, limits: XMLLimits, into handler: inout Handler
    ) throws(ImportError) {
        guard isReady else { return }
        let listener = LibXMLListener(handler, limits: limits)
        defer { if let heard = listener.handler as? Handler { handler = heard } }
        var callbacks = LibXMLListener.callbacks
        let pointer = Unmanaged.passUnretained(listener).toOpaque()
        guard let context = xmlCreatePushParserCtxt(&callbacks, pointer, nil, 0, nil) else {
            throw ImportError(.xmlMalformed, ["reason": .text("libxml2")])
        }
        defer { free(context) }
        listener.context = context
        var options = Int32(bitPattern: XML_PARSE_NONET.rawValue)
        if text.isUTF8WhateverItSays { options |= Int32(bitPattern: XML_PARSE_IGNORE_ENC.rawValue) }
        _ = xmlCtxtUseOptions(context, options)
        withExtendedLifetime(listener) { push(text.bytes, into: context, until: { listener.failure != nil }) }
        listener.flushText()
        if let failure = listener.failure { throw failure }
        guard context.pointee.wellFormed != 0, listener.sawRoot else {
            throw ImportError(.xmlMalformed, ["reason": .text("no end")], line: Int(xmlSAX2GetLineNumber(context)))
        }
    }

    /// A declaration of an entity makes libxml2 begin a document even where nobody asked for one.
    private static func free(_ context: xmlParserCtxtPtr) {
        if let document = context.pointee.myDoc { xmlFreeDoc(document) }
        context.pointee.myDoc = nil
        xmlFreeParserCtxt(context)
    }

    private static func push(_ bytes: [UInt8], into context: xmlParserCtxtPtr, until isOver: () -> Bool) {
        bytes.withUnsafeBytes { buffer in
            var position = 0
            while position < buffer.count, !isOver() {
                let count = min(blockBytes, buffer.count - position)
                let start = buffer.baseAddress?.advanced(by: position).assumingMemoryBound(to: CChar.self)
                _ = xmlParseChunk(context, start, Int32(count), 0)
                position += count
            }
            if !isOver() { _ = xmlParseChunk(context, nil, 0, 1) }
        }
    }
}
