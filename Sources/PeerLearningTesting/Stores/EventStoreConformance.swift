public import PeerLearningCore

/// The judge of event stores: every law of ``EventStore``, checked on a store of your own.
///
/// It belongs to no test framework. With Swift Testing one line runs it, and each law shows as a case of its own:
///
/// ```swift
/// @Test(arguments: EventStoreConformance.laws)
/// func keeps(_ law: EventStoreConformance.Law) async throws {
///     try await law.check { try MyStore(database: .fresh()) }
/// }
/// ```
///
/// A store that outlives its process also runs ``durableLaws``, and says how it is closed and opened again:
///
/// ```swift
/// try await law.check(reopen: { old in try await (old as? MyStore)?.reopened() ?? old }) { try MyStore(…) }
/// ```
///
/// A law that a store breaks throws ``ConformanceFailure``. Laws about concurrency cannot prove a store right; run them
/// often, and raise the rounds of ``oneWinner(rounds:)`` and the seeds of ``likeTheModel(seeds:)`` where you have time.
public enum EventStoreConformance {
    /// Makes a store that is fresh, empty and shared with no other.
    public typealias Factory = @Sendable () async throws -> any EventStore

    /// Closes a store and opens what it has kept.
    public typealias Reopening = @Sendable (any EventStore) async throws -> any EventStore

    /// The laws that every store keeps, in memory too.
    public static var laws: [Law] {
        appendingLaws + keyLaws + readingLaws + orderLaws + documentLaws + wakeUpLaws + concurrencyLaws
            + [likeTheModel(seeds: 1...20)]
    }

    /// The laws about what is found after closing and opening again; these need a `reopen` closure.
    public static var durableLaws: [Law] { durabilityLaws }
}

extension EventStoreConformance {
    /// One thing that every store promises, with the way to find out whether it is so.
    public struct Law: Sendable, CustomStringConvertible {
        /// A short name, never used twice.
        public let name: String
        /// What is promised, as a sentence.
        public let statement: String
        private let body: @Sendable (Trial) async throws -> Void

        init(_ name: String, _ statement: String, _ body: @escaping @Sendable (Trial) async throws -> Void) {
            self.name = name
            self.statement = statement
            self.body = body
        }

        /// The name.
        public var description: String { name }

        /// Finds out whether the stores that `makeStore` makes keep the law.
        ///
        /// - Parameters:
        ///   - reopen: closes a store and opens what it has kept.
        ///   - patience: how long a store may keep a reader waiting. A store that loses a wake-up is found out after this
        ///     time; give more where many tests share few processors, for a busy machine must not look like a lost one.
        ///   - makeStore: makes a store that is fresh and empty.
        /// - Throws: ``ConformanceFailure`` where they do not, and whatever making or opening a store throws.
        public func check(
            reopen: Reopening? = nil, patience: Duration = .seconds(60), makeStore: @escaping Factory
        ) async throws {
            let trial = Trial(
                law: name, statement: statement, makeStore: makeStore, reopening: reopen, patience: patience)
            do {
                try await body(trial)
            } catch let failure as StoreFailure {
                throw trial.failure(expected: "no failure of the store here", seen: failure.description)
            }
        }
    }
}

/// A law that a store has broken.
public struct ConformanceFailure: Error, Sendable, CustomStringConvertible {
    /// The law's name.
    public let law: String
    /// What the law says.
    public let statement: String
    /// What should have been.
    public let expected: String
    /// What was.
    public let seen: String

    /// The law, what should have been and what was.
    public var description: String { "\(law): \(statement)\n  expected: \(expected)\n  seen: \(seen)" }
}
