import PeerLearningCore

extension TextCatalogue {
    static let experimentsEnglish: Entries = [
        "experiment.assign.nobody": "There is nobody to assign.",
        "experiment.assign.emptyIdentifier": "Somebody in the list has no identifier.",
        "experiment.assign.duplicate": "“{person}” stands in the list twice. Keep one of the rows.",
        "experiment.assign.numberOfArms": "An experiment has 2 to 100 arms, not {count}.",
        "experiment.assign.armName": "Every arm needs a name of its own: “{arm}” is empty or stands twice.",
        "experiment.assign.share": "The share of the arm “{arm}” is {share}: it lies between 1 and 1000.",
        "experiment.assign.blockSize":
            "A block of {size} cannot be shared out: its size is a multiple of {round}, at most a million.",
        "experiment.assign.noGroup": "“{person}” is in no group, and groups are assigned as a whole.",
        "experiment.assign.groupInSeveralStrata":
            "The group “{group}” has people of several strata: it cannot stay whole within one.",
        "experiment.data.noRows": "The table has no rows.",
        "experiment.data.duplicate": "“{person}” stands in the data twice. Everybody has one row with both tests.",
        "experiment.data.noArm": "It is not said which arm “{person}” was assigned to.",
        "experiment.data.unknownArm": "“{person}” is in the arm “{arm}”, which is not known.",
        "experiment.data.unknownControl": "No one is in the arm “{arm}”. The arms are: {found}.",
        "experiment.data.numberOfArms":
            "A comparison takes 2 to 100 arms; the column has {count|# value|# different values}.",
        "experiment.data.numberOfProgrammes":
            "A comparison takes up to 1000 programmes; the column has {count|# value|# different values}.",
        "experiment.data.notFinite": "A score of “{person}” is not a number.",
        "experiment.data.repeated": "There are two rows for programme “{programme}”, arm “{arm}”, stage “{stage}”.",
        "experiment.data.size": "Programme “{programme}”, arm “{arm}”: the size is not a possible number of people.",
        "experiment.data.figure":
            "Programme “{programme}”, arm “{arm}”: a mean is a number, a standard deviation a number from 0 on.",
        "experiment.reason.tooFew": "too few: at least {needed} needed, {found} there",
        "experiment.reason.noVariance": "no variance: the figure is undefined",
        "experiment.reason.outOfRange": "figures too large or too small to compute with",
        "experiment.reason.notConverged": "the estimate did not settle",
        "experiment.reason.notAProbability": "{value} is not a share that can stand here",
        "experiment.reason.notPositive": "a figure that has to be above 0 is not",
        "experiment.reason.unfit": "the data do not fit the method",
        "experiment.note.mixedGroups":
            "{count|# group has|# groups have} people of several arms, such as “{group}”: groups were not assigned as a whole, so people are compared one by one.",
        "experiment.note.fewGroups":
            "An arm has only {count|# group|# groups}: tests by groups are rough, and the test of group means is the safer one.",
        "experiment.note.armMissing":
            "Programme “{programme}”: nobody in the arm “{arm}” has a score after the course, so nothing is compared there.",
        "experiment.note.slopes":
            "Arm “{arm}”: the score before matters more in one arm than in the other, so the adjusted difference is not the same for strong and weak beginners.",
        "experiment.note.shapiro":
            "Above {limit} people the p-value of Shapiro and Wilk is an extrapolation, and tiny departures count as found: look at the distribution.",
        "experiment.note.manyArms":
            "{count|# arm is|# arms are} compared with the control arm; p-values are not corrected for the number of arms.",
        "experiment.note.reversed":
            "Arm “{arm}”: all people together say the opposite of what programmes say within themselves. Believe the programmes: their people were mixed in unequal shares.",
        "experiment.summary.counting":
            "{people|# person was|# people were} tested, {measurements} measurements in all. Who adds up both tests counts people twice; here everybody is counted once.",
        "experiment.summary.weighting":
            "The mean over programmes counts a small programme as much as a large one; the mean over people counts everybody the same. They differ by up to {most} points.",
        "experiment.summary.tie":
            "The mean over programmes {exact} lies exactly between {low} and {high}: both are correct roundings.",
        "experiment.summary.pointsAbove":
            "After the course the mean over programmes is {mean} in the arm “{arm}” and {control} in the control arm: {points} points more ({exact} before rounding), which is {percent}% of the control arm's mean. Over people it is {peoplePoints} points or {peoplePercent}%. Points and per cent are different things: say which is meant.",
        "experiment.summary.pointsBelow":
            "After the course the mean over programmes is {mean} in the arm “{arm}” and {control} in the control arm: {points} points less ({exact} before rounding), which is {percent}% of the control arm's mean. Over people it is {peoplePoints} points or {peoplePercent}%. Points and per cent are different things: say which is meant.",
        "experiment.summary.lost":
            "{count|# person|# people} fewer at the end than at the start: whoever left is not compared.",
        "experiment.summary.needsData":
            "Without standard deviations or the scores themselves, nothing can be said here about normality, equal spread (Table 2) or effects.",
        "experiment.summary.needsScores":
            "Normality and equal spread (Table 2) can be tested on the scores themselves only.",
    ]
}
