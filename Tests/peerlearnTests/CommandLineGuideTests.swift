import Foundation
import PeerLearningTesting
import Testing

@Suite("D3: the guide to the command line")
struct CommandLineGuideTests {
    @Test(
        "D3: every command of the guides is carried out, one after the other",
        arguments: [("CommandLine.md", 70), ("Experiments.md", 40)])
    func commands(name: String, least: Int) throws {
        let guide = Tool.root.appendingPathComponent("Documentation/\(name)")
        let script = Self.script(in: try String(contentsOf: guide, encoding: .utf8))
        #expect(script.split(separator: "\n").count > least)
        try Tool.inFolder { folder in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/bash")
            process.arguments = ["-e", "-u", "-c", script]
            process.currentDirectoryURL = folder
            var environment = ProcessInfo.processInfo.environment
            let tools = try BuiltProgram.named("peerlearn").deletingLastPathComponent().path
            environment["PATH"] = tools + ":" + (environment["PATH"] ?? "")
            process.environment = environment
            let complaint = folder.appendingPathComponent("complaint")
            _ = FileManager.default.createFile(atPath: complaint.path, contents: nil)
            process.standardOutput = FileHandle.nullDevice
            process.standardError = try FileHandle(forWritingTo: complaint)
            try process.run()
            process.waitUntilExit()
            let said = try String(contentsOf: complaint, encoding: .utf8)
            #expect(process.terminationStatus == 0, "\(said)")
        }
    }

    /// The lines after `$`, with what they feed to a command up to `END`; without what was answered.
    private static func script(in guide: String) -> String {
        var lines: [Substring] = []
        var (isConsole, isInput) = (false, false)
        for line in guide.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isConsole = line == "```console"
            } else if isInput {
                lines.append(line)
                isInput = line != "END"
            } else if isConsole, line.hasPrefix("$ ") {
                lines.append(line.dropFirst(2))
                isInput = line.hasSuffix("<<END")
            }
        }
        return lines.joined(separator: "\n")
    }
}
