// swift-tools-version: 6.2

import PackageDescription

// An embedder who takes every library of the package, with all its traits.
let package = Package(
    name: "Everything",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "swift-peer-learning", path: "../../..")],
    targets: [
        .executableTarget(
            name: "Everything",
            dependencies: [
                .product(name: "PeerLearning", package: "swift-peer-learning"),
                .product(name: "PeerLearningFiles", package: "swift-peer-learning"),
                .product(name: "PeerLearningImport", package: "swift-peer-learning"),
                .product(name: "PeerLearningExport", package: "swift-peer-learning"),
                .product(name: "PeerLearningPlugins", package: "swift-peer-learning"),
                .product(name: "PeerLearningReports", package: "swift-peer-learning"),
                .product(name: "PeerLearningSQLite", package: "swift-peer-learning"),
                .product(name: "PeerLearningService", package: "swift-peer-learning"),
            ])
    ]
)
