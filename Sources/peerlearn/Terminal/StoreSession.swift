import PeerLearning
import PeerLearningPlugins

/// An engine that writes to a store, with the plugins that belong to it; close it when all is done.
struct StoreSession {
    let engine: PeerLearningEngine
    private let plugins: [PluginHost]

    /// Opens a store for writing.
    ///
    /// - Parameter creates: Whether a store is made where there is none.
    init(
        _ file: StoreFile, _ console: Console, _ configuration: EngineConfiguration = .tool,
        _ wishes: NoticeWishes = NoticeWishes(), creates: Bool = false
    ) async throws {
        plugins = await StorePlugins(besides: file).start(console)
        do {
            let configuration = configuration.adding(plugins)
            engine = try creates ? file.creating(configuration) : file.writing(configuration, wishes)
        } catch {
            for plugin in plugins { await plugin.stop() }
            throw error
        }
    }

    /// Does something with the engine, and closes.
    func run(_ body: (PeerLearningEngine) async throws -> Void) async throws {
        do {
            try await body(engine)
        } catch {
            await close()
            throw error
        }
        await close()
    }

    /// Ends the plugins' processes.
    func close() async { for plugin in plugins { await plugin.stop() } }
}
