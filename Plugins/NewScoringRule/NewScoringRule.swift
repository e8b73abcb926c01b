import Foundation
import PackagePlugin

/// `swift package new-scoring-rule NAME [--target TARGET]`: writes a scoring rule and its test into a package.
@main struct NewScoringRule: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        var extractor = ArgumentExtractor(arguments)
        let wanted = extractor.extractOption(named: "target").first
        guard let name = extractor.remainingArguments.first, Self.isName(name) else {
            throw Trouble("Give a name of small letters, digits and hyphens: swift package new-scoring-rule early-bird")
        }
        let modules = context.package.targets.compactMap { $0 as? SwiftSourceModuleTarget }
        guard let target = modules.first(where: { wanted == nil ? $0.kind == .generic : $0.name == wanted }) else {
            throw Trouble("There is no target \(wanted ?? "that is a library"): name one with --target.")
        }
        let type = name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        let tests = context.package.directoryURL.appending(path: "Tests/\(target.name)Tests")
        let rule = target.directoryURL.appending(path: "\(type).swift")
        let test = tests.appending(path: "\(type)Tests.swift")
        for file in [rule, test] where FileManager.default.fileExists(atPath: file.path) {
            throw Trouble("There is something at \(file.path) already.")
        }
        try FileManager.default.createDirectory(at: tests, withIntermediateDirectories: true)
        try Data(Self.rule(name, type).utf8).write(to: rule)
        try Data(Self.test(type, target.name).utf8).write(to: test)
        print("\(rule.path)\n\(test.path)")
        print("Products of swift-peer-learning: the target needs PeerLearningCore and PeerLearningGamification,")
        print("its tests PeerLearningTesting besides.")
    }

    private static func isName(_ name: String) -> Bool {
        name.first?.isLetter == true && name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
    }

    private static func rule(_ name: String, _ type: String) -> String {
        """
        import PeerLearningCore
        public import PeerLearningGamification

        /// Pays whoever hands in a first version on time.
        public struct \(type): ScoringRule {
            /// `\(name)`, version 1. Give a new version to a rule that pays differently.
            public let id = RuleID("\(name)", version: 1)

            /// The rule.
            public init() {}

            /// Asked about events of one kind, each by itself.
            public var declaration: RuleDeclaration { RuleDeclaration(kinds: [.submitted], limit: 10) }

            /// Pays one point, once for each work.
            public func awards(in context: ScoringContext) -> [Award] {
                let event = context.event
                guard event.kind == .submitted, event[.version] == 1, event.has(.onTime) else { return [] }
                return [Award(to: event.actor, points: 1, for: event.subject, because: Message("award.\(name)"))]
            }
        }

        """
    }

    private static func test(_ type: String, _ target: String) -> String {
        """
        import PeerLearningGamification
        import PeerLearningTesting
        import Testing

        import \(target)

        @Test(arguments: ScoringRuleConformance.laws)
        func `the rule keeps every law`(_ law: RuleLaw) async throws {
            try await ScoringRuleConformance.check(law, RuleTrial([\(type)()]))
        }

        """
    }
}

/// Why nothing was written.
private struct Trouble: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
