import PeerLearningCore

/// Checks the addresses that formats write as they are, without resources and bases between them and the page.
struct AddressCheck {
    let context: PackageContext
    /// The document that the addresses stand in.
    let file: String
    /// The folder that they are seen from, with its slash; empty at the root.
    let folder: String

    /// What an address leads to.
    enum Outcome: Equatable {
        /// A page of the package or of the web, as it is to be opened.
        case fine(String)
        /// A page that the package does not hold.
        case missing(String)
        /// Something that must not be opened.
        case unsafe
    }

    /// Looks an address up; it is kept as it is written, but for the folder and blanks around it.
    func look(_ written: String) -> Outcome {
        let address = PackagePath.trimmed(written)
        switch PackagePath.resolve(address, against: folder) {
        case .unsafe: return .unsafe
        case .web(let address): return .fine(address)
        case .inside(let path):
            let shown = folder.isEmpty ? address : path
            let isThere = context.standsAlone || context.inventory.path(of: path) != nil
            return isThere ? .fine(shown) : .missing(shown)
        }
    }

    /// What is opened, with a warning where it is missing or must not be opened.
    func launch(_ written: String, line: Int? = nil, _ notes: inout DiagnosticList) -> String? {
        guard !written.trimmed.isEmpty else { return nil }
        switch look(written) {
        case .fine(let address): return address
        case .missing(let address):
            let path = PackagePath.withoutQuery(address)
            notes.append(Diagnostic(.warning, .missingFile, ["path": .text(path)], file: file, line: line))
            return address
        case .unsafe:
            notes.append(Diagnostic(.warning, .unsafeHref, ["href": .text(written)], file: file, line: line))
            return nil
        }
    }
}
