import Foundation
import PeerLearningCore
import PeerLearningGamification
import PeerLearningPlugins
import PeerLearningTesting
import Testing

@Suite struct WebAssemblyTests {
    /// A module with these imports, and nothing else.
    private static func module(_ imports: [(String, String, UInt8)]) -> [UInt8] {
        func name(_ text: String) -> [UInt8] { [UInt8(text.utf8.count)] + text.utf8 }
        let section =
            [UInt8(imports.count)]
            + imports.flatMap { name($0.0) + name($0.1) + [$0.2] + ($0.2 == 3 ? [0x7F, 0x00] : [0x00]) }
        let type: [UInt8] = [1, 4, 1, 0x60, 0, 0]
        return [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0] + type
            + [2, UInt8(section.count & 0x7F) | 0x80, UInt8(section.count >> 7)] + section
    }

    @Test func `C2: a module may want its streams and nothing else`() throws {
        let wasi = "wasi_snapshot_preview1"
        let imports = try ModuleReader.imports(
            of: Self.module([
                (wasi, "fd_read", 0), (wasi, "clock_time_get", 0), (wasi, "random_get", 0), (wasi, "path_open", 0),
                ("env", "fd_write", 0), (wasi, "fd_write", 3),
            ]))
        #expect(imports.map(\.isAllowed) == [true, false, false, false, false, false])
    }

    @Test func `C2: what a module must not have is named`() {
        let bytes = Self.module([("wasi_snapshot_preview1", "random_get", 0)])
        #expect(
            throws: PluginFailure(
                .refused, of: "/m.wasm",
                because: "it wants wasi_snapshot_preview1.random_get, which no plugin may have")
        ) { try WebAssemblyRuntime(program: "/wasmkit").command(running: "/m.wasm", holding: bytes) }
    }

    @Test func `C2: a module that is cut off or garbled is refused and crashes nothing`() {
        let whole = Self.module((0..<6).map { ("wasi_snapshot_preview1", "fd_write\($0)", 0) })
        for length in 9..<whole.count where length != 14 {
            #expect(throws: ModuleReader.Fault.self, "\(length)") {
                try ModuleReader.imports(of: Array(whole.prefix(length)))
            }
        }
        let seed = UInt64.random(in: 0...(.max))
        var chance = SeededGenerator(seed: seed)
        for _ in 0..<2_000 {
            var bytes = whole
            for _ in 0..<3 { bytes[8 + chance.below(bytes.count - 8)] = UInt8(truncatingIfNeeded: chance.next()) }
            _ = try? ModuleReader.imports(of: bytes)
        }
        #expect(throws: ModuleReader.Fault.self, "seed \(seed)") { try ModuleReader.imports(of: Array("text".utf8)) }
    }

    /// The example in C, built where Debian's wasi-libc is; `WASI_ROOT` names another root of the file system for it.
    private static let built: String? = {
        let environment = ProcessInfo.processInfo.environment
        let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
        guard let clang = folders.map({ $0 + "/clang" }).first(where: FileManager.default.isExecutableFile) else {
            return nil
        }
        let root = environment["WASI_ROOT"] ?? ""
        guard FileManager.default.fileExists(atPath: root + "/usr/lib/wasm32-wasi/libc.a") else { return nil }
        let target = "/tmp/peerlearning-\(ProcessInfo.processInfo.processIdentifier).wasm"
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [Plugins.root + "/Plugins/KindWordsC/build.sh", target]
        process.environment = ["WASI_ROOT": root, "CLANG": clang, "PATH": environment["PATH"] ?? ""]
        try? process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? target : nil
    }()

    private static let runtime = WebAssemblyRuntime.found(
        in: (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init),
        hasProgram: FileManager.default.isExecutableFile)

    @Test(
        .enabled(if: built != nil && runtime != nil, "wasi-libc or wasmkit is not here"))
    func `C2: a module in C awards what the plugin in Swift awards, and keeps every law`() async throws {
        try #require(Plugins.isReady)
        let (module, runtime) = (try #require(Self.built), try #require(Self.runtime))
        defer { try? FileManager.default.removeItem(atPath: module) }
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: module)))
        let host = try await PluginHost.start(
            runtime.command(running: module, holding: bytes), Plugins.setup())
        let swift = try await PluginHost.start(
            PluginCommand([BuiltProgram.named("ExamplePlugin").path]), Plugins.setup())
        #expect(host.name == "kind-words-c")
        let events = ScoringContext.samples(count: 200, seed: 3)
        let points = { (answer: OutsideAnswer) in
            answer.awards?.map { $0.map { "\($0.person) \($0.points) \($0.cause)" } }
        }
        let (one, other) = (await host.answers(about: events)[0], await swift.answers(about: events)[0])
        #expect(points(one) != nil)
        #expect(points(one) == points(other))
        #expect(await ScoringRuleConformance.breaches(of: RuleTrial(host), count: 60).isEmpty)
        await host.stop()
        await swift.stop()
    }
}
