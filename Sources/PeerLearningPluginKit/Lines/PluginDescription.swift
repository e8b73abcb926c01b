import PeerLearningGamification

/// What a plugin says about itself.
package struct PluginDescription: Hashable, Sendable {
    /// The plugin's name.
    package let name: String
    /// The plugin's version, for people.
    package let version: String
    /// The protocol that it speaks.
    package let protocolVersion: Int
    /// Its rules.
    package let rules: [PluginRule]

    /// Describes a plugin.
    package init(name: String, version: String, protocolVersion: Int = PluginProtocol.version, rules: [PluginRule]) {
        (self.name, self.version, self.protocolVersion, self.rules) = (name, version, protocolVersion, rules)
    }

    /// The line, without its end.
    package var line: WireValue {
        .object([
            WireMember(
                "plugin",
                .object([
                    WireMember("name", .text(name)), WireMember("version", .text(version)),
                    WireMember("protocol", .whole(protocolVersion)), WireMember("rules", .list(rules.map(\.value))),
                ]))
        ])
    }

    /// Reads the line.
    ///
    /// - Throws: ``PluginLineFault`` with what is missing, or what is said twice.
    package init(_ line: WireValue) throws(PluginLineFault) {
        guard let plugin = line["plugin"] else { throw PluginLineFault("it does not say which plugin it is") }
        guard let version = plugin["protocol"]?.whole else { throw PluginLineFault("it names no protocol") }
        guard version == PluginProtocol.version else {
            throw PluginLineFault("it speaks protocol \(version), and this host protocol \(PluginProtocol.version)")
        }
        guard let name = plugin["name"]?.text, Self.isName(name) else { throw PluginLineFault("it has no usable name") }
        guard let list = plugin["rules"]?.list, !list.isEmpty, list.count <= 64 else {
            throw PluginLineFault("it names no rules, or more than 64")
        }
        var rules: [PluginRule] = []
        for value in list {
            let rule = try PluginRule(value)
            guard !rules.contains(where: { $0.id.name == rule.id.name }) else {
                throw PluginLineFault("it names the rule \(rule.id.name) twice")
            }
            rules.append(rule)
        }
        self.init(name: name, version: plugin["version"]?.text ?? "", protocolVersion: version, rules: rules)
    }

    /// Whether something may be a name: 1 to 64 small letters, digits, hyphens, dots.
    package static func isName(_ name: String) -> Bool {
        let isSpelled = name.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: ".")
        }
        return isSpelled && (1...64).contains(name.utf8.count) && !name.hasPrefix(".")
    }
}
