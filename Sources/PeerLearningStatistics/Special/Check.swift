/// What every initialiser asks of its arguments.
enum Check {
    /// The value, which is a number, finite or not.
    static func number(_ x: Double) throws(StatisticsFailure) -> Double {
        guard !x.isNaN else { throw .notFinite(at: 0) }
        return x
    }

    /// The value, which is finite.
    static func finite(_ x: Double, at place: Int = 0) throws(StatisticsFailure) -> Double {
        guard x.isFinite else { throw .notFinite(at: place) }
        return x
    }

    /// The value, which is finite and above 0.
    static func positive(_ x: Double) throws(StatisticsFailure) -> Double {
        guard x > 0, x.isFinite else { throw .notPositive(x) }
        return x
    }

    /// The value, which is from 0 to 1.
    static func probability(_ p: Double) throws(StatisticsFailure) -> Double {
        guard p >= 0, p <= 1 else { throw .notAProbability(p) }
        return p
    }

    /// The value, which is between 0 and 1 and neither of them.
    static func level(_ p: Double) throws(StatisticsFailure) -> Double {
        guard p > 0, p < 1 else { throw .notAProbability(p) }
        return p
    }

    /// The value, which is a number that a result may be.
    static func result(_ x: Double) throws(StatisticsFailure) -> Double {
        guard x.isFinite else { throw .outOfRange }
        return x
    }

    /// Tails that are chances; parameters of enormous or vanishing size may leave none.
    static func tails(_ tails: Tails) throws(StatisticsFailure) -> Tails {
        guard tails.lower >= 0, tails.upper >= 0 else { throw .outOfRange }
        return tails
    }

    /// Enough observations.
    static func atLeast(_ needed: Int, found: Int) throws(StatisticsFailure) {
        guard found >= needed else { throw .tooFew(needed: needed, found: found) }
    }

    /// As many of the one as of the other.
    static func sameLength(_ first: Int, _ second: Int) throws(StatisticsFailure) {
        guard first == second else { throw .unequalLengths(first, second) }
    }
}
