import PeerLearningStatistics
import Testing

@Suite(.enabled(if: VectorFile.isThere, VectorFile.absence))
struct AgreementVectors {
    @Test func `M2: the six intraclass correlations agree, with F and intervals`() throws {
        for one in try VectorFile("icc").cases {
            let found = try IntraclassCorrelation(one["ratings"].rows)
            expect(found.meanSquareWorks, one["MSR"], "MSR")
            expect(found.meanSquareRaters, one["MSC"], "MSC")
            expect(found.meanSquareResidual, one["MSE"], "MSE")
            expect(found.meanSquareWithin, one["MSW"], "MSW")
            let forms: [(String, IntraclassCorrelation.Form)] = [
                ("ICC1", found.oneWay), ("ICC2", found.absolute), ("ICC3", found.consistent),
                ("ICC1k", found.oneWayMean), ("ICC2k", found.absoluteMean), ("ICC3k", found.consistentMean),
            ]
            for (name, form) in forms {
                expect(form.value, one[name]["value"], name)
                expect(form.test.f, one[name]["F"], "\(name) F")
                expect(form.test.numerator, one[name]["df"][0], "\(name) df1")
                expect(form.test.denominator, one[name]["df"][1], "\(name) df2")
                expect(form.test.pValue, one[name]["p"], "\(name) p")
                let interval = try #require(form.interval)
                expect(low: interval.low, high: interval.high, one[name]["ci95"], "\(name) interval")
            }
        }
    }

    @Test func `M2: Cohen's and Fleiss' κ agree`() throws {
        for one in try VectorFile("kappa").cases {
            guard one["r1"].isNull else {
                let (first, second) = (one["r1"].wholeNumbers, one["r2"].wholeNumbers)
                expect(try CohensKappa(first, second).value, one["cohen"], "κ")
                expect(try CohensKappa(first, second, weights: .linear).value, one["linear"], "linear κ")
                expect(try CohensKappa(first, second, weights: .quadratic).value, one["quadratic"], "quadratic κ")
                continue
            }
            expect(try FleissKappa(one["table_units_by_categories"].wholeRows).value, one["fleiss"], "Fleiss")
        }
    }

    @Test func `M2: Krippendorff's α agrees at four levels, with ratings missing`() throws {
        for one in try VectorFile("krippendorff").cases {
            let ratings = one["raters_by_units"].items.map { $0.items.map(\.number) }
            let levels: [(String, KrippendorffAlpha.Level)] = [
                ("nominal", .nominal), ("ordinal", .ordinal), ("interval", .interval), ("ratio", .ratio),
            ]
            for (name, level) in levels {
                expect(try KrippendorffAlpha(ratings, level: level).value, one[name], name)
            }
        }
    }

    @Test func `M2: Cronbach's α and the item analysis agree with SPSS RELIABILITY`() throws {
        for one in try VectorFile("cronbach_item_analysis").cases {
            let scores = one["data"].rows
            let alpha = try CronbachAlpha(scores)
            expect(alpha.value, one["alpha"], "α")
            if !one["kr20"].isNull { expect(alpha.value, one["kr20"], "KR-20") }
            let interval = try alpha.interval()
            expect(low: interval.low, high: interval.high, one["alpha_ci95_feldt"], "Feldt")
            expect(alpha.standardized, one["alpha_standardized"], "standardised α")
            let halves = try SplitHalf(scores)
            expect(halves.correlation, one["split_half_first_second"]["r"], "r of halves")
            expect(halves.spearmanBrown, one["split_half_first_second"]["spearman_brown"], "Spearman-Brown")
            expect(halves.guttman, one["split_half_first_second"]["guttman"], "Guttman")
            let analysis = try ItemAnalysis(scores, fullMark: scores.joined().max() ?? 1)
            for (place, item) in analysis.items.enumerated() {
                let expected = one["items"][place]
                expect(item.mean, expected["mean"], "mean")
                expect(item.standardDeviation, expected["sd"], "sd")
                expect(item.difficulty, expected["difficulty_p"], "difficulty")
                expect(item.meanIfDeleted, expected["scale_mean_if_deleted"], "mean if deleted")
                expect(item.varianceIfDeleted, expected["scale_var_if_deleted"], "variance if deleted")
                expect(item.correctedCorrelation, expected["corrected_item_total_r"], "corrected r")
                expect(item.totalCorrelation, expected["item_total_r"], "r with the total")
                expect(item.alphaIfDeleted, expected["alpha_if_deleted"], "α if deleted")
                expect(item.squaredMultipleCorrelation, expected["smc"], "squared multiple correlation")
                expect(item.discrimination, one["discrimination_27pct_stable_sort"][place], "discrimination")
            }
        }
    }

    @Test func `M2: the Rasch model agrees with conditional maximum likelihood by Newton`() throws {
        for one in try VectorFile("rasch").cases {
            let model = try RaschModel(one["items"].wholeRows)
            expect(Double(model.peopleUsed), one["n_used"], "people")
            expect(model.logLikelihood, one["loglik"], "log-likelihood")
            for place in model.difficulties.indices {
                expect(model.difficulties[place], one["difficulty_cml_sum_zero"][place], "difficulty \(place)")
                expect(model.standardErrors[place], one["se_sum_zero"][place], "se \(place)")
            }
            for ability in model.abilities {
                expect(ability.weighted, one["person_wle_warm_by_raw_score"][ability.score], "WLE \(ability.score)")
                let expected = one["person_ml_by_raw_score"][ability.score]
                if expected.isNull {
                    #expect(ability.maximumLikelihood == nil)
                } else {
                    expect(ability.maximumLikelihood, expected, "ML \(ability.score)")
                }
            }
        }
    }
}
