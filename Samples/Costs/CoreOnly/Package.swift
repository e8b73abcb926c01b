// swift-tools-version: 6.2

import PackageDescription

// An embedder who takes the core alone. With no traits, the package brings no dependency of its own.
let package = Package(
    name: "CoreOnly",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "swift-peer-learning", path: "../../..", traits: [])],
    targets: [
        .executableTarget(
            name: "CoreOnly",
            dependencies: [.product(name: "PeerLearningCore", package: "swift-peer-learning")])
    ]
)
