import PeerLearningCore

/// Manifests within the manifest, and sequencing that items share.
extension CourseBuilder {
    func nestedManifest(_ identifier: String) -> IMSManifest.Nested? {
        nestedPlaces[identifier].map { manifest.nestedManifests[$0] }
    }

    /// The items that an item takes over from a manifest within the manifest: those of its default organization.
    ///
    /// Source: IMS Content Packaging 1.1.4, *Information Model* §5.7. Each manifest is taken over once.
    mutating func included(by item: IMSManifest.Item) -> [IMSManifest.Item] {
        guard let reference = item.reference, launches[reference] == nil, let found = nestedManifest(reference),
            inclusionDepth < Self.deepestInclusion, includedManifests.insert(reference).inserted
        else { return [] }
        let chosen = found.organizations.first { $0.identifier == found.defaultOrganization }
        return (chosen ?? found.organizations.first)?.items ?? []
    }

    mutating func noteUnusedManifests() {
        for found in manifest.nestedManifests where !includedManifests.contains(found.identifier ?? "") {
            note(.note, .nestedManifest, line: found.line)
        }
    }

    mutating func sequencing(_ own: Sequencing?, line: Int) -> Sequencing? {
        guard let own, let reference = own.reference else { return own }
        guard let shared = manifest.sharedSequencing[reference] else {
            note(.warning, .sequencingMissing, ["reference": .text(reference.printable)], line: line)
            return own
        }
        return own.building(upon: shared)
    }
}
