import Foundation
import PeerLearning
import Testing

@testable import ReviewTool

@Suite("Peer review of a folder of essays")
struct ReviewToolTests {
    @Test func `C3: essays are handed out, filled-in forms are collected, and grades say why`() async throws {
        let folder = try Self.essays(by: ["boris", "gleb", "vera ivanova"])
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try await ReviewTool(folder: folder).handOut().contains("then collect"))

        let forms = folder.appending(path: "forms")
        let names = try FileManager.default.contentsOfDirectory(atPath: forms.path)
        #expect(names.count == 6)
        for name in names {
            let file = forms.appending(path: name)
            let form = try String(contentsOf: file, encoding: .utf8)
            #expect(!form.contains("Boris wrote this") || !name.contains("by boris"))
            try form.replacing("2):", with: "2): 2").replacing("Remarks:", with: "Remarks: The claim comes late.")
                .write(to: file, atomically: true, encoding: .utf8)
        }
        let grades = try await ReviewTool(folder: folder).collect()
        #expect(grades.split(separator: "\n").count == 3)
        #expect(grades.contains("vera ivanova: 100. From 2 reviews"))
    }

    @Test func `C3: a folder with one essay is refused, for nobody could review it`() async throws {
        let folder = try Self.essays(by: ["boris"])
        defer { try? FileManager.default.removeItem(at: folder) }
        await #expect(throws: Refusal.self) { try await ReviewTool(folder: folder).handOut() }
        #expect(try await ReviewTool(folder: folder).collect() == "Hand out first.")
    }

    private static func essays(by people: [String]) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "review-tool-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for person in people {
            let essay = folder.appending(path: "\(person).md")
            try "\(person.capitalized) wrote this.".write(to: essay, atomically: true, encoding: .utf8)
        }
        return folder
    }
}
