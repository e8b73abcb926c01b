/// A symmetric matrix with positive eigenvalues, by its Cholesky factor.
struct PositiveDefinite {
    private let size: Int
    private let factor: [Double]

    /// The factor of a matrix given row by row; `nil` where it is not positive definite to working precision.
    init?(_ matrix: [Double], size: Int) {
        var factor = Array(repeating: 0.0, count: size * size)
        for row in 0..<size {
            for column in 0...row {
                var sum = matrix[row * size + column]
                for place in 0..<column { sum -= factor[row * size + place] * factor[column * size + place] }
                if row == column {
                    guard sum > 1e-13 * abs(matrix[row * size + row]), sum.isFinite else { return nil }
                    factor[row * size + row] = sum.squareRoot()
                } else {
                    factor[row * size + column] = sum / factor[column * size + column]
                }
            }
        }
        self.size = size
        self.factor = factor
    }

    /// x with A·x = b.
    func solve(_ right: [Double]) -> [Double] {
        var x = right
        for row in 0..<size {
            for column in 0..<row { x[row] -= factor[row * size + column] * x[column] }
            x[row] /= factor[row * size + row]
        }
        for row in (0..<size).reversed() {
            for column in (row + 1)..<max(size, row + 1) { x[row] -= factor[column * size + row] * x[column] }
            x[row] /= factor[row * size + row]
        }
        return x
    }

    /// The diagonal of the inverse.
    func inverseDiagonal() -> [Double] {
        (0..<size).map { place in
            var unit = Array(repeating: 0.0, count: size)
            unit[place] = 1
            return solve(unit)[place]
        }
    }
}
