import PeerLearningCore

/// Resolves the addresses of pictures within the texts of a cartridge.
enum CartridgePath {
    /// A text with the paths of its pictures from the root of the package, as far as the package has them.
    static func resolving(_ text: MarkedText, file: String, in inventory: PackageInventory) -> MarkedText {
        MarkedText(
            text.pieces.map { piece in
                guard case .picture(let path, let description) = piece else { return piece }
                return .picture(path: member(path, file: file, in: inventory) ?? path, description: description)
            })
    }

    /// The member that an address means. `$IMS-CC-FILEBASE$` stands for the folder of the resource; Canvas means
    /// `web_resources` by it, and writes it in two ways and percent-encoded.
    static func member(_ address: String, file: String, in inventory: PackageInventory) -> String? {
        let decoded = PackagePath.decoded(PackagePath.withoutQuery(address)) ?? address
        let marks = ["$IMS-CC-FILEBASE$", "$IMS_CC_FILEBASE$"]
        guard let mark = marks.first(where: { decoded.hasPrefix($0) }) else {
            guard case .inside(let path) = PackagePath.resolve(decoded, against: String(file.folder)) else {
                return nil
            }
            return inventory.path(of: path)
        }
        let rest = String(decoded.dropFirst(mark.count).drop { $0 == "/" })
        for base in ["web_resources/", String(file.folder), ""] {
            if case .inside(let path) = PackagePath.resolve(rest, against: base), let found = inventory.path(of: path) {
                return found
            }
        }
        return nil
    }
}
