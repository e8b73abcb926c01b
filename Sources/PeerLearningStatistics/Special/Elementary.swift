import Foundation

/// The functions that the C library brings, in the one file that imports it.
enum Elementary {
    @inline(__always) static func exp(_ x: Double) -> Double { Foundation.exp(x) }
    @inline(__always) static func log(_ x: Double) -> Double { Foundation.log(x) }
    @inline(__always) static func log1p(_ x: Double) -> Double { Foundation.log1p(x) }
    @inline(__always) static func expm1(_ x: Double) -> Double { Foundation.expm1(x) }
    @inline(__always) static func erfc(_ x: Double) -> Double { Foundation.erfc(x) }
    @inline(__always) static func erf(_ x: Double) -> Double { Foundation.erf(x) }
    @inline(__always) static func tanh(_ x: Double) -> Double { Foundation.tanh(x) }
    @inline(__always) static func atan(_ x: Double) -> Double { Foundation.atan(x) }
    @inline(__always) static func asin(_ x: Double) -> Double { Foundation.asin(x) }
    @inline(__always) static func sin(_ x: Double) -> Double { Foundation.sin(x) }
    @inline(__always) static func pow(_ x: Double, _ y: Double) -> Double { Foundation.pow(x, y) }

    /// The inverse of the hyperbolic tangent.
    static func atanh(_ x: Double) -> Double { 0.5 * log1p(2 * x / (1 - x)) }

    /// 1/√(2π).
    static let densityAtZero = 0.398_942_280_401_432_677_94
    /// ½ ln(2π).
    static let halfLogTwoPi = 0.918_938_533_204_672_741_78
}
