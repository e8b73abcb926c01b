import PeerLearningCore

/// What SCORM adds to items, organizations and the manifest: kept whole while it is read.
extension ManifestParser {
    func isExtension(_ element: XMLElement) -> Bool {
        switch places.last {
        case .item, .organization: ItemExtension.names.contains(element.name.lowercased())
        case .manifest: element.name == "sequencingCollection"
        case .resource: ItemExtension.contents.contains(element.name)
        default: false
        }
    }

    mutating func startExtension(_ element: XMLElement) throws(ImportError) {
        extensionDepth += 1
        try extensions.start(element)
    }

    mutating func endExtension(_ name: String) {
        extensions.end(name)
        extensionDepth -= 1
        guard extensionDepth == 0, let node = extensions.root else { return }
        if node.name == "sequencingCollection" { return takeShared(node) }
        if case .resource? = places.last {
            if let last = manifest.resources.indices.last { manifest.resources[last].content = node }
            return
        }
        if var item = items.popLast() {
            var (sequencing, delivery) = (item.sequencing, item.delivery)
            notes.append(contentsOf: ItemExtension.add(node, sequencing: &sequencing, delivery: &delivery))
            (item.sequencing, item.delivery) = (sequencing, delivery)
            items.append(item)
        } else {
            var found: [Diagnostic] = []
            var unused: PackageDelivery?
            changeOrganization { found = ItemExtension.add(node, sequencing: &$0.sequencing, delivery: &unused) }
            notes.append(contentsOf: found)
        }
    }

    private mutating func takeShared(_ collection: XMLNode) {
        for node in collection.children("sequencing") {
            guard let identifier = node["ID"] else { continue }
            let reading = SequencingReading(node)
            manifest.sharedSequencing[identifier] = reading.sequencing
            notes.append(contentsOf: reading.notes)
        }
    }
}
