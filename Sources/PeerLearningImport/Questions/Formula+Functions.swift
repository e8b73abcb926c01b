import Foundation

extension Formula {
    /// The result of a function; nil where there is no such function of so many numbers.
    static func result(of name: String, _ numbers: [Double]) -> Double? {
        switch (name, numbers.count) {
        case ("pi", 0): Double.pi
        case ("pow", 2): pow(numbers[0], numbers[1])
        case ("fmod", 2): fmod(numbers[0], numbers[1])
        case ("atan2", 2): atan2(numbers[0], numbers[1])
        case ("log", 2): log(numbers[0]) / log(numbers[1])
        case ("round", 2): rounded(numbers[0], numbers[1])
        case ("min", 1...): numbers.min()
        case ("max", 1...): numbers.max()
        case (_, 1): functions[name]?(numbers[0])
        default: nil
        }
    }

    private static func rounded(_ number: Double, _ digits: Double) -> Double? {
        guard (-15...15).contains(digits) else { return nil }
        let scale = pow(10, digits.rounded())
        return (number * scale).rounded() / scale
    }

    private static let functions: [String: @Sendable (Double) -> Double] = [
        "abs": { $0.magnitude }, "ceil": { $0.rounded(.up) }, "floor": { $0.rounded(.down) },
        "round": { $0.rounded() }, "sqrt": { $0.squareRoot() }, "exp": { exp($0) }, "expm1": { expm1($0) },
        "log": { log($0) }, "ln": { log($0) }, "log10": { log10($0) }, "log1p": { log1p($0) }, "sin": { sin($0) },
        "cos": { cos($0) }, "tan": { tan($0) }, "asin": { asin($0) }, "acos": { acos($0) }, "atan": { atan($0) },
        "sinh": { sinh($0) }, "cosh": { cosh($0) }, "tanh": { tanh($0) }, "asinh": { asinh($0) },
        "acosh": { acosh($0) }, "atanh": { atanh($0) }, "deg2rad": { $0 * .pi / 180 }, "rad2deg": { $0 * 180 / .pi },
    ]
}

extension Double {
    /// The number with nine digits at most, without a fraction of nothing.
    var rounded9: String {
        guard magnitude > 0, isFinite, magnitude < 1e15 else { return shortest }
        let digits = min(12, max(0, 8 - Int(log10(magnitude).rounded(.down))))
        let scale = pow(10, Double(digits))
        return ((self * scale).rounded() / scale).shortest
    }
}
