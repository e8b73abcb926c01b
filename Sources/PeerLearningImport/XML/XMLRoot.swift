/// The root of a document: by it a document that stands alone says what it is.
public struct XMLRoot: Hashable, Sendable {
    /// The name without its prefix.
    public let name: String

    /// The namespace; nil where there is none.
    public let namespace: String?

    /// Names a root.
    public init(_ name: String, namespace: String? = nil) {
        self.name = name
        self.namespace = namespace
    }

    /// The root of a document; nil where no element is reached.
    ///
    /// Cost: the document up to the end of its first tag, and a look at its first 64 KB for tags that are too long; where
    /// the root begins later, as behind a long comment, a look at the whole.
    public static func find(in bytes: [UInt8], limits: XMLLimits = .standard) -> XMLRoot? {
        func look(_ bytes: [UInt8]) -> XMLRoot? {
            var listener = Listener()
            _ = try? XMLReader(limits: limits).read(bytes, into: &listener)
            return listener.root
        }
        let head = Array(bytes.prefix(64 * 1_024))
        if let root = look(head) ?? XMLRepair.mend(head).flatMap({ look($0.bytes) }) { return root }
        return head.count < bytes.count ? look(bytes) ?? XMLRepair.mend(bytes).flatMap { look($0.bytes) } : nil
    }

    private struct Listener: XMLHandler {
        var root: XMLRoot?

        mutating func start(_ element: XMLElement) throws(ImportError) {
            root = XMLRoot(element.name, namespace: element.namespace)
            throw ImportError(.notAManifest)
        }

        mutating func text(_ text: String) {}
        mutating func end(_ name: String) {}
    }
}
