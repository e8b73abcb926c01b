// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that nobody who takes the library resolves a web server.
let package = Package(
    name: "Samples",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "swift-peer-learning", path: "..", traits: ["Coding", "SQLite", "Service"]),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .target(
            name: "ReviewSite",
            dependencies: [
                .product(name: "PeerLearning", package: "swift-peer-learning"),
                .product(name: "PeerLearningSQLite", package: "swift-peer-learning"),
                .product(name: "PeerLearningService", package: "swift-peer-learning"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            path: "HummingbirdServer/Sources/ReviewSite",
            resources: [.copy("Resources")]),
        .executableTarget(
            name: "HummingbirdServer",
            dependencies: [
                "ReviewSite",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
            ],
            path: "HummingbirdServer/Sources/HummingbirdServer"),
        .executableTarget(
            name: "BareServer",
            dependencies: [
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            path: "HummingbirdServer/Sources/BareServer"),
        .testTarget(
            name: "HummingbirdServerTests",
            dependencies: [
                "ReviewSite",
                .product(name: "PeerLearning", package: "swift-peer-learning"),
                .product(name: "PeerLearningSQLite", package: "swift-peer-learning"),
                .product(name: "PeerLearningTesting", package: "swift-peer-learning"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            path: "HummingbirdServer/Tests"),
        .executableTarget(
            name: "MicroServer",
            dependencies: [
                .product(name: "PeerLearning", package: "swift-peer-learning"),
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            path: "MicroServer/Sources"),
        .testTarget(
            name: "MicroServerTests",
            dependencies: ["MicroServer", .product(name: "FlyingFox", package: "FlyingFox")],
            path: "MicroServer/Tests"),
        .executableTarget(
            name: "ReviewTool",
            dependencies: [
                .product(name: "PeerLearning", package: "swift-peer-learning"),
                .product(name: "PeerLearningSQLite", package: "swift-peer-learning"),
            ],
            path: "ReviewTool/Sources"),
        .testTarget(
            name: "ReviewToolTests",
            dependencies: ["ReviewTool", .product(name: "PeerLearning", package: "swift-peer-learning")],
            path: "ReviewTool/Tests"),
        .target(
            name: "FolderStore",
            dependencies: [.product(name: "PeerLearningCore", package: "swift-peer-learning")],
            path: "FolderStore/Sources"),
        .testTarget(
            name: "FolderStoreTests",
            dependencies: ["FolderStore", .product(name: "PeerLearningTesting", package: "swift-peer-learning")],
            path: "FolderStore/Tests"),
    ],
    swiftLanguageModes: [.v6]
)

// SE-0461 is left out: Hummingbird is built without it, and so are most hosts.
for target in package.targets {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ]
}
