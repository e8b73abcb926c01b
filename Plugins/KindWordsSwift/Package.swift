// swift-tools-version: 6.2

import PackageDescription

func library(_ name: String) -> Target.Dependency { .product(name: name, package: "swift-peer-learning") }
let rules = [library("PeerLearningCore"), library("PeerLearningGamification")]

let package = Package(
    name: "kind-words",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "swift-peer-learning", path: "../..", traits: [])
    ],
    targets: [
        .target(name: "KindWordsRules", dependencies: rules),
        .executableTarget(
            name: "kind-words", dependencies: rules + ["KindWordsRules", library("PeerLearningPluginKit")]),
        .testTarget(
            name: "KindWordsTests", dependencies: rules + ["KindWordsRules", library("PeerLearningTesting")]),
    ]
)
