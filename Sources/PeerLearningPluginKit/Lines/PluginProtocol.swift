/// What host and plugin agreed upon.
public enum PluginProtocol {
    /// The version of the protocol that this package speaks. It grows when a line changes its meaning; members that are
    /// added to lines are passed over by whoever does not know them.
    public static let version = 1
}

/// The first line that a host says.
package struct PluginHello: Hashable, Sendable {
    /// The protocol that the host speaks.
    package var version = PluginProtocol.version
    /// The language that the host's people speak, by its BCP 47 tag.
    package var language: String
    /// What the host has set for the plugin.
    package var parameters: [WireMember]

    /// Says hello.
    package init(language: String, parameters: [WireMember]) {
        (self.language, self.parameters) = (language, parameters)
    }

    /// The line, without its end.
    package var line: WireValue {
        .object([
            WireMember(
                "hello",
                .object([
                    WireMember("protocol", .whole(version)), WireMember("host", .text("swift-peer-learning")),
                    WireMember("language", .text(language)), WireMember("parameters", .object(parameters)),
                ]))
        ])
    }

    /// Reads the line; nil where it is another one.
    package init?(_ line: WireValue) {
        guard let hello = line["hello"], let version = hello["protocol"]?.whole else { return nil }
        self.init(language: hello["language"]?.text ?? "en", parameters: hello["parameters"]?.members ?? [])
        self.version = version
    }
}

/// The line before a batch: how many lines follow, and what they are.
package struct PluginBatch: Hashable, Sendable {
    /// What the lines of a batch are.
    package enum Content: String, Sendable {
        /// Something that people did; the answer is a list of awards.
        case events
        /// A submission with its scores; the answer is a grade.
        case works
        /// A filled-in form; the answer is a score.
        case forms
    }

    /// The number of the batch.
    package let number: Int
    /// What the lines are.
    package let content: Content
    /// The name and version of the rule that is asked; nil where all are.
    package let rule: String?
    /// How many lines follow.
    package let count: Int

    /// Announces a batch.
    package init(_ number: Int, of content: Content, count: Int, rule: String? = nil) {
        (self.number, self.content, self.count, self.rule) = (number, content, count, rule)
    }

    /// The line, without its end.
    package var line: WireValue {
        var members = [
            WireMember("batch", .whole(number)), WireMember("of", .text(content.rawValue)),
            WireMember("count", .whole(count)),
        ]
        if let rule { members.append(WireMember("rule", .text(rule))) }
        return .object(members)
    }

    /// Reads the line; nil where it is another one.
    package init?(_ line: WireValue) {
        guard let number = line["batch"]?.whole, let count = line["count"]?.whole, count >= 0,
            let content = line["of"]?.text.flatMap(Content.init)
        else { return nil }
        self.init(number, of: content, count: count, rule: line["rule"]?.text)
    }

    /// The line after a batch and after its answers, without its end.
    package static func end(_ number: Int) -> WireValue { .object([WireMember("end", .whole(number))]) }
}
