// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that the library is built with coverage and sanitizers here and nowhere else.
// `run` gives the flags that go to every target: `--sanitize fuzzer --sanitize address`.
let package = Package(
    name: "peer-learning-fuzzing",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "swift-peer-learning", path: "..", traits: [])],
    targets: [
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                .product(name: "PeerLearningCore", package: "swift-peer-learning"),
                .product(name: "PeerLearningImport", package: "swift-peer-learning"),
            ],
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("MemberImportVisibility"),
                .unsafeFlags(["-parse-as-library"]),
            ])
    ],
    swiftLanguageModes: [.v6]
)
