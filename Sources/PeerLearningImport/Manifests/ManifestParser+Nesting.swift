import PeerLearningCore

/// The organizations of the innermost manifest that is open.
extension ManifestParser {
    mutating func changeOrganizations(_ change: (inout [IMSManifest.Organization]) -> Void) {
        if let place = nested.last {
            change(&manifest.nestedManifests[place].organizations)
        } else {
            change(&manifest.organizations)
        }
    }

    mutating func changeOrganization(_ change: (inout IMSManifest.Organization) -> Void) {
        changeOrganizations { organizations in
            guard let last = organizations.indices.last else { return }
            change(&organizations[last])
        }
    }

    mutating func setDefault(_ identifier: String?) {
        guard let identifier else { return }
        if let place = nested.last {
            manifest.nestedManifests[place].defaultOrganization = identifier
        } else {
            manifest.defaultOrganization = identifier
        }
    }
}
