extension PluginTemplate {
    /// A plugin in Swift: a package with a rule in a target of its own, so that its test can import it.
    static func swift(_ name: String, framework: String) -> [PluginTemplate] {
        let type = type(name)
        let program = ".build/release/\(name)"
        return [
            PluginTemplate("Package.swift", package(name, type, framework)),
            PluginTemplate("Sources/\(type)Rules/\(type).swift", rule(name, type)),
            PluginTemplate("Sources/\(name)/Plugin.swift", plugin(name, type)),
            PluginTemplate("Tests/\(type)Tests/\(type)Tests.swift", test(type)),
            PluginTemplate(".gitignore", ".build/\n"),
            manifest(name, running: "\"command\": [\"\(program)\"]", files: [program]),
            readme(
                name, "Swift", change: "`Sources/\(type)Rules/\(type).swift`",
                test: "swift test\nswift build -c release"),
        ]
    }

    private static func package(_ name: String, _ type: String, _ framework: String) -> String {
        let place = framework.contains("://") ? "url: \"\(framework)\", from: \"0.1.0\"" : "path: \"\(framework)\""
        let dependency = framework.contains("://") ? place : "name: \"swift-peer-learning\", \(place)"
        return """
            // swift-tools-version: 6.2

            import PackageDescription

            func library(_ name: String) -> Target.Dependency { .product(name: name, package: "swift-peer-learning") }
            let rules = [library("PeerLearningCore"), library("PeerLearningGamification")]

            let package = Package(
                name: "\(name)",
                platforms: [.macOS(.v15)],
                dependencies: [
                    .package(\(dependency), traits: [])
                ],
                targets: [
                    .target(name: "\(type)Rules", dependencies: rules),
                    .executableTarget(
                        name: "\(name)", dependencies: rules + ["\(type)Rules", library("PeerLearningPluginKit")]),
                    .testTarget(
                        name: "\(type)Tests", dependencies: rules + ["\(type)Rules", library("PeerLearningTesting")]),
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
            /// Version 1: give a new one to a rule that pays differently.
            public let id = RuleID("\(name)", version: 1)
            private let points: Int

            /// The rule with its price.
            public init(points: Int = 3) { self.points = points }

            /// Asked about events of one kind, each by itself.
            public var declaration: RuleDeclaration { RuleDeclaration(kinds: [.commentRated], limit: 100) }

            /// Pays for a comment that was rated useful, once for each person who says so.
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
        import \(type)Rules
        import PeerLearningCore
        import PeerLearningGamification
        import PeerLearningPluginKit

        /// The program that hosts ask.
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
        import \(type)Rules
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
