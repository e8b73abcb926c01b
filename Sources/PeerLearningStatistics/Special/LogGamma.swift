/// The logarithm of the gamma function and what goes with it.
enum LogGamma {
    /// ζ(k) − 1 for k from 2.
    private static let zetaLessOne: [Double] = [
        0.644_934_066_848_226_436_47, 0.202_056_903_159_594_285_4, 0.082_323_233_711_138_191_516,
        0.036_927_755_143_369_926_331, 0.017_343_061_984_449_139_715, 0.008_349_277_381_922_826_839_8,
        0.004_077_356_197_944_339_378_7, 0.002_008_392_826_082_214_417_9, 0.000_994_575_127_818_085_337_15,
        0.000_494_188_604_119_464_558_7, 0.000_246_086_553_308_048_298_64, 0.000_122_713_347_578_489_146_75,
        6.124_813_505_870_482_925_9e-5, 3.058_823_630_702_049_355_2e-5, 1.528_225_940_865_187_173_3e-5,
        7.637_197_637_899_762_273_6e-6, 3.817_293_264_999_839_856_5e-6, 1.908_212_716_553_938_925_7e-6,
        9.539_620_338_727_961_131_5e-7, 4.769_329_867_878_064_631_2e-7, 2.384_505_027_277_329_9e-7,
        1.192_199_259_653_110_730_7e-7, 5.960_818_905_125_947_961_2e-8, 2.980_350_351_465_228_018_6e-8,
        1.490_155_482_836_504_123_5e-8, 7.450_711_789_835_429_492e-9, 3.725_334_024_788_457_054_8e-9,
        1.862_659_723_513_049_006_4e-9, 9.313_274_324_196_681_828_7e-10, 4.656_629_065_033_784_073e-10,
    ]

    /// Bernoulli numbers over 2k(2k − 1): the coefficients of Stirling's series.
    private static let stirling: [Double] = [
        1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360_360, 1.0 / 156, -3617.0 / 122_400,
        43867.0 / 244_188, -174_611.0 / 125_400,
    ]

    /// ln Γ(x) for x above 0, with relative precision at its zeros 1 and 2 as well.
    ///
    /// Stirling's series from 10 on (Abramowitz and Stegun 6.1.41), below it the recurrence down to the power series
    /// about 2, Σ (−1)ᵏ (ζ(k) − 1)(x − 2)ᵏ/k (6.1.33).
    static func of(_ x: Double) -> Double {
        if x >= 10 { return (x - 0.5) * Elementary.log(x) - x + Elementary.halfLogTwoPi + stirlingRest(x) }
        if x < 0.5 { return ofOnePlus(x) - Elementary.log(x) }
        if x < 1.5 { return ofOnePlus(x - 1) }
        var argument = x
        var product = 1.0
        while argument > 2.5 {
            argument -= 1
            product *= argument
        }
        let rest = seriesAboutTwo(argument - 2)
        return product == 1 ? rest : rest + Elementary.log(product)
    }

    /// ln Γ(1 + z) for z from −½ to ½.
    static func ofOnePlus(_ z: Double) -> Double { seriesAboutTwo(z) - Elementary.log1p(z) }

    /// What Stirling's formula lacks: ln Γ(x) − (x − ½) ln x + x − ½ ln 2π, for x above 0.
    ///
    /// Below 10 by its recurrence, whose terms are all positive (Loader, *Fast and accurate computation of binomial
    /// probabilities*, 2000, tabulates the same quantity).
    static func stirlingRest(_ x: Double) -> Double {
        var argument = x
        var sum = 0.0
        while argument < 10 {
            sum += (argument + 0.5) * Elementary.log1p(1 / argument) - 1
            argument += 1
        }
        let square = 1 / (argument * argument)
        var series = 0.0
        for coefficient in stirling.reversed() { series = series * square + coefficient }
        return sum + series / argument
    }

    /// ln (Γ(a) / (√a Γ(a − ½))) for a above ½, without cancellation for large a.
    static func halfStepRatio(_ a: Double) -> Double {
        -(a - 1) * Elementary.log1p(-0.5 / a) - 0.5 + stirlingRest(a) - stirlingRest(a - 0.5)
    }

    private static func seriesAboutTwo(_ z: Double) -> Double {
        var sum = 0.0
        for (offset, zeta) in zetaLessOne.enumerated().reversed() {
            let order = offset + 2
            sum = z * (sum + (order.isMultiple(of: 2) ? zeta : -zeta) / Double(order))
        }
        return z * (sum + 0.422_784_335_098_467_139_39)
    }
}
