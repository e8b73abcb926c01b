/// A way of estimating what items are worth from grades that people gave, in numbers alone.
///
/// It is pure and deterministic: the same table gives the same bits, in debug and release builds.
public protocol GradeInference: Sendable {
    /// The name of the method, such as `mean`.
    var name: String { get }

    /// What each item is worth, how surely, and what the grades say of those who gave them.
    func estimates(of table: GradeTable, knowing knowledge: PriorKnowledge) -> GradeEstimates
}

extension GradeInference {
    /// The same where nothing is known beforehand.
    public func estimates(of table: GradeTable) -> GradeEstimates { estimates(of: table, knowing: .nothing) }
}
