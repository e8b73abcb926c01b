/// When people were tested.
public enum ExperimentStage: String, Hashable, Sendable, CaseIterable {
    /// Before the course.
    case pre
    /// After it.
    case post
}
