import PeerLearningCore

extension ProgrammeContents {
    /// Resources of a manifest, and by what name each launch finds its own.
    struct Resources {
        var elements: [Element] = []
        var names: [String: String] = [:]
    }

    /// Every launch in the order of the outline, each once.
    var launches: [Launch] {
        var known: Set<Launch> = []
        return items.flatMap { [$0] + $0.items }.compactMap(\.launch).filter { known.insert($0).inserted }
    }

    /// The references of the files that no page is: what pages need.
    func others(than pages: Set<String>) -> [Element] {
        files.map(\.path).filter { !pages.contains($0) && !pages.contains($0.asReference) }.map {
            Element("file", ["href": $0.asReference])
        }
    }

    /// The items of the table of contents.
    ///
    /// - Parameter reference: The resource of a launch, and the parameters that are added to its address.
    func elements(_ items: [Item], _ reference: (Launch) -> (name: String?, parameters: String?)) -> [Element] {
        items.map { item in
            let (name, parameters) = item.launch.map(reference) ?? (nil, nil)
            return Element(
                "item", ["identifier": item.name, "identifierref": name, "parameters": parameters],
                [Element("title", text: item.title)] + elements(item.items, reference))
        }
    }
}
