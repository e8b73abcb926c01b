/// Why a figure cannot be computed from what was given.
///
/// Every initialiser of this module throws this type and nothing else. There is no answer that is not a number: where a
/// formula is undefined (no variance, nobody in a group), the reason is thrown.
///
/// ```swift
/// do {
///     let comparison = try WelchTTest(control, experimental)
/// } catch StatisticsFailure.noVariance {
///     // Everybody has the same score: t is undefined.
/// }
/// ```
public enum StatisticsFailure: Error, Hashable, Sendable {
    /// There are fewer observations, groups, raters or items than the method needs.
    case tooFew(needed: Int, found: Int)
    /// The value at this place is infinite or not a number. Places count from 0; values of groups count on from group
    /// to group.
    case notFinite(at: Int)
    /// All values are equal, so that what is divided by a spread is undefined.
    case noVariance
    /// Two series that belong together have different lengths.
    case unequalLengths(Int, Int)
    /// A probability, a share or a level of confidence lies outside its range.
    case notAProbability(Double)
    /// A figure that has to be greater than nought, such as degrees of freedom or a standard deviation, is not.
    case notPositive(Double)
    /// A count is negative.
    case notACount(Int)
    /// The value at this place is not one that the method knows: not 0 or 1 for a Rasch model, or negative for ratios.
    case notAllowed(at: Int)
    /// Everybody solved the item at this place, or nobody: it has no finite difficulty.
    case sameForEverybody(item: Int)
    /// The figures are so large or so small that the result is beyond the range of `Double`.
    case outOfRange
    /// An iteration did not settle. The data allow no estimate, or hardly one.
    case notConverged
}

extension StatisticsFailure: CustomStringConvertible {
    /// The reason in English, for logs. What people read is written by the host.
    public var description: String {
        switch self {
        case .tooFew(let needed, let found): "at least \(needed) needed, \(found) found"
        case .notFinite(let place): "the value at place \(place) is not a finite number"
        case .noVariance: "all values are equal: there is no variance"
        case .unequalLengths(let first, let second): "lengths \(first) and \(second) differ"
        case .notAProbability(let value): "\(value) is not a probability that can stand here"
        case .notPositive(let value): "\(value) is not greater than nought"
        case .notACount(let value): "\(value) is not a count"
        case .notAllowed(let place): "the value at place \(place) is not allowed here"
        case .sameForEverybody(let item): "item \(item) was solved by everybody or by nobody"
        case .outOfRange: "the result is beyond the range of Double"
        case .notConverged: "the estimate did not settle"
        }
    }
}
