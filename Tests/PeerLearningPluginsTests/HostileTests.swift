import Foundation
import PeerLearningCore
import PeerLearningGamification
import PeerLearningPlugins
import Testing

/// Each plugin is contained in a bounded time, the host goes on, and the failure names the plugin.
@Suite(.serialized, .enabled(if: Plugins.hasPython, "python3 is not here")) struct HostileTests {
    @Test(arguments: [
        ("loop", PluginFailure.Code.late), ("sleep", .late), ("drip", .late), ("fork", .late), ("deaf", .late),
        ("flood", .output), ("one-line", .output), ("deep", .output), ("crash", .ended), ("exit", .ended),
        ("garbage", .answer), ("nan", .answer), ("huge", .answer), ("object", .answer), ("failure", .answer),
        ("fraction", .answer), ("many", .answer), ("unknown-rule", .answer), ("extra", .output), ("wrong-end", .answer),
    ])
    func `C2: a hostile plugin fails as a whole and is named, also where it would never end`(
        _ way: String, _ code: PluginFailure.Code
    )
        async throws
    {
        let host = try await Plugins.hostile(way, Plugins.limits { if code == .late { $0.seconds = 0.25 } })
        let answers = await host.answers(about: [.rated()])
        #expect(answers.count == 2)
        for answer in answers { #expect(answer.failure?.hasPrefix("greed: ") == true, "\(answer)") }
        #expect(await host.report.failures.map(\.code) == [code])
        await host.stop()
    }

    @Test(arguments: [
        "greedy", "nothing", "stranger", "long-cause", "empty-cause", "same-cause", "wordless", "kind-undeclared",
    ])
    func `C2: a rule whose award is not allowed fails alone`(_ way: String) async throws {
        let host = try await Plugins.hostile(way == "kind-undeclared" ? "honest" : way)
        let answers = await host.answers(about: [.rated()])
        try #require(answers.count == 2)
        if way != "kind-undeclared" { #expect(answers[0].failure?.hasPrefix("greed: greed: ") == true, "\(answers)") }
        #expect(answers[1].awards == [[]])
        await host.stop()
    }

    @Test(arguments: ["mute", "early-exit", "version", "twice"])
    func `C2: a plugin that does not say properly what it is is not started`(_ way: String) async {
        await #expect(throws: PluginFailure.self) { try await Plugins.hostile(way, start: 0.5) }
    }

    @Test func `C2: a plugin that never reads does not block the host`() async throws {
        let host = try await Plugins.hostile("never-reads", PluginLimits(seconds: 0.25))
        let many = (0..<3_000).map { ScoringContext.rated("comment-\($0)-" + String(repeating: "x", count: 200)) }
        let answers = await host.answers(about: many)
        #expect(answers[0].failure == "greed: it did not answer within 0.25 s")
        await host.stop()
    }

    @Test func `C2: what a plugin has started dies with it`() async throws {
        let marker = "peerlearning-\(ProcessInfo.processInfo.processIdentifier)"
        let host = try await Plugins.hostile("fork", place: "/tmp/" + marker, PluginLimits(seconds: 0.25))
        _ = await host.answers(about: [.rated()])
        await host.stop()
        var left = Self.processes(with: "/tmp/" + marker)
        for _ in 0..<200 where !left.isEmpty {
            try await Task.sleep(for: .milliseconds(50))
            left = Self.processes(with: "/tmp/" + marker)
        }
        #expect(left.isEmpty)
    }

    /// The processes on whose command line something stands. One that was killed is there until the system has taken it away.
    private static func processes(with word: String) -> [Int] {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return all.compactMap(Int.init).filter { process in
            let line = FileManager.default.contents(atPath: "/proc/\(process)/cmdline")
            return line.map { String(decoding: $0, as: UTF8.self).contains(word) } ?? false
        }
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/prlimit")))
    func `C2: under prlimit a plugin writes into no file and hoards no memory`() async throws {
        let place = "/tmp/peerlearning-written-\(ProcessInfo.processInfo.processIdentifier)"
        defer { try? FileManager.default.removeItem(atPath: place) }
        let writer = try await Plugins.hostile("write", place: place)
        _ = await writer.answers(about: [.rated()])
        await writer.stop()
        #expect(FileManager.default.contents(atPath: place)?.isEmpty ?? true)

        let hoarder = try await Plugins.hostile("memory", Plugins.limits { $0.memory = 200_000_000 })
        #expect(await hoarder.answers(about: [.rated()])[0].failure?.contains("it ended") == true)
        await hoarder.stop()
    }

    @Test func `C2: a plugin that failed too often is asked no more until it is accepted`() async throws {
        let host = try await Plugins.hostile("crash", Plugins.limits { $0.failures = 2 })
        for _ in 0..<2 { _ = await host.answers(about: [.rated()]) }
        let starts = await host.report.starts
        #expect(await host.answers(about: [.rated()])[0].failure?.contains("not asked until it is accepted") == true)
        #expect(await host.report.starts == starts)
        await host.accept()
        #expect(await host.answers(about: [.rated()])[0].failure?.contains("it ended") == true)
        #expect(await host.report.starts == starts + 1)
        await host.stop()
    }

    @Test func `C2: a hostile plugin leaves the others their answers`() async throws {
        let (bad, good) = (try await Plugins.hostile("crash"), try await Plugins.hostile("honest"))
        let both = PluginHosts([bad, good])
        let answers = await both.answers(about: [.rated()])
        #expect(both.rules.count == 4)
        #expect(answers.map { $0.failure == nil } == [false, false, true, true])
        #expect(answers[2].awards?.first?.map(\.person) == ["ada"])
        await bad.stop()
        await good.stop()
    }
}
