public import PeerLearningCore

extension PeerLearningEngine {
    /// Hands in a text, or a further version of it.
    @discardableResult
    public func submit(_ text: String, to workshop: WorkshopID, by caller: Caller) async throws -> SubmissionID {
        try await submit(SubmissionContent(text: text), to: workshop, by: caller).submission
    }

    /// Hands in a text with links and files, or a further version of it, and answers with what its author should know.
    ///
    /// In a workshop that is not open files are cleaned of what tells who made them, and get neutral names.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where it may not be handed in, is empty, has too many or malformed links, or
    ///   where the engine has wallets and the author's is empty.
    @discardableResult
    public func submit(
        _ content: SubmissionContent, to workshop: WorkshopID, by caller: Caller
    ) async throws -> SubmissionReceipt {
        try await requireWallet(of: caller.person, in: workshop)
        let text = document(content.text, of: caller.person)
        let anonymity = try await self.workshop(workshop).plan?.policy.anonymity ?? .doubleBlind
        var (documents, files, warnings) = ([text], [SubmittedFile](), [Message]())
        for (place, file) in content.files.enumerated() {
            let cleaned = anonymity == .open ? CleanedFile(file: file) : configuration.fileCleaners.clean(file)
            let kept = anonymity == .open ? file : cleaned.file.neutral(place + 1)
            let document = Document(
                id: newID(), subject: caller.person, mediaType: kept.mediaType, bytes: kept.bytes)
            documents.append(document)
            files.append(
                SubmittedFile(
                    document: document.id, name: kept.name, mediaType: kept.mediaType, size: kept.bytes.count))
            warnings += cleaned.warnings
        }
        let submitted = SubmittedContent(
            document: text.id, words: content.text.wordCount, links: content.links, files: files)
        let command = WorkshopCommand.submit(newID(), submitted)
        let version = try await perform(command, in: workshop, documents: documents, by: caller).required {
            if case .submitted(let version) = $0 { version } else { nil }
        }
        return try await receipt(for: version, in: workshop, warnings: warnings)
    }

    /// Refuses new work of those who have received more reviews than they may before they gave some.
    private func requireWallet(of person: PersonID, in workshop: WorkshopID) async throws {
        guard let policy = configuration.wallet, policy.toSubmit > 0 else { return }
        let state = try await self.workshop(workshop)
        guard let cohort = state.plan?.cohort, state.submission(of: person) == nil else { return }
        try await catchUp()
        guard let balance = models.wallet?.balance(of: person, in: cohort), balance < policy.toSubmit else { return }
        throw Refusal.because(
            .notReady, "wallet.empty", ["balance": .number(balance), "needed": .number(policy.toSubmit)])
    }

    private func receipt(
        for version: SubmittedVersion, in workshop: WorkshopID, warnings: [Message]
    ) async throws -> SubmissionReceipt {
        let policy = try await self.workshop(workshop).plan?.policy ?? .standard
        var warnings = warnings
        if policy.anonymity != .open, !version.links.isEmpty { warnings.append(Message("submission.links")) }
        let penalty = policy.late.penalty(for: version.lateness)
        if version.lateness > .zero {
            warnings.append(
                penalty > 0
                    ? Message("submission.penalty", ["points": .decimal(penalty, digits: 0)])
                    : Message("submission.isLate"))
        }
        return SubmissionReceipt(
            submission: version.submission, version: version.version, isLate: version.lateness > .zero,
            penalty: penalty, warnings: warnings)
    }

    /// Keeps a draft that nobody else sees; the next one takes its place.
    public func keepDraft(_ text: String, in workshop: WorkshopID, by caller: Caller) async throws {
        let document = document(text, of: caller.person)
        let command = WorkshopCommand.keepDraft(document: document.id, words: text.wordCount)
        try await perform(command, in: workshop, documents: [document], by: caller)
    }

    /// The draft that a person keeps; nil where there is none. For the person.
    public func draft(of person: PersonID, in workshop: WorkshopID) async throws -> String? {
        try await text(of: self.workshop(workshop).draft(of: person))
    }

    /// Takes one's own work back; reviews of it are asked for no more.
    public func withdraw(from workshop: WorkshopID, by caller: Caller) async throws {
        try await perform(.withdraw, in: workshop, by: caller)
    }

    /// The content of a file of a workshop, for somebody who may see it: its authors, those who take part once reviewing
    /// has begun, and those who may see names.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `unknown` where there is no such file, or not for this person.
    public func file(
        _ document: DocumentID, of workshop: WorkshopID, for person: PersonID
    ) async throws -> HandedInFile {
        let state = try await self.workshop(workshop)
        let standing = try await standing(of: person, in: workshop)
        let own = state.versions(by: person).flatMap(\.files)
        let takesPart = state.pseudonym(of: person) != nil && standing.may(.comment)
        let asked = standing.may(.reviewWork) ? state.assignments(of: person).flatMap(\.files) : []
        let shown = takesPart || standing.may(.seeNames) ? state.publishedFile(document) : nil
        guard let found = (own + asked).first(where: { $0.document == document }) ?? shown,
            let content = try await store.document(document)
        else {
            throw Refusal.unknown("document", document)
        }
        return HandedInFile(name: found.name, mediaType: found.mediaType, bytes: content.bytes)
    }
}

/// What an author hands in.
public struct SubmissionContent: Hashable, Sendable {
    /// The text; it may be empty where there are links or files.
    public var text: String
    /// Addresses that begin with `https://` or `http://`; 50 at most.
    public var links: [String]
    /// Files; 20 at most.
    public var files: [HandedInFile]

    /// Describes what is handed in.
    public init(text: String = "", links: [String] = [], files: [HandedInFile] = []) {
        self.text = text
        self.links = links
        self.files = files
    }
}

/// What an author should know about what they have just handed in.
public struct SubmissionReceipt: Hashable, Sendable {
    /// The submission.
    public let submission: SubmissionID
    /// The version, counted from 1.
    public let version: Int
    /// Whether it came in late.
    public let isLate: Bool
    /// How many points its grade will lose.
    public let penalty: Double
    /// What the author should look at, in words: a file that still tells who made it, links that may, lateness.
    public let warnings: [Message]
}
