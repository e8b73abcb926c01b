import PeerLearningGamification

/// What a plugin in Swift answers, line by line: without any streams, so that a test can hold a conversation.
package struct PluginConversation<Speaker: ScoringPlugin> {
    private var plugin: Speaker
    private var rules: [(rule: any ScoringRule, name: String, kinds: Set<ScoringEventKind>?)] = []
    private var batch: PluginBatch?
    private var left = 0
    private var works: [PluginWork] = []
    /// Whether something was said that the plugin cannot answer.
    package private(set) var isOver = false

    /// Begins with a plugin that has heard nothing.
    package init(_ plugin: Speaker) { self.plugin = plugin }

    /// Takes in a line, and adds what is answered.
    package mutating func hear(_ line: [UInt8], answering output: inout WireWriter) {
        guard !line.isEmpty else { return }
        guard let value = try? WireReader.value(of: line) else { return fail("a line is no JSON", &output) }
        if let batch, left > 0 {
            left -= 1
            answer(value, in: batch, &output)
        } else if let hello = PluginHello(value) {
            greet(hello, &output)
        } else if let batch = PluginBatch(value) {
            (self.batch, left, works) = (batch, batch.count, [])
        } else if let batch, value["end"]?.whole == batch.number {
            finish(batch, &output)
        } else {
            fail("a line is not of the protocol", &output)
        }
    }

    private mutating func greet(_ hello: PluginHello, _ output: inout WireWriter) {
        let parameters = hello.parameters.compactMap { member in
            PluginParameter(member.value).map { (member.name, $0) }
        }
        plugin.configure(Dictionary(parameters) { first, _ in first })
        rules = plugin.rules.map { ($0, $0.id.name, $0.declaration.kinds) }
        output.put(plugin.description.line)
        output.endLine()
    }

    private mutating func answer(_ value: WireValue, in batch: PluginBatch, _ output: inout WireWriter) {
        switch batch.content {
        case .events:
            let awards = ScoringContext(value).map(awards) ?? []
            output.put(awards, between: "[", "]") { $1.put(into: &$0) }
            output.endLine()
        case .works:
            guard let work = PluginWork(value) else { return fail("a line is no work", &output) }
            works.append(work)
        case .forms:
            let strategy = plugin.strategies.first { $0.id.description == batch.rule }
            let score = PluginForm(value).flatMap { strategy?.score(of: $0) }
            output.put(.object([WireMember("score", score.map { .number($0) } ?? .null)]))
            output.endLine()
        }
    }

    private func awards(in context: ScoringContext) -> [WireAward] {
        var awards: [WireAward] = []
        for (rule, name, kinds) in rules where kinds?.contains(context.event.kind) ?? true {
            for award in rule.awards(in: context) { awards.append(WireAward(award, of: name)) }
        }
        return awards
    }

    private mutating func finish(_ batch: PluginBatch, _ output: inout WireWriter) {
        if batch.content == .works {
            let aggregator = plugin.aggregators.first { $0.id.description == batch.rule }
            for grade in aggregator?.grades(of: works) ?? [] {
                output.put(grade.line)
                output.endLine()
            }
        }
        output.put(PluginBatch.end(batch.number))
        output.endLine()
        self.batch = nil
    }

    private mutating func fail(_ reason: String, _ output: inout WireWriter) {
        isOver = true
        output.put(.object([WireMember("failure", .text(reason))]))
        output.endLine()
    }
}
