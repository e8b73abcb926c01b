/// Gathers, item by item, by how much a method predicts hidden grades better than the mean does.
struct HeldOut {
    private var sum = 0.0
    private var squares = 0.0
    private var items = 0

    /// - Parameters:
    ///   - drop: The mean squared error's minus the method's, in the mean over the item's grades, each hidden once.
    ///   - reviews: How many grades the item has.
    mutating func add(_ drop: Double, reviews: Int) {
        guard reviews > 1 else { return }
        let scaled = drop * Double(reviews - 1) / Double(reviews)
        sum += scaled
        squares += scaled * scaled
        items += 1
    }

    func gain(meanError: Double) -> EstimatedGain {
        EstimatedGain(sum: sum, squares: squares, items: items, meanError: meanError)
    }
}
