import Foundation
import PeerLearning

/// The course and the task that the project ships, found from where the tool was built or where it is run.
enum SampleFiles {
    /// The sample course, packed.
    static var course: String? { find("Samples/Courses/crm-reminders.zip") }

    /// The task of the sample course.
    static func task(in language: Language) -> String? {
        find("Samples/Courses/crm-reminders.task.\(language.rawValue).md")
    }

    private static func find(_ path: String) -> String? {
        let program = Bundle.main.executableURL?.resolvingSymlinksInPath().path
        return [program, FileManager.default.currentDirectoryPath].compactMap { $0 }.lazy
            .compactMap { search(path, upwardFrom: $0) }.first
    }

    private static func search(_ path: String, upwardFrom start: String) -> String? {
        var folder = URL(fileURLWithPath: start)
        while folder.path != "/" {
            let candidate = folder.appendingPathComponent(path).path
            if FileManager.default.fileExists(atPath: candidate) { return candidate }
            folder.deleteLastPathComponent()
        }
        return nil
    }
}
