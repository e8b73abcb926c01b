public import PeerLearningCore
public import PeerLearningGamification
import PeerLearningPluginKit

/// Keeps a plugin, asks it, and lets nothing of what it does wrong get any further.
///
/// ```swift
/// signal(SIGPIPE, SIG_IGN)   // once, at the start of the program
/// let command = PluginCommand(["/usr/bin/python3", "/srv/plugins/kind-words/plugin.py"])
/// let host = try await PluginHost.start(command, PluginSetup(aliasKey: key))
/// configuration.outsideRules = host
/// configuration.texts = configuration.texts.merging(host.texts)
/// ```
///
/// It is asked one batch at a time. A plugin that fails (it is late, ends, says too much, or what is not allowed) is killed
/// with all that it has started; the failure names it, and the next batch starts it anew. After
/// ``PluginLimits/failures`` failures it is asked no more until it is accepted again.
///
/// A rule is expected to be pure. So an exchange with a plugin has no memory: the same events have the same answers, whether
/// it was started anew in between or not.
public actor PluginHost: OutsideRules {
    /// The plugin's name.
    public nonisolated let name: String
    /// The plugin's version, for people.
    public nonisolated let version: String
    /// Its rules that pay points.
    public nonisolated let rules: [OutsideRule]
    /// Its rules that make grades of scores.
    public nonisolated let aggregators: [RuleID]
    /// Its rules that make scores of forms.
    public nonisolated let strategies: [RuleID]
    /// The words of its reasons.
    public nonisolated let texts: TextCatalogue

    /// What it has done so far.
    public private(set) var report = PluginReport()

    let setup: PluginSetup
    private let description: PluginDescription
    private let points: [PluginRule]
    private let connect: @Sendable () -> any PluginChannel
    private var channel: (any PluginChannel)?
    private var waited: Duration = .zero
    private var batches = 0
    private var last: Task<Void, Never>?
    var aliases: PluginAliases

    /// Starts a plugin over channels of some kind, and hears what it is.
    ///
    /// - Throws: ``PluginFailure`` where it does not say what it is.
    init(
        _ place: String, _ setup: PluginSetup, connect: @escaping @Sendable () -> any PluginChannel
    ) async throws(PluginFailure) {
        self.setup = setup
        self.connect = connect
        aliases = PluginAliases(key: setup.aliasKey)
        let first = connect()
        let said: PluginDescription
        do {
            said = try await Self.greet(first, setup, place)
        } catch {
            await first.end()
            throw error
        }
        description = said
        (name, version) = (said.name, said.version)
        points = said.rules.filter { $0.kind == .points }
        rules = points.map { OutsideRule($0.id, $0.declaration) }
        aggregators = said.rules.filter { $0.kind == .grades }.map(\.id)
        strategies = said.rules.filter { $0.kind == .strategy }.map(\.id)
        texts = Self.texts(of: said)
        channel = first
        report.starts = 1
    }

    /// What each of its rules pays for each event of a batch. A failure of the plugin is one of all its rules; a rule whose
    /// awards are not allowed fails alone.
    public func answers(about contexts: [ScoringContext]) async -> [OutsideAnswer] {
        await inTurn { await self.answer(contexts) }
    }

    /// The most memory that its process has used, in bytes, since it was last started; nil where the system does not say.
    public var peakMemory: Int? { channel?.peakMemory }

    /// Forgets its failures, so that it is asked again.
    public func accept() { report.failures = [] }

    /// Ends the plugin. It is started anew where it is asked again.
    public func stop() async {
        let ending = channel
        channel = nil
        await ending?.end()
    }
}

extension PluginHost {
    /// Does one thing after the other.
    func inTurn<Result: Sendable>(_ work: @escaping @Sendable () async -> Result) async -> Result {
        let before = last
        let task = Task {
            await before?.value
            return await work()
        }
        last = Task { _ = await task.value }
        return await task.value
    }

    private func answer(_ contexts: [ScoringContext]) async -> [OutsideAnswer] {
        var answers = [[[Award]]](
            repeating: [[Award]](repeating: [], count: contexts.count), count: points.count)
        var breaches: [Int: String] = [:]
        do throws(PluginFailure) {
            var rest = wanted(contexts)[...]
            while !rest.isEmpty { try await ask(&rest, contexts, &answers, &breaches) }
        } catch {
            return points.map { _ in .failure(error.description) }
        }
        if let first = breaches.min(by: { $0.key < $1.key }) {
            report.failures.append(PluginFailure(.answer, of: name, because: first.value))
        }
        return points.indices.map { place in
            breaches[place].map { .failure("\(name): \($0)") } ?? .awards(answers[place])
        }
    }

    /// The places of the events that any of its rules wants to be asked about.
    private func wanted(_ contexts: [ScoringContext]) -> [Int] {
        guard points.allSatisfy({ $0.declaration.kinds != nil }) else { return Array(contexts.indices) }
        let kinds = points.reduce(into: Set<ScoringEventKind>()) { $0.formUnion($1.declaration.kinds ?? []) }
        return contexts.indices.filter { kinds.contains(contexts[$0].event.kind) }
    }

