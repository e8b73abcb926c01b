import Foundation
import PeerLearningCore
import PeerLearningGamification
import PeerLearningPlugins
import Testing

/// The plugins of these tests.
enum Plugins {
    static let python = "/usr/bin/python3"
    static var hasPython: Bool { FileManager.default.isExecutableFile(atPath: python) }

    /// The root of the package.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// Ignores SIGPIPE, as every program must that keeps plugins.
    static let isReady: Bool = {
        signal(SIGPIPE, SIG_IGN)
        return true
    }()

    /// As long as any machine may need: for tests that are not about being late.
    static let patience = 1_800.0

    /// Limits that no plugin misses because the machine is busy.
    static func limits(_ change: (inout PluginLimits) -> Void = { _ in }) -> PluginLimits {
        var limits = PluginLimits(seconds: patience)
        limits.start = patience
        change(&limits)
        return limits
    }

    static func setup(_ limits: PluginLimits = limits()) -> PluginSetup {
        PluginSetup(limits: limits, aliasKey: [1, 2, 3])
    }

    /// A plugin that misbehaves in one way.
    static func hostile(
        _ way: String, place: String = "/dev/null", _ limits: PluginLimits = limits(),
        start: Double = patience
    ) async throws -> PluginHost {
        try #require(isReady)
        let script = root + "/Tests/PeerLearningPluginsTests/Hostile/hostile.py"
        var limits = limits
        limits.start = start
        return try await PluginHost.start(PluginCommand([python, "-S", "-E", script, way, place]), setup(limits))
    }
}

extension ScoringContext {
    /// A rating of a comment.
    static func rated(
        _ comment: String = "comment-1", by actor: PersonID = "ada", for recipient: PersonID = "bo",
        traits: Set<ScoringTrait> = [.useful], figures: [ScoringFigure: Double] = [:], text: String? = nil
    ) -> ScoringContext {
        ScoringContext(
            ScoringEvent(
                .commentRated, at: Instant(milliseconds: 1_767_225_600_000), by: actor, for: recipient, about: comment,
                in: "cohort", traits: traits, figures: figures),
            text: text)
    }
}

extension OutsideAnswer {
    /// The awards, or nil where there was a failure.
    var awards: [[Award]]? { if case .awards(let awards) = self { awards } else { nil } }

    /// Why there was a failure; nil where there was none.
    var failure: String? { if case .failure(let reason) = self { reason } else { nil } }
}
