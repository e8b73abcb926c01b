import PeerLearningCore

/// A file in the store that counts what is written to it, against the limits of the archive too.
final class CountedFile {
    private let sink: any ContentSink
    private let budget: InflationBudget
    private(set) var bytes = 0
    /// What the store threw.
    private(set) var failure: (any Error)?

    init(in sink: any ContentSink, _ budget: InflationBudget) { (self.sink, self.budget) = (sink, budget) }

    func append(_ block: UnsafeRawBufferPointer) throws(ImportError) {
        try budget.spend(block.count)
        do {
            try sink.append(block)
            bytes += block.count
        } catch {
            failure = error
            throw ImportError(.cannotOpen)
        }
    }
}