    /// What its rules may see beside the event.
    private var needs: Set<ScoringNeed> {
        let declared = points.reduce(into: Set<ScoringNeed>()) { $0.formUnion($1.declaration.needs) }
        return setup.mayReadText ? declared : declared.subtracting([.text])
    }

    /// Asks about the next events, as many as make a batch, and takes them off the rest.
    private func ask(
        _ rest: inout ArraySlice<Int>, _ contexts: [ScoringContext], _ answers: inout [[[Award]]],
        _ breaches: inout [Int: String]
    ) async throws(PluginFailure) {
        let needs = needs
        var events = WireWriter()
        var asked: [(place: Int, seen: ScoringEvent)] = []
        while asked.count < setup.limits.batch, events.bytes.count < 1 << 20, let place = rest.popFirst() {
            let seen = aliases.seen(contexts[place], needs: needs)
            seen.put(into: &events)
            events.endLine()
            asked.append((place, seen.event))
        }
        let check = AwardCheck(plugin: name, rules: points, most: setup.limits.awards)
        let lines = try await exchange(events.bytes, of: .events, count: asked.count)
        for (line, (place, seen)) in zip(lines, asked) {
            do {
                let event = contexts[place].event
                for found in try check.awards(in: line, about: event, seen: seen, breaches: &breaches) {
                    answers[found.rule][place].append(found.award)
                }
            } catch {
                throw await fail(PluginFailure(.answer, of: name, because: error.description))
            }
        }
    }

    /// Sends a batch and hands back as many lines as it has, or fails.
    func exchange(
        _ lines: [UInt8], of content: PluginBatch.Content, count: Int, rule: RuleID? = nil
    ) async throws(PluginFailure) -> [[UInt8]] {
        guard report.failures.count < setup.limits.failures else {
            throw PluginFailure(
                .suspended, of: name,
                because: "it failed \(report.failures.count) times and is not asked until it is accepted again")
        }
        let channel = try await connected()
        batches += 1
        var request = WireWriter()
        request.put(PluginBatch(batches, of: content, count: count, rule: rule?.description).line)
        request.endLine()
        request.bytes += lines
        request.put(PluginBatch.end(batches))
        request.endLine()

        let began = ContinuousClock.now
        report.batches += 1
        report.lines += count
        do throws(PluginFailure) {
            var answer = try await channel.exchange(
                PluginRequest(bytes: request.bytes, lines: count + 1, seconds: setup.limits.seconds))
            let end = answer.popLast().flatMap { try? WireReader.value(of: $0) }
            guard end?["end"]?.whole == batches else {
                let gaveUp = end?["failure"]?.text.map { "it gave up: \($0.prefix(200))" }
                throw PluginFailure(.answer, of: name, because: gaveUp ?? "a batch was not answered line by line")
            }
            report.waited += began.duration(to: .now)
            waited += began.duration(to: .now)
            return answer
        } catch {
            report.waited += began.duration(to: .now)
            throw await fail(error)
        }
    }

    /// Writes a failure down and ends the plugin.
    func fail(_ failure: PluginFailure) async -> PluginFailure {
        let failure = PluginFailure(failure.code, of: name, because: failure.reason)
        report.failures.append(failure)
        await stop()
        return failure
    }

    /// The channel to the plugin, which is started where it does not run, or has had half of its processor time.
    private func connected() async throws(PluginFailure) -> any PluginChannel {
        if let channel, waited < .seconds(setup.limits.processorSeconds) / 2 { return channel }
        await stop()
        let fresh = connect()
        (channel, waited) = (fresh, .zero)
        report.starts += 1
        do throws(PluginFailure) {
            guard try await Self.greet(fresh, setup, name) == description else {
                throw PluginFailure(.changed, of: name, because: "it says something else about itself than before")
            }
        } catch {
            throw await fail(error)
        }
        return fresh
    }

    private static func greet(
        _ channel: any PluginChannel, _ setup: PluginSetup, _ place: String
    ) async throws(PluginFailure) -> PluginDescription {
        let parameters = setup.parameters.sorted { $0.key < $1.key }.map { WireMember($0.key, $0.value.value) }
        var hello = WireWriter()
        hello.put(PluginHello(language: setup.language.rawValue, parameters: parameters).line)
        hello.endLine()
        let lines = try await channel.exchange(PluginRequest(bytes: hello.bytes, lines: 1, seconds: setup.limits.start))
        do {
            return try PluginDescription(WireReader.value(of: lines.first ?? []))
        } catch {
            throw PluginFailure(.start, of: place, because: "\(error)")
        }
    }

    private static func texts(of said: PluginDescription) -> TextCatalogue {
        var texts = TextCatalogue([:])
        for rule in said.rules {
            for (reason, words) in rule.reasons {
                let key = AwardCheck.key(of: reason, in: said.name)
                for (language, text) in words { texts.replace(key, in: Language(rawValue: language), with: text) }
            }
        }
        return texts
    }
}
