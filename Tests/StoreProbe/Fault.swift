import Foundation
import PeerLearningCore
import PeerLearningSQLite

/// What can go wrong with a process that has a store.
enum Fault {
    static let stream: StreamID = "probe-1"

    static func commit(_ number: Int64, size: Int = 200) -> Commit {
        Commit(
            key: IdempotencyKey("probe-\(number)"), at: Instant(milliseconds: number),
            writes: [
                StreamWrite(
                    to: stream, expecting: .revision(number - 1),
                    events: [
                        EncodedEvent(type: 1, body: [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: size))
                    ])
            ],
            documents: [Document(id: DocumentID("probe-\(number)"), subject: nil, text: "\(number)")])
    }

    /// The revision of the stream's last event.
    static func head(of store: SQLiteEventStore) async throws -> Int64 {
        var head: Int64 = 0
        while case let page = try await store.events(of: stream, after: head, limit: 1_000), let last = page.last {
            head = last.revision
        }
        return head
    }

    static func append(_ path: String) async throws {
        let store = try SQLiteEventStore(path: path)
        var revision = try await head(of: store)
        while true {
            _ = try await store.append(commit(revision + 1))
            revision += 1
            StoreProbe.tell("\(revision)")
        }
    }

    static func hold(_ path: String) async throws {
        let store = try SQLiteEventStore(path: path)
        StoreProbe.tell("holding")
        try await Task.sleep(for: .seconds(3_600))
        try store.close()
    }

    /// Appends until files may not grow further, says how it failed, then raises the limit and appends again.
    static func fill(_ path: String, limit: Int) async throws {
        signal(SIGXFSZ, SIG_IGN)
        let store = try SQLiteEventStore(path: path)
        setLimit(rlim_t(limit))
        var revision: Int64 = 0
        do {
            while revision < 1_000_000 {
                _ = try await store.append(commit(revision + 1, size: 5_000))
                revision += 1
            }
        } catch {
            StoreProbe.tell("failed \(error.code.rawValue) after \(revision)")
        }
        setLimit(nil)
        _ = try await store.append(commit(revision + 1))
        let verification = try await store.verify()
        StoreProbe.tell("recovered with \(verification.events) events, problems: \(verification.problems)")
    }

    private static func setLimit(_ bytes: rlim_t?) {
        #if os(Linux)
            let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
        #else
            let resource = RLIMIT_FSIZE
        #endif
        var limit = rlimit()
        getrlimit(resource, &limit)
        limit.rlim_cur = bytes ?? limit.rlim_max
        setrlimit(resource, &limit)
    }

    static func open(_ path: String, _ words: [String]) async throws {
        if words.count > 1, let user = uid_t(words[1]), setuid(user) != 0 {
            return StoreProbe.tell("cannot become \(user)")
        }
        let mode: SQLiteStoreOptions.Mode =
            switch words.first {
            case "read": .readOnly
            case "existing": .openExisting
            default: .createOrOpen
            }
        do {
            let store = try SQLiteEventStore(path: path, options: .init(mode: mode, patience: .milliseconds(50)))
            StoreProbe.tell("opened \(try await store.verify().events)")
            try store.close()
        } catch {
            StoreProbe.tell("refused \(error)")
        }
    }
}
