package import Foundation

/// A program of this package, as `swift build` has put it beside the tests.
package enum BuiltProgram {
    /// The place of the program of this name.
    ///
    /// - Throws: `CocoaError` where it was not built.
    package static func named(_ name: String) throws -> URL {
        let bundles = [Bundle.main.bundleURL] + Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
        let folders = bundles + [Bundle.main.executableURL?.deletingLastPathComponent()].compactMap { $0 }
        let places = folders.map { $0.appendingPathComponent(name) }
        guard let place = places.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
            throw CocoaError(.fileNoSuchFile)
        }
        return place
    }
}
