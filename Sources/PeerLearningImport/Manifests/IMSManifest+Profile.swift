extension IMSManifest {
    /// The format that the manifest is written in, by its content and namespaces rather than by what it claims.
    ///
    /// Looked at in turn: the namespace of Common Cartridge, the namespace of SCORM, the spelling of `scormtype`, the
    /// types of the resources, and last the declared schema. One manifest in six declares none.
    func findProfile() -> PackageFormat {
        if isCartridge { return .imscc }
        return scormByNamespace ?? scormBySpelling ?? formatByResources ?? formatBySchema ?? .imscp
    }

    /// Whether a namespace of SCORM is declared that no edition ever had.
    var hasUnknownScormNamespace: Bool {
        scormByNamespace == nil && namespaces.contains { $0.lowercased().contains("adlcp") }
    }

    private var isCartridge: Bool {
        namespaces.contains { $0.lowercased().contains("/imscc/") || $0.lowercased().contains("imsccv1") }
            || resourceTypes.contains { $0.contains("imscc_xmlv1p") }
    }

    private var resourceTypes: Set<String> { Set(Set(resources.compactMap(\.type)).map { $0.lowercased() }) }

    private var scormByNamespace: PackageFormat? {
        let names = namespaces.map { $0.lowercased() }
        if names.contains(where: { $0.hasSuffix("adlcp_v1p3") }) { return .scorm2004 }
        if names.contains(where: { $0.contains("adlcp_rootv1p") }) { return .scorm12 }
        return nil
    }

    /// In a namespace that is not SCORM's the attribute is not SCORM's either.
    private var scormBySpelling: PackageFormat? {
        let names = scormTypeSpellings.filter { $0.namespace == nil }.map(\.name)
        if names.contains(where: { $0.hasSuffix("scormType") }) { return .scorm2004 }
        return names.isEmpty ? nil : .scorm12
    }

    private var formatByResources: PackageFormat? {
        let types = resourceTypes
        if types.contains(where: { $0.hasPrefix("imsqti") && $0.contains("v3p") }) { return .qti3 }
        if types.contains(where: { $0.hasPrefix("imsqti") && $0.contains("v2p") }) { return .qti2 }
        if types.contains(where: { $0.hasPrefix("imsqti_") && $0.contains("v1p") }) { return .qti1 }
        return nil
    }

    private var formatBySchema: PackageFormat? {
        let schema = (schema ?? "").lowercased()
        let version = (schemaVersion ?? "").lowercased()
        if schema.contains("common cartridge") { return .imscc }
        if schema.contains("qti") || schema.contains("apip") {
            return schema.contains("qtiv2") || schema.contains("apip") ? .qti2 : .qti3
        }
        guard schema.contains("scorm") else { return nil }
        return version == "1.2" || version == "1.1" ? .scorm12 : .scorm2004
    }
}
