import Foundation
import PeerLearningCore
import Synchronization

/// An event store in a folder of plain files: what a host with a database of its own has to write.
///
/// `log-000000001.json` is what one call of `append` wrote; it is there whole or not at all. Documents are files beside
/// it, so that erasing one means removing it. One process at a time may use a folder.
actor FolderStore: EventStore {
    private let folder: URL
    private var pages = 0
    private var log: [EventRecord] = []
    private var streams: [StreamID: [Int]] = [:]
    private var keys: [Data: Range<Int64>] = [:]
    private var documents: [Data: FolderPage.Document] = [:]
    private let listeners = Mutex<[AsyncStream<Void>.Continuation]>([])

    /// Opens a folder, or makes it, and reads its log; files that no page speaks of were never acknowledged.
    init(at folder: URL) async throws(StoreFailure) {
        self.folder = folder
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            while let page = try? Data(contentsOf: folder.appending(path: Self.page(pages + 1))) {
                apply(try JSONDecoder().decode(FolderPage.self, from: page))
            }
            let known = Set(documents.values.map(\.file) + (0...pages).map(Self.page))
            for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where !known.contains(name) {
                try FileManager.default.removeItem(at: folder.appending(path: name))
            }
        } catch {
            throw StoreFailure(.damaged, "The folder \(folder.path) cannot be read as a store.", cause: error)
        }
    }

    func append(_ commits: [Commit]) throws(StoreFailure) -> [Receipt] {
        var (page, texts) = try decide(commits)
        if !page.keys.isEmpty {
            for (name, bytes) in texts { try write(Data(bytes), to: name) }
            try write(try? JSONEncoder().encode(page), to: Self.page(pages + 1))
            for file in apply(page) { try? FileManager.default.removeItem(at: folder.appending(path: file)) }
            listeners.withLock { $0.removeAll { if case .terminated = $0.yield() { true } else { false } } }
        }
        return commits.map(\.key.utf8).compactMap { key in
            keys[key].map { Receipt(positions: $0, isRepeat: page.keys.removeValue(forKey: key) == nil) }
        }
    }

    func events(of stream: StreamID, after revision: Int64, limit: Int) -> [EventRecord] {
        streams[stream, default: []].dropFirst(Int(clamping: max(0, revision))).prefix(max(0, limit)).map { log[$0] }
    }

    func events(after position: Int64, limit: Int) -> [EventRecord] {
        Array(log.dropFirst(Int(clamping: max(0, position))).prefix(max(0, limit)))
    }

    func receipt(for key: IdempotencyKey) -> Receipt? {
        keys[key.utf8].map { Receipt(positions: $0, isRepeat: true) }
    }

    func describeDocument(_ id: DocumentID) -> DocumentDescription? {
        guard let known = documents[id.utf8] else { return nil }
        let subject = known.subject.map { PersonID($0) }
        return DocumentDescription(id: id, subject: subject, mediaType: known.mediaType, size: known.size)
    }

    func bytes(of document: DocumentID, in range: Range<Int>) throws(StoreFailure) -> [UInt8]? {
        guard let known = documents[document.utf8] else { return nil }
        guard let bytes = try? [UInt8](Data(contentsOf: folder.appending(path: known.file))) else {
            throw StoreFailure(.damaged, "The document \(document) cannot be read.")
        }
        return Array(bytes[range.clamped(to: 0..<bytes.count)])
    }

    nonisolated func wakeUps() -> AsyncStream<Void> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { listener in listeners.withLock { $0.append(listener) } }
    }

    /// What is to be written for commits whose keys are new, and the content of new documents by file.
    private func decide(_ commits: [Commit]) throws(StoreFailure) -> (FolderPage, [String: [UInt8]]) {
        var (page, texts, revisions): (FolderPage, [String: [UInt8]], [StreamID: Int64]) = (FolderPage(), [:], [:])
        for commit in commits {
            try commit.validate()
            guard keys[commit.key.utf8] == nil, page.keys[commit.key.utf8] == nil else { continue }
            let first = Int64(log.count + page.events.count) + 1
            for write in commit.writes {
                let revision = revisions[write.stream] ?? Int64(streams[write.stream]?.count ?? 0)
                guard write.expected.admits(revision) else { throw .conflict(on: write.stream, actual: revision) }
                revisions[write.stream] = revision + Int64(write.events.count)
                page.events += write.events.map { FolderPage.Event($0, in: write.stream, at: commit.at) }
            }
            page.keys[commit.key.utf8] = first..<Int64(log.count + page.events.count) + 1
            for document in commit.documents {
                let file = "document-\(pages + 1)-\(texts.count)"
                texts[file] = document.bytes
                page.erased.removeAll { $0 == document.id.utf8 }
                page.documents[document.id.utf8] = FolderPage.Document(document, file: file)
            }
            for (id, old) in commit.erasures.isEmpty ? [:] : documents.merging(page.documents, uniquingKeysWith: { $1 })
            {
                let own = Erasure.document(DocumentID(String(decoding: id, as: UTF8.self)))
                let all = old.subject.map { Erasure.documents(of: PersonID($0)) }
                guard commit.erasures.contains(where: { $0 == own || $0 == all }) else { continue }
                page.documents[id] = nil
                page.erased.append(id)
            }
        }
        return (page, texts)
    }

    /// Takes a page in, and answers with the files that nobody needs any more.
    @discardableResult
    private func apply(_ page: FolderPage) -> [String] {
        pages += 1
        for event in page.events {
            streams[StreamID(event.stream), default: []].append(log.count)
            log.append(event.record(at: log.count + 1, revision: streams[StreamID(event.stream)]?.count ?? 0))
        }
        keys.merge(page.keys) { $1 }
        defer { documents.merge(page.documents) { $1 } }
        return (page.erased + page.documents.keys).compactMap { documents.removeValue(forKey: $0)?.file }
    }

    private static func page(_ number: Int) -> String { "log-\(String(1_000_000_000 + number).dropFirst()).json" }

    /// Writes a file that is there whole or not at all, and waits until it is on the disk.
    private func write(_ data: Data?, to name: String) throws(StoreFailure) {
        let (file, draft) = (folder.appending(path: name).path, folder.appending(path: name + ".draft").path)
        guard let data, FileManager.default.createFile(atPath: draft, contents: data), sync(draft),
            rename(draft, file) == 0, sync(folder.path)
        else { throw StoreFailure(.unavailable, "The file \(file) cannot be written.") }
    }

    private func sync(_ path: String) -> Bool {
        (try? FileHandle(forReadingFrom: URL(filePath: path)).synchronize()) != nil
    }
}
