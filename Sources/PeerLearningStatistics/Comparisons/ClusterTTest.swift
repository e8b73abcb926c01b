/// A comparison of two arms whose people came in whole groups: the means of the groups are compared, each group
/// counting once.
///
/// The simplest analysis that is right when groups and not people were assigned (Donner and Klar 2000; Hayes and
/// Moulton 2017), and the safest with few groups: Welch's or Student's t of the group means.
///
/// Throws what the t test of the group means throws, and `tooFew` for an empty group.
public struct ClusterTTest: TTesting {
    /// What is supposed of the spreads of the group means.
    public enum Spreads: Hashable, Sendable {
        /// They are the same in both arms: Student's t.
        case alike
        /// They may differ: Welch's t.
        case free
    }

    /// The test of the difference of the mean group means.
    public let test: TTest

    /// The test of two arms, each with its groups.
    public init(
        _ first: [[Double]], _ second: [[Double]], spreads: Spreads = .free, confidence: Double = 0.95
    ) throws(StatisticsFailure) {
        let a = try Moments.ofEach(first).map(\.mean)
        let b = try Moments.ofEach(second).map(\.mean)
        switch spreads {
        case .alike: test = try StudentTTest(a, b, confidence: confidence).test
        case .free: test = try WelchTTest(a, b, confidence: confidence).test
        }
    }
}
