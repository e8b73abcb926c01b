public import PeerLearningStatistics

/// Who left before the end, and whether that could have made the result.
///
/// Only those who stayed are compared at the end. Where one arm loses more people than another, or weaker ones, the
/// comparison is no longer one of random groups.
public struct Attrition: Hashable, Sendable {
    /// One arm.
    public struct Arm: Hashable, Sendable {
        /// The arm.
        public let arm: String
        /// How many were assigned to it.
        public let assigned: Int
        /// How many have no score after.
        public let lost: Int
        /// How those who left had scored before, less how those who stayed had: Welch's t within the arm.
        public let leavers: Computed<WelchTTest>

        fileprivate init(_ arm: String, _ sample: ArmSample, confidence: Double) {
            self.arm = arm
            assigned = sample.assigned
            lost = sample.assigned - sample.post.count
            leavers = Computed(try WelchTTest(sample.leaversPre, sample.pairedPre, confidence: confidence))
        }
    }

    /// The arms, the control arm first.
    public let arms: [Arm]
    /// The chance of shares as different, if nobody leaves because of the arm: Fisher's exact test for two arms, χ² for
    /// more; nil where nobody left.
    public let difference: Computed<Double>?

    /// How many have no score after.
    public var lost: Int { arms.reduce(0) { $0 + $1.lost } }
    /// How many were assigned.
    public var assigned: Int { arms.reduce(0) { $0 + $1.assigned } }

    init(_ names: [String], _ samples: [ArmSample], confidence: Double) {
        arms = zip(names, samples).map { name, sample in
            Arm(name, sample, confidence: confidence)
        }
        let counts = arms.map { [$0.lost, $0.assigned - $0.lost] }
        guard counts.contains(where: { $0[0] > 0 }) else {
            difference = nil
            return
        }
        difference =
            counts.count == 2
            ? Computed(try FisherExact(counts[0][0], counts[0][1], counts[1][0], counts[1][1]).pValue)
            : Computed(try ChiSquare(counts).pValue)
    }
}
