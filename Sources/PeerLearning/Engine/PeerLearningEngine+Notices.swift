import PeerLearningCoding
public import PeerLearningCore

extension PeerLearningEngine {
    /// What is to be told and has not been delivered, person by person, the oldest first; quiet hours and digests not
    /// looked at.
    ///
    /// - Parameter moment: The present moment; nil for that of the engine's clock.
    public func notices(at moment: Instant? = nil) async throws -> [Notice] {
        try await catchUp()
        return models.notices.pending(at: moment ?? configuration.time.now(), roles: configuration.roles)
    }

    /// The letters that are to be delivered now: in people's languages, out of their quiet hours, singly or as digests.
    ///
    /// Deliver each one, then call ``confirm(_:at:)``; or let ``deliverNotices(at:until:through:)`` do both. A letter that
    /// nobody confirms comes again.
    ///
    /// - Parameter moment: The present moment; nil for that of the engine's clock.
    public func letters(at moment: Instant? = nil) async throws -> [Letter] {
        let moment = moment ?? configuration.time.now()
        let pending = try await notices(at: moment)
        let wishes = try await people.noticePreferences(of: Set(pending.map(\.person)))
        return Letter.letters(of: pending, wishes, at: moment).filter { $0.isDue(at: moment) }
    }

    /// Records that a letter was delivered: its notices are not told again.
    ///
    /// - Parameter moment: When it was delivered; nil for the present moment by the engine's clock.
    public func confirm(_ letter: Letter, at moment: Instant? = nil) async throws {
        try await record(letter.notices.map(\.id), key: letter.id, at: moment ?? configuration.time.now())
    }

    /// Delivers what is to be delivered now, and records each letter when it has been delivered.
    ///
    /// Every letter is delivered at least once: where the machine stops between delivering and recording, or two engines
    /// deliver at once, it comes twice with the same ``/PeerLearningCore/Letter/id``. A letter that cannot be delivered does
    /// not stop the others; it comes again at the next call. Before each letter the log is read, so that nobody is told what
    /// has ceased to be true while other letters were on their way.
    ///
    /// ```swift
    /// let post = try await engine.deliverNotices { letter in
    ///     let text = letter.text(with: engine.configuration.texts)
    ///     try await mail.send(text.body, about: text.subject, to: addresses[letter.person], id: letter.id.rawValue)
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - moment: The present moment; nil for that of the engine's clock.
    ///   - isOver: Whether to end after the letter that is being delivered; asked before each letter.
    ///   - deliver: Delivers a letter; where it throws, the letter was not delivered.
    /// - Returns: What was delivered, and what could not be.
    @discardableResult
    public func deliverNotices(
        at moment: Instant? = nil, until isOver: @Sendable () -> Bool = { Task.isCancelled },
        through deliver: @Sendable (Letter) async throws -> Void
    ) async throws -> Post {
        let moment = moment ?? configuration.time.now()
        let pending = try await notices(at: moment)
        let wishes = try await people.noticePreferences(of: Set(pending.map(\.person)))
        try await setAside(pending.filter { wishes[$0.person]?.muted.contains($0.kind) ?? false }, at: moment)
        var post = Post()
        var (known, due) = (models.position, Letter.letters(of: pending, wishes, at: moment).due(at: moment))
        for letter in due.values.sorted(by: { ($0.person, $0.order, $0.id) < ($1.person, $1.order, $1.id) }) {
            if isOver() { break }
            try await catchUp()
            if models.position != known {
                let pending = models.notices.pending(at: moment, roles: configuration.roles)
                due = Letter.letters(of: pending, wishes, at: moment).due(at: moment)
                known = models.position
            }
            guard due[letter.id] == letter, lettersInHand.insert(letter.id).inserted else { continue }
            defer { lettersInHand.remove(letter.id) }
            do {
                try await deliver(letter)
            } catch {
                post.failures.append(Post.Failure(letter: letter, cause: error))
                continue
            }
            let position = try await record(letter.notices.map(\.id), key: letter.id, at: moment)
            post.delivered.append(letter)
            if position == known + 1, models.position == position { known = position }
        }
        return post
    }

    /// Records notices that nobody wishes to be told, so that they do not come when the wish has changed.
    private func setAside(_ muted: [Notice], at moment: Instant) async throws {
        for (_, notices) in Dictionary(grouping: muted, by: \.person).sorted(by: { $0.key < $1.key }) {
            guard let person = notices.first?.person else { continue }
            let letter = Letter(to: person, notices, in: .english, deliverFrom: moment)
            try await record(letter.notices.map(\.id), key: letter.id, at: moment)
        }
    }

    /// Writes down that notices were delivered; twice is as good as once.
    ///
    /// - Returns: The last position that was written.
    @discardableResult
    private func record(_ notices: [NoticeID], key: LetterID, at moment: Instant) async throws -> Int64 {
        let event = try codec.encode(.feature(NoticeEvent.delivered(notices)))
        let write = StreamWrite(to: NoticeEvent.stream, expecting: .any, events: [event])
        let receipt = try await store.append(
            Commit(key: IdempotencyKey("notices/\(key)"), at: moment, writes: [write]))
        try await catchUp()
        return receipt.positions.upperBound - 1
    }
}

/// What came of delivering letters.
public struct Post: Sendable {
    /// A letter that could not be delivered.
    public struct Failure: Sendable {
        /// The letter; it comes again.
        public let letter: Letter
        /// Why it could not be delivered.
        public let cause: any Error
    }

    /// The letters that were delivered.
    public internal(set) var delivered: [Letter] = []
    /// The letters that could not be delivered.
    public internal(set) var failures: [Failure] = []
}

extension Letter {
    fileprivate var order: Instant { notices.first?.at ?? deliverFrom }
}

extension [Letter] {
    fileprivate func due(at moment: Instant) -> [LetterID: Letter] {
        Dictionary(filter { $0.isDue(at: moment) }.map { ($0.id, $0) }) { first, _ in first }
    }
}
