import PeerLearning

extension TextCatalogue {
    static let experimentReportsEnglish: Entries = [
        "report.experiment.title": "Comparison of groups",
        "report.experiment.summaryTitle": "Comparison from published figures",
        "report.experiment.verdict": "In plain words",
        "report.experiment.tables": "Tables of the experiment",
        "report.experiment.supplements": "Further tables",
        "report.experiment.notes": "Mind this",
        "report.experiment.table": "Table {number}. {title}",
        "report.experiment.quoted": "“{name}”",
        "report.experiment.all": "All people",
        "report.experiment.stage.pre": "Before",
        "report.experiment.stage.post": "After",
        "report.experiment.when.pre": "before the course",
        "report.experiment.when.post": "after the course",
        "report.experiment.control.short": "Contr.",
        "report.experiment.arm.short": "Exp.",
        "report.experiment.armNote": "Contr. — “{control}”, Exp. — “{arm}”.",
        "report.experiment.programmeNote": "The number stands for the programme: {names}.",
        "report.experiment.programmeTitle": "Programme {name}",
        "report.experiment.part": "Programme",
        "report.experiment.arm": "Group",
        "report.experiment.score": "Test",
        "report.experiment.row": "Row",
        "report.experiment.p": "p",
        "report.experiment.p.twoSided": "p (two-sided)",
        "report.experiment.p.adjusted": "p, corrected",
        "report.experiment.df": "df",
        "report.experiment.difference": "Mean difference",
        "report.experiment.difference.short": "Diff.",
        "report.experiment.standardError": "Std. error of the difference",
        "report.experiment.interval": "{percent}% interval of the difference",
        "report.experiment.intervalShort": "{percent}% interval",
        "report.experiment.low": "Lower",
        "report.experiment.high": "Upper",
        "report.experiment.band": "{part}: “{control}” and “{arm}”",

        "report.experiment.means.title": "The results of the groups passing the initial and final testing",
        "report.experiment.means.programme": "Programme",
        "report.experiment.means.stage": "Stage",
        "report.experiment.means.arm": "Group",
        "report.experiment.means.count": "People tested",
        "report.experiment.means.mean": "Mean score",
        "report.experiment.means.deviation": "Standard deviation",
        "report.experiment.levene.title": "Equality of variances: Levene's test",
        "report.experiment.levene.note":
            "Distances are taken from the mean, as SPSS does. A small p says that the spreads differ: then read the second row of each pair in Table 3.",
        "report.experiment.spread": "Supposition",
        "report.experiment.spread.equal": "Equal variances",
        "report.experiment.spread.free": "Unequal variances",
        "report.experiment.student.title": "Comparison of means: t test of independent groups",
        "report.experiment.student.note":
            "Rows 1 and 2: before the course; 3 and 4: after it. Odd rows suppose equal variances (Student), even rows do not (Welch). The difference is control less the other group: negative where the other group is higher.",
        "report.experiment.student.note.short":
            "Welch's test. The difference is control less the other group: negative where the other group is higher.",
        "report.experiment.published.note":
            "t, p and the interval follow from the published difference, standard error and degrees of freedom; the last digits may differ by their rounding.",
        "report.experiment.contrasts.title": "Comparison of means from published standard deviations",
        "report.experiment.overall.title": "General results of the control and the other groups",
        "report.experiment.overall.programmes": "Mean over programmes",
        "report.experiment.overall.people": "Mean over people",
        "report.experiment.overall.counts": "People, counted once",
        "report.experiment.overall.note":
            "The mean over programmes counts a small programme as much as a large one. The mean over people counts everybody the same.",

        "report.experiment.normality.title": "May the scores be normal?",
        "report.experiment.normality.note":
            "A small p speaks against a normal distribution. A large one does not prove it, least of all in small groups.",
        "report.experiment.shapiro": "Shapiro–Wilk",
        "report.experiment.lilliefors": "Lilliefors",
        "report.experiment.robust.title": "Equality of variances by robust tests",
        "report.experiment.levene.median": "From the median",
        "report.experiment.levene.trimmed": "From the trimmed mean (5%)",
        "report.experiment.effects.title": "Size of the differences, and comparison of ranks",
        "report.experiment.effects.note":
            "d: Cohen, g: Hedges, in pooled standard deviations; U: Mann–Whitney with its p; δ: Cliff. All are control less the other group: negative where the other group is higher.",
        "report.experiment.omnibus.title": "All groups at once: analysis of variance",
        "report.experiment.gains.title": "Gains: after less before",
        "report.experiment.gains.note":
            "Paired t of those who took both tests; r is the correlation of the two. A gain alone proves nothing about the course: people learn without it, too.",
        "report.experiment.gain": "Gain",
        "report.experiment.adjusted.title": "Difference after, allowing for the score before (ANCOVA)",
        "report.experiment.adjusted.note":
            "Those who took both tests. Slope: points after for each point before. A small p of the slopes says that one difference does not fit all.",
        "report.experiment.slope": "Slope",
        "report.experiment.slopes": "p of the slopes",
        "report.experiment.synthesis.title": "Programmes one by one, with p-values corrected for their number",
        "report.experiment.correction.holm": "Corrected by Holm: all may be held against the usual limit together.",
        "report.experiment.correction.bonferroni":
            "Corrected by Bonferroni: all may be held against the usual limit together.",
        "report.experiment.correction.benjaminiHochberg":
            "Corrected by Benjamini and Hochberg: of what is below the limit, that share may be false alarms.",
        "report.experiment.correction.none": "Not corrected: among many programmes some differ by chance.",
        "report.experiment.pooled.title": "Programmes together, each compared within itself",
        "report.experiment.pooled.note":
            "Fixed: one difference for all. Random: the mean of differences that differ (DerSimonian–Laird, Hartung–Knapp). Q, I² and τ² tell how much they differ beyond chance.",
        "report.experiment.model": "Model",
        "report.experiment.unit": "In",
        "report.experiment.unit.points": "points",
        "report.experiment.unit.effect": "std. deviations (g)",
        "report.experiment.fixed": "Fixed effect",
        "report.experiment.random": "Random effects",
        "report.experiment.attrition.title": "Who has no score after the course",
        "report.experiment.attrition.note":
            "Score before: those who left less those who stayed, with p by Welch's test.",
        "report.experiment.attrition.test": "Do the shares differ between groups? p: {p}.",
        "report.experiment.assigned": "Assigned",
        "report.experiment.lost": "Lost",
        "report.experiment.lostShare": "Share",
        "report.experiment.leavers": "Score before: left less stayed",
        "report.experiment.groups.title": "Comparison after the course by classes",
        "report.experiment.groups.means": "Means of classes",
        "report.experiment.groups.robust": "People, error robust to classes",
        "report.experiment.groups.count": "Classes",
        "report.experiment.groups.note":
            "People of one class resemble each other, so tests of single people are too sure. The design effect says how many times the people would be needed.",
        "report.experiment.designEffect": "Design effect",
        "report.experiment.equivalence.title": "Are the groups the same within {margin} points either way?",
        "report.experiment.equivalence.note":
            "Two one-sided tests. A small p shows that the difference lies within the bounds; then the {percent}% interval does, too.",
        "report.experiment.advice.title": "What size can show",
        "report.experiment.advice.note":
            "Smallest effect: the d that this experiment would find in {percent} of 100 cases. The columns on the right: people needed in each group for an effect of that size. Plan with it before the next experiment; it says nothing about this one's result.",
        "report.experiment.detectable": "Smallest effect (d)",

        "report.experiment.chart.means": "Means before and after",
        "report.experiment.chart.means.description":
            "For each programme and each group the mean before (ring) and after (dot) on one axis; bars are intervals, where they are known.",
        "report.experiment.chart.differences": "Differences after the course",
        "report.experiment.chart.differences.description":
            "Control less the other group, with intervals; left of nought the other group is higher. Last, what the programmes say together.",
        "report.experiment.chart.distribution": "Distribution of scores",
        "report.experiment.chart.distribution.description":
            "How large a part of each group scored in each range, one group laid over the other.",
        "report.experiment.key.interval": "interval of the mean",
        "report.experiment.figure.people": "People, each counted once",
        "report.experiment.figure.measurements": "{count|# measurement|# measurements}",
        "report.experiment.figure.lost": "No score after",
        "report.experiment.figure.difference": "“{arm}” above control, after, in points",
        "report.experiment.figure.interval": "{percent}% interval: {low} … {high}",
        "report.experiment.figure.overProgrammes": "by means over programmes",
        "report.experiment.figure.overPeople": "by means over people",

        "report.experiment.says.people": "{count|# person was|# people were} assigned: {sizes}.",
        "report.experiment.says.before.none":
            "Before the course no difference between {arm} and {control} was found ({p}; {percent}% interval from {low} to {high} points); that does not prove that there was none.",
        "report.experiment.says.before.higher":
            "Before the course {arm} already stood {points} points above {control} ({percent}% interval from {low} to {high}; {p}), so compare what is left once that is taken into account.",
        "report.experiment.says.before.lower":
            "Before the course {arm} stood {points} points below {control} ({percent}% interval from {low} to {high}; {p}), so compare what is left once that is taken into account.",
        "report.experiment.says.before.unknown":
            "Before the course {arm} and {control} cannot be compared: {reason}.",
        "report.experiment.says.after.none":
            "After the course no difference between {arm} and {control} was found ({p}); the {percent}% interval goes from {low} to {high} points, and nothing in it is ruled out.",
        "report.experiment.says.after.higher":
            "After the course {arm} scored {points} points more than {control} on average ({percent}% interval from {low} to {high}; {p}).",
        "report.experiment.says.after.lower":
            "After the course {arm} scored {points} points less than {control} on average ({percent}% interval from {low} to {high}; {p}).",
        "report.experiment.says.after.unknown":
            "After the course {arm} and {control} cannot be compared: {reason}.",
        "report.experiment.says.size": "That is {effect} standard deviations (Hedges' g).",
        "report.experiment.says.adjusted.none":
            "Among those who took both tests, allowing for the score before, no difference was found ({percent}% interval from {low} to {high} points; {p}).",
        "report.experiment.says.adjusted.higher":
            "Among those who took both tests, allowing for the score before, {arm} is {points} points higher ({percent}% interval from {low} to {high}; {p}).",
        "report.experiment.says.adjusted.lower":
            "Among those who took both tests, allowing for the score before, {arm} is {points} points lower ({percent}% interval from {low} to {high}; {p}).",
        "report.experiment.says.ranks.none": "The comparison of ranks finds no difference ({p}): be careful.",
        "report.experiment.says.ranks.found":
            "The comparison of ranks does find a difference ({p}): be careful.",
        "report.experiment.says.same.shown": "The difference lies within {margin} points either way ({p}).",
        "report.experiment.says.same.open":
            "It has not been shown that the difference lies within {margin} points either way ({p}).",
        "report.experiment.says.programmes":
            "It was found that {arm} differs in {found} of {count|# programme|# programmes} (p-values corrected for their number).",
        "report.experiment.says.programmes.plain":
            "It was found that {arm} differs in {found} of {count|# programme|# programmes} (p-values not corrected for their number).",
        "report.experiment.says.pooled.higher":
            "Compared within programmes, it is {points} points higher on average ({percent}% interval from {low} to {high}; {p}).",
        "report.experiment.says.pooled.lower":
            "Compared within programmes, it is {points} points lower on average ({percent}% interval from {low} to {high}; {p}).",
        "report.experiment.says.pooled.none":
            "Compared within programmes, no mean difference was found ({percent}% interval from {low} to {high} points; {p}).",
        "report.experiment.says.heterogeneity":
            "The programmes differ more than chance allows (I² = {share}), so the mean does not hold for each of them.",
        "report.experiment.says.lost.nobody": "Everybody has a score after the course.",
        "report.experiment.says.lost.some": "After the course {count|# person|# people} of {all} have no score.",
        "report.experiment.says.lost.even": "That the groups lost different shares was not found ({p}).",
        "report.experiment.says.lost.uneven":
            "The groups lost different shares ({p}), which may have made part of the result.",
        "report.experiment.says.groups":
            "People learned in classes; the conclusions are drawn from tests that allow for it.",
        "report.experiment.says.blind": "The groups are called by letters; which is which is still hidden.",
        "report.experiment.says.cause":
            "That the way of teaching made the difference follows only if people were assigned at random and the groups differed in nothing else; the figures speak of these people and these tests.",
    ]
}
