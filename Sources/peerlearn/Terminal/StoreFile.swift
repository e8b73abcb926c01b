import Foundation
import PeerLearning
import PeerLearningSQLite

/// A store that the tool was given by its path.
struct StoreFile {
    let path: String

    /// Whether there is something at the path already.
    var exists: Bool { FileManager.default.fileExists(atPath: path) }

    /// An engine that reads the store and never writes to it.
    func reading(
        _ configuration: EngineConfiguration = .tool, _ wishes: NoticeWishes = NoticeWishes()
    ) throws -> PeerLearningEngine {
        try engine(on: SQLiteEventStore(path: path, options: .init(mode: .readOnly)), configuration, wishes)
    }

    /// An engine that writes to a store that exists.
    func writing(
        _ configuration: EngineConfiguration = .tool, _ wishes: NoticeWishes = NoticeWishes()
    ) throws -> PeerLearningEngine {
        try engine(on: SQLiteEventStore(path: path, options: .init(mode: .openExisting)), configuration, wishes)
    }

    /// An engine that writes to a store, which is made where there is none.
    func creating(_ configuration: EngineConfiguration = .tool) throws -> PeerLearningEngine {
        try engine(on: SQLiteEventStore(path: path), configuration, NoticeWishes())
    }

    private func engine(
        on store: SQLiteEventStore, _ configuration: EngineConfiguration, _ wishes: NoticeWishes
    ) throws -> PeerLearningEngine {
        let people = wishes.directory(over: StoredPeopleDirectory(store: store))
        var configuration = try configuration.adding(PointsFile(besides: self).read())
        configuration.texts = configuration.texts.merging(StorePlugins(besides: self).texts)
        return try PeerLearningEngine(store: store, people: people, configuration: configuration)
    }
}
