/// An operation over values.
///
/// Where it makes no sense for what it is given, or what it is given is no value, its result is no value (QTI's NULL);
/// nothing of it ever fails. `and`, `or` and ``anyOf(least:most:)`` know three truths, as QTI does.
public enum ScoringOperator: Hashable, Sendable {
    /// Not so.
    case not
    /// All of them.
    case and
    /// At least one of them.
    case or
    /// So many of them.
    case anyOf(least: Int, most: Int)
    /// Two values are the same.
    case match
    /// The first is among the values of the second.
    case member
    /// All values of the second are among those of the first.
    case contains
    /// The second without all values that are the first.
    case delete
    /// There is no value.
    case isNull
    /// How many values there are; 0 where there is none.
    case containerSize
    /// The value at this place of an ordered one, counted from 1.
    case index(Int)
    /// All values in one, in no order.
    case multiple
    /// All values in one, in order.
    case ordered
    /// The sum of all numbers.
    case sum
    /// The product of all numbers.
    case product
    /// The first less the second.
    case subtract
    /// The first by the second.
    case divide
    /// The first to the power of the second, which is a whole number of at most 1,000.
    case power
    /// The first by the second, rounded down.
    case integerDivide
    /// What is left of the first when the second has been taken from it as often as possible.
    case integerModulus
    /// Without what is behind the decimal sign.
    case truncate
    /// To the nearest whole number; halves go up.
    case round
    /// The smallest number.
    case min
    /// The largest number.
    case max
    /// The first is less than the second.
    case lessThan
    /// The first is not more than the second.
    case atMost
    /// The first is more than the second.
    case greaterThan
    /// The first is not less than the second.
    case atLeast
    /// The second is as near to the first as this allows.
    case equal(NumberTolerance)
    /// Two numbers are the same when they have been rounded to so many digits behind the decimal sign, at most 15.
    case equalRounded(digits: Int)
    /// Two texts are the same.
    case sameText(LetterCase)
    /// The second text stands in the first, or is the first.
    case textWithin(LetterCase)
    /// A text agrees with a pattern, in which `*` stands for anything.
    case agrees(TextPattern)
    /// A point lies in a region; of several points, at least one.
    case inside(PictureRegion)
}
