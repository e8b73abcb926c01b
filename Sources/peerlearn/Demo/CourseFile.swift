import ArgumentParser
import Foundation
import PeerLearning
import PeerLearningImport

/// A course package that the demonstration was given.
struct CourseFile {
    /// A course that was read.
    struct Course {
        let package: CoursePackage
        let programmes: [ImportedProgramme]
    }

    let path: String

    /// The course; where it is refused, says why and ends with status 1.
    func read(_ console: Console) throws -> Course {
        let report = PackageImporter().read(fileAt: path)
        guard let package = report.package else {
            for diagnostic in report.diagnostics where diagnostic.severity == .error {
                console.complain(console.line(for: diagnostic, in: path))
            }
            throw ExitCode.failure
        }
        do {
            let name = URL(fileURLWithPath: path).lastPathComponent
            return Course(package: package, programmes: try package.programmes(fromFileNamed: name))
        } catch {
            console.complain("\(path): \(console.words(for: error))")
            throw ExitCode.failure
        }
    }
}
