import Foundation
import PeerLearningTesting
import Testing

@Suite("C5: The README")
struct ReadmeTests {
    private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test("C5: the program in the README is the one that is compiled here")
    func sameProgram() throws {
        let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        let program = try String(
            contentsOf: root.appendingPathComponent("Tests/ReadmeProgram/main.swift"), encoding: .utf8)
        let blocks = readme.components(separatedBy: "```swift\n").dropFirst()
            .compactMap { $0.components(separatedBy: "```").first }
        #expect(blocks.first == program)
        let lastLine = try #require(program.split(separator: "\n").last)
        #expect(readme.split(separator: "\n", omittingEmptySubsequences: false).prefix(40).contains(lastLine))
    }

    @Test("C5: the program in the README runs and prints grades and a leaderboard")
    func runs() throws {
        let process = Process()
        process.executableURL = try BuiltProgram.named("ReadmeProgram")
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let lines = printed.split(separator: "\n")
        #expect(lines.count == 6)
        #expect(lines.prefix(3).allSatisfy { $0.hasPrefix("66 ") && $0.contains("From 2 reviews") }, "\(printed)")
        #expect(lines.suffix(3).allSatisfy { $0.hasSuffix(" 10") }, "\(printed)")
    }
}
