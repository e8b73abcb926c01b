// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "swift-peer-learning",
    platforms: [.macOS(.v15), .iOS(.v18)],
    products: [
        .library(name: "PeerLearning", targets: ["PeerLearning"]),
        .library(name: "PeerLearningCore", targets: ["PeerLearningCore"]),
        .library(name: "PeerLearningAssessment", targets: ["PeerLearningAssessment"]),
        .library(name: "PeerLearningStatistics", targets: ["PeerLearningStatistics"]),
        .library(name: "PeerLearningGamification", targets: ["PeerLearningGamification"]),
        .library(name: "PeerLearningFiles", targets: ["PeerLearningFiles"]),
        .library(name: "PeerLearningImport", targets: ["PeerLearningImport"]),
        .library(name: "PeerLearningExport", targets: ["PeerLearningExport"]),
        .library(name: "PeerLearningCoding", targets: ["PeerLearningCoding"]),
        .library(name: "PeerLearningReports", targets: ["PeerLearningReports"]),
        .library(name: "PeerLearningSQLite", targets: ["PeerLearningSQLite"]),
        .library(name: "PeerLearningService", targets: ["PeerLearningService"]),
        .library(name: "PeerLearningPlugins", targets: ["PeerLearningPlugins"]),
        .library(name: "PeerLearningPluginKit", targets: ["PeerLearningPluginKit"]),
        .library(name: "PeerLearningTesting", targets: ["PeerLearningTesting"]),
        .library(name: "KindnessRules", targets: ["KindnessRules"]),
        .executable(name: "peerlearn", targets: ["peerlearn"]),
        .plugin(name: "NewScoringRule", targets: ["NewScoringRule"]),
    ],
    traits: [
        .trait(name: "SQLite", description: "The store on SQLite; brings GRDB."),
        .trait(name: "Coding", description: "The event codec, and with it the engine; brings swift-protobuf."),
        .trait(name: "CommandLine", description: "The tool peerlearn; brings swift-argument-parser and Yams."),
        .trait(name: "Service", description: "The clock that a server runs; brings swift-service-lifecycle."),
        .trait(name: "Plugins", description: "Plugins in processes of their own; brings swift-subprocess."),
        .default(enabledTraits: ["SQLite", "Coding", "CommandLine", "Service", "Plugins"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        .target(name: "PeerLearningCore"),
        .target(name: "PeerLearningStatistics"),
        .target(name: "PeerLearningAssessment", dependencies: ["PeerLearningCore", "PeerLearningStatistics"]),
        .target(name: "PeerLearningGamification", dependencies: ["PeerLearningCore"]),
        .target(
            name: "PeerLearningCoding",
            dependencies: [
                "PeerLearningCore", "PeerLearningGamification",
                .product(name: "SwiftProtobuf", package: "swift-protobuf", condition: .when(traits: ["Coding"])),
            ],
            exclude: ["Schemas"]),
        .target(
            name: "PeerLearning",
            dependencies: [
                "PeerLearningCore", "PeerLearningAssessment", "PeerLearningGamification", "PeerLearningCoding",
            ]),
        .target(name: "PeerLearningReports", dependencies: ["PeerLearning", "PeerLearningStatistics"]),
        .target(
            name: "PeerLearningService",
            dependencies: [
                "PeerLearning",
                .product(
                    name: "ServiceLifecycle", package: "swift-service-lifecycle", condition: .when(traits: ["Service"])),
            ]),

        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(
            name: "CArchive", pkgConfig: "libarchive",
            providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
        .target(name: "PeerLearningArchives", dependencies: ["CArchive"]),
        .target(name: "PeerLearningFiles", dependencies: ["PeerLearningCore", "PeerLearningArchives", "CArchive"]),
        .target(
            name: "PeerLearningImport",
            dependencies: ["PeerLearningCore", "PeerLearningArchives", "CLibXML2", "CArchive"]),
        .target(name: "PeerLearningExport", dependencies: ["PeerLearningCore", "PeerLearningArchives"]),

        .target(
            name: "PeerLearningSQLite",
            dependencies: [
                "PeerLearningCore",
                .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["SQLite"])),
            ]),

        .target(name: "PeerLearningPluginKit", dependencies: ["PeerLearningCore", "PeerLearningGamification"]),
        .target(
            name: "PeerLearningPlugins",
            dependencies: [
                "PeerLearningCore", "PeerLearningAssessment", "PeerLearningGamification", "PeerLearningPluginKit",
                .product(
                    name: "Subprocess", package: "swift-subprocess",
                    condition: .when(platforms: [.linux, .macOS], traits: ["Plugins"])),
            ]),

        .target(name: "KindnessRules", dependencies: ["PeerLearningGamification"], path: "Plugins/KindnessRules"),

        .plugin(
            name: "NewScoringRule",
            capability: .command(
                intent: .custom(verb: "new-scoring-rule", description: "Write a scoring rule and its test."),
                permissions: [.writeToPackageDirectory(reason: "It writes the rule and its test.")])),

        .target(name: "PeerLearningTesting", dependencies: ["PeerLearningCore", "PeerLearningGamification"]),

        .executableTarget(
            name: "peerlearn",
            dependencies: [
                "PeerLearning", "PeerLearningCoding", "PeerLearningExport", "PeerLearningFiles", "PeerLearningImport",
                "PeerLearningReports", "PeerLearningSQLite", "PeerLearningStatistics", "PeerLearningPlugins",
                "PeerLearningPluginKit",
                "PeerLearningTesting", "KindnessRules",
                .product(
                    name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["CommandLine"])),
                .product(name: "Yams", package: "Yams", condition: .when(traits: ["CommandLine"])),
            ]),

        .executableTarget(name: "ReadmeProgram", dependencies: ["PeerLearning"], path: "Tests/ReadmeProgram"),
        .executableTarget(
            name: "StoreProbe", dependencies: ["PeerLearningSQLite"], path: "Tests/StoreProbe"),
        .executableTarget(
            name: "WorkshopProbe", dependencies: ["PeerLearning", "PeerLearningCoding", "PeerLearningSQLite"],
            path: "Tests/WorkshopProbe"),

        .executableTarget(name: "ImportProbe", dependencies: ["PeerLearningImport"], path: "Tests/ImportProbe"),
        .executableTarget(
            name: "LeaderboardProbe", dependencies: ["PeerLearningCore", "PeerLearningGamification"],
            path: "Tests/LeaderboardProbe"),
        .executableTarget(
            name: "RuleProbe", dependencies: ["PeerLearningCore", "PeerLearningGamification"],
            path: "Tests/RuleProbe"),
        .executableTarget(
            name: "ExamplePlugin",
            dependencies: ["PeerLearningCore", "PeerLearningGamification", "PeerLearningPluginKit"],
            path: "Tests/ExamplePlugin"),

        .testTarget(name: "PeerLearningCoreTests", dependencies: ["PeerLearningCore", "PeerLearningTesting"]),
        .testTarget(name: "PeerLearningStatisticsTests", dependencies: ["PeerLearningStatistics"]),
        .testTarget(
            name: "PeerLearningAssessmentTests",
            dependencies: ["PeerLearningAssessment", "PeerLearningStatistics", "PeerLearningTesting"]),
        .testTarget(
            name: "PeerLearningGamificationTests",
            dependencies: ["PeerLearningGamification", "KindnessRules", "PeerLearningTesting"]),
        .testTarget(
            name: "PeerLearningCodingTests", dependencies: ["PeerLearningCoding", "PeerLearningTesting"],
            exclude: ["Golden"]),
        .testTarget(
            name: "PeerLearningTests",
            dependencies: [
                "PeerLearning", "PeerLearningImport", "PeerLearningReports", "PeerLearningTesting", "ReadmeProgram",
            ]),
        .testTarget(name: "PeerLearningFilesTests", dependencies: ["PeerLearningCore", "PeerLearningFiles"]),
        .testTarget(
            name: "PeerLearningImportTests",
            dependencies: ["PeerLearningCore", "PeerLearningImport", "PeerLearningTesting"]),
        .testTarget(
            name: "PeerLearningExportTests",
            dependencies: ["PeerLearningCore", "PeerLearningExport", "PeerLearningImport", "PeerLearningTesting"]),
        .testTarget(
            name: "PeerLearningSQLiteTests",
            dependencies: ["PeerLearning", "PeerLearningSQLite", "PeerLearningTesting", "StoreProbe"]),
        .testTarget(
            name: "PeerLearningReportsTests",
            dependencies: ["PeerLearningReports", "PeerLearningStatistics", "PeerLearningTesting"]),
        .testTarget(
            name: "PeerLearningServiceTests",
            dependencies: [
                "PeerLearningService", "PeerLearningTesting",
                .product(
                    name: "ServiceLifecycleTestKit", package: "swift-service-lifecycle",
                    condition: .when(traits: ["Service"])),
            ]),
        .testTarget(
            name: "PeerLearningPluginsTests",
            dependencies: [
                "PeerLearningCore", "PeerLearningAssessment", "PeerLearningGamification", "PeerLearningPluginKit",
                "PeerLearningPlugins", "PeerLearningTesting", "KindnessRules", "ExamplePlugin",
            ],
            exclude: ["Hostile"]),
        .testTarget(name: "peerlearnTests", dependencies: ["PeerLearningTesting", "peerlearn"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.type != .plugin {
    var settings = target.swiftSettings ?? []
    // SE-0335: `any` is written where a value's type is known only at run time.
    settings.append(.enableUpcomingFeature("ExistentialAny"))
    // SE-0444: a file sees the members of what it imports, and of nothing else.
    settings.append(.enableUpcomingFeature("MemberImportVisibility"))
    // SE-0409: an import is an implementation detail unless it says otherwise.
    settings.append(.enableUpcomingFeature("InternalImportsByDefault"))
    // SE-0461: a nonisolated async function runs where its caller runs.
    settings.append(.enableUpcomingFeature("NonisolatedNonsendingByDefault"))
    target.swiftSettings = settings
}
