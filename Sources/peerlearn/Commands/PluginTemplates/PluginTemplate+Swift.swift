extension PluginTemplate {
    /// A plugin in Swift: a package with a rule in a target of its own, so that its test can import it.
    static func swift(_ name: String, framework: String) -> [PluginTemplate] {
        let type = type(name)
        let program = ".build/release/\(name)"
        return [
            PluginTemplate("Package.swift", package(name, type, framework)),
            PluginTemplate("Sources/\(type)/\(type).swift", rule(name, type)),
            PluginTemplate("Sources/\(name)/Plugin.swift", plugin(name, type)),
            PluginTemplate("Tests/\(type)Tests/\(type)Tests.swift", test(type)),
            PluginTemplate(".gitignore", ".build/\n"),
            manifest(name, running: "\"command\": [\"\(program)\"]", files: [program]),
            readme(
                name, "Swift", change: "`Sources/\(type)/\(type).swift`",
                test: "swift test\nswift build -c release"),
        ]
    }

    private static func package(_ name: String, _ type: String, _ framework: String) -> String {
        let isAddress = framework.contains("://")
        let dependency =
            isAddress
            ? "url: \"\(framework)\", from: \"0.1.0\", traits: []"
            : "name: \"swift-peer-learning\", path: \"\(framework)\", traits: []"
        let products = ["PeerLearningCore", "PeerLearningGamification"]
        func list(_ names: [String]) -> String {
            names.map { ".product(name: \"\($0)\", package: \"swift-peer-learning\")" }.joined(separator: ", ")
        }
        return """
            // swift-tools-version: 6.2

            import PackageDescription

            let package = Package(
                name: "\(name)",
                platforms: [.macOS(.v15)],
                dependencies: [.package(\(dependency))],
                targets: [
                    .target(name: "\(type)", dependencies: [\(list(products))]),
                    .executableTarget(
                        name: "\(name)",
                        dependencies: ["\(type)", \(list(products + ["PeerLearningPluginKit"]))]),
                    .testTarget(
                        name: "\(type)Tests",
                        dependencies: ["\(type)", \(list(products + ["PeerLearningTesting"]))]),
                ]
            )

            """
    }

    private static func rule(_ name: String, _ type: String) -> String {
        """
        import PeerLearningCore
        import PeerLearningGamification

        /// Pays the author of a comment that somebody else finds useful.
        public struct \(type): ScoringRule {
            public let id = RuleID("\(name)", version: 1)
            private let points: Int

            public init(points: Int = 3) { self.points = points }

            public var declaration: RuleDeclaration { RuleDeclaration(kinds: [.commentRated], limit: 100) }

            public func awards(in context: ScoringContext) -> [Award] {
                let event = context.event
                guard event.kind == .commentRated, event.has(.useful), !event.has(.own), let author = event.recipient
                else { return [] }
                let cause = "\\(event.subject)/\\(event.actor)"
                return [Award(to: author, points: points, for: cause, because: Message("kind", ["count": .number(1)]))]
            }
        }

        """
    }

    private static func plugin(_ name: String, _ type: String) -> String {
        """
        import \(type)
        import PeerLearningCore
        import PeerLearningGamification
        import PeerLearningPluginKit

        @main struct Plugin: ScoringPlugin {
            let name = "\(name)"
            private var points = 3

            var rules: [any ScoringRule] { [\(type)(points: points)] }

            var reasons: TextCatalogue {
                TextCatalogue([
                    .english: ["kind": "words that helped {count|# person|# people}"],
                    .russian: ["kind": "слова, которые помогли {count|# человеку|# людям|# людям}"],
                ])
            }

            mutating func configure(_ parameters: [String: PluginParameter]) {
                points = parameters["points"]?.whole ?? points
            }
        }

        """
    }

    private static func test(_ type: String) -> String {
        """
        import \(type)
        import PeerLearningCore
        import PeerLearningGamification
        import PeerLearningTesting
        import Testing

        @Test(arguments: ScoringRuleConformance.laws)
        func `the rule keeps every law`(_ law: RuleLaw) async throws {
            try await ScoringRuleConformance.check(law, RuleTrial([\(type)()]))
        }

        @Test func `the rule pays the author of what helped`() {
            let event = ScoringEvent(
                .commentRated, at: Instant(milliseconds: 0), by: "ada", for: "bo", about: "comment-1", in: "cohort",
                traits: [.useful])
            #expect(\(type)().awards(in: ScoringContext(event)).map(\\.person) == ["bo"])
        }

        """
    }
}
