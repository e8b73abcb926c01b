import PeerLearningCore

/// Diagnostics in the order in which they were noticed, with a ceiling that a hostile file cannot pass.
///
/// Beyond the ceiling errors are still kept, and a closing note says how many others were left out.
struct DiagnosticList {
    static let ceiling = 1_000

    private var kept: [Diagnostic] = []
    private var leftOut = 0

    mutating func append(_ diagnostic: Diagnostic) {
        guard kept.count < Self.ceiling || diagnostic.severity == .error && kept.count < 2 * Self.ceiling else {
            leftOut += 1
            return
        }
        kept.append(diagnostic)
    }

    mutating func append(contentsOf diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics { append(diagnostic) }
    }

    var all: [Diagnostic] {
        guard leftOut > 0 else { return kept }
        return kept + [Diagnostic(.note, .moreDiagnostics, ["count": .number(leftOut)])]
    }
}
