extension Int {
    /// The sum, or the nearest number that there is.
    func addingSaturated(_ other: Int) -> Int {
        let sum = addingReportingOverflow(other)
        return sum.overflow ? (other < 0 ? .min : .max) : sum.partialValue
    }
}
