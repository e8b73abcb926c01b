// swift-tools-version: 6.2

import PackageDescription

// An embedder who takes the engine with the store in memory: the one trait that it needs.
let package = Package(
    name: "Engine",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "swift-peer-learning", path: "../../..", traits: ["Coding"])],
    targets: [
        .executableTarget(
            name: "Engine", dependencies: [.product(name: "PeerLearning", package: "swift-peer-learning")])
    ]
)
