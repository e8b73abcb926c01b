import Foundation
import PeerLearningCore

extension QTIRules {
    /// What is only computed of numbers that are known: functions, and common divisors and multiples.
    func constant(_ node: XMLNode, _ operands: [ScoringExpression]) throws(Unreadable) -> ScoringExpression {
        var numbers: [Double] = []
        for operand in operands {
            guard let items = operand.constant?.items, !items.isEmpty else { throw Unreadable(node) }
            for item in items {
                guard case .number(let number) = item else { throw Unreadable(node) }
                numbers.append(number)
            }
        }
        guard let first = numbers.first else { throw Unreadable(node) }
        switch node.name {
        case "mathOperator":
            guard let name = node["name"], let number = Self.result(of: name, numbers) else { throw Unreadable(node) }
            return .value(.number(number))
        case "gcd": return .number(numbers.dropFirst().reduce(first.magnitude) { Self.divisor($0, $1.magnitude) })
        case "lcm":
            return .number(
                numbers.dropFirst().reduce(first.magnitude) { one, other in
                    let divisor = Self.divisor(one, other.magnitude)
                    return divisor == 0 ? 0 : one / divisor * other.magnitude
                })
        case "roundTo": return .value(.number(try significant(node, first)))
        case "statsOperator":
            guard let number = Self.statistic(node["name"] ?? "", numbers) else { throw Unreadable(node) }
            return .value(.number(number))
        default: throw Unreadable(node)
        }
    }

    /// A number rounded to so many figures, counted from its first one.
    private func significant(_ node: XMLNode, _ number: Double) throws(Unreadable) -> Double {
        guard let figures = node["figures"].flatMap({ figure($0) }), (1...15).contains(figures), number.isFinite else {
            throw Unreadable(node)
        }
        guard number != 0 else { return 0 }
        let scale = pow(10, figures - 1 - Double(Self.magnitude(of: number)))
        return (number * scale).rounded() / scale
    }

    private static func statistic(_ name: String, _ numbers: [Double]) -> Double? {
        let count = Double(numbers.count)
        let mean = numbers.reduce(0, +) / count
        let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        switch name {
        case "mean": return mean
        case "popVariance": return squares / count
        case "popSD": return (squares / count).squareRoot()
        case "sampleVariance": return count > 1 ? squares / (count - 1) : nil
        case "sampleSD": return count > 1 ? (squares / (count - 1)).squareRoot() : nil
        default: return nil
        }
    }

    private static func divisor(_ one: Double, _ other: Double) -> Double {
        var (one, other) = (one.rounded(), other.rounded())
        while other != 0 { (one, other) = (other, one.truncatingRemainder(dividingBy: other)) }
        return one
    }

    private static func result(of name: String, _ numbers: [Double]) -> Double? {
        let first = numbers[0]
        switch (name, numbers.count) {
        case ("signum", 1): return first == 0 ? 0 : (first > 0 ? 1 : -1)
        case ("toDegrees", 1): return first * 180 / .pi
        case ("toRadians", 1): return first * .pi / 180
        case ("sec", 1): return 1 / cos(first)
        case ("csc", 1): return 1 / sin(first)
        case ("cot", 1): return 1 / tan(first)
        case ("log", 1): return log10(first)
        default: return Formula.result(of: name, numbers)
        }
    }
}
