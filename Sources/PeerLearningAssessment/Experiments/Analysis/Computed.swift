public import PeerLearningCore
public import PeerLearningStatistics

/// A figure, or why there is none: a test that cannot be made says what stands against it and is never left out
/// silently.
///
/// ```swift
/// switch analysis.total.contrasts[0].post.welch {
/// case .success(let test): print(test.t, test.pValue)
/// case .failure(let reason): print(texts.text(reason.message, in: .english))
/// }
/// ```
public typealias Computed<Value> = Result<Value, StatisticsFailure>

extension Result where Failure == StatisticsFailure {
    /// Computes a figure, or keeps the reason why it cannot be computed.
    init(_ compute: @autoclosure () throws(StatisticsFailure) -> Success) {
        self.init(catching: compute)
    }

    /// What can be computed from the figure, or why one of the two cannot.
    func then<Next>(_ compute: (Success) throws(StatisticsFailure) -> Next) -> Result<Next, StatisticsFailure> {
        flatMap { figure in
            do throws(StatisticsFailure) {
                return .success(try compute(figure))
            } catch {
                return .failure(error)
            }
        }
    }

    /// The figure; nil where there is none.
    public var figure: Success? { try? get() }

    /// Why there is no figure, to be put into words by ``TextCatalogue/assessment``; nil where there is one.
    public var reason: Message? {
        switch self {
        case .success: nil
        case .failure(let failure): failure.message
        }
    }
}

extension StatisticsFailure {
    /// The reason for people who read a table of results.
    public var message: Message {
        switch self {
        case .tooFew(let needed, let found):
            Message("experiment.reason.tooFew", ["needed": .number(needed), "found": .text(String(found))])
        case .noVariance: Message("experiment.reason.noVariance")
        case .outOfRange, .notFinite: Message("experiment.reason.outOfRange")
        case .notConverged: Message("experiment.reason.notConverged")
        case .notAProbability(let value):
            Message("experiment.reason.notAProbability", ["value": .decimal(value, digits: 3)])
        case .notPositive: Message("experiment.reason.notPositive")
        case .unequalLengths, .notACount, .notAllowed, .sameForEverybody: Message("experiment.reason.unfit")
        }
    }
}
