import PeerLearning

extension TextCatalogue {
    static let simulationsEnglish: Entries = [
        "report.simulation.title": "Dry run of a course",
        "report.simulation.lead":
            "Nobody is there yet: made-up people go through the course as planned, many times over.",
        "report.simulation.days": "{count|# day|# days}",
        "report.simulation.days.part": "{count} days",

        "report.simulation.grades.title": "How good the grades will be",
        "report.simulation.grades.error": "Typical error of a grade (root mean square), in points: {error}.",
        "report.simulation.grades.close": "Off by no more than {tolerance}: {share} of the grades.",
        "report.simulation.grades.honest":
            "The method judges its own sureness well: its limits for 95% hold {share} of the true values.",
        "report.simulation.grades.tooSure":
            "The method is too sure of itself: its limits for 95% hold only {share} of the true values.",
        "report.simulation.grades.cautious":
            "The method is very cautious: its limits for 95% hold {share} of the true values.",
        "report.simulation.grades.none": "No submission ever gets a grade.",

        "report.simulation.work.title": "How much work it is",
        "report.simulation.work.load":
            "Reviews that one person is asked for: {mean} in the mean, from {least} to {most}.",
        "report.simulation.work.even": "Reviews that one person is asked for: {mean}, the same for all.",
        "report.simulation.work.hours":
            "Hours of reviewing in all: {hours}, at {minutes} minutes for each of the {written} reviews that come in.",

        "report.simulation.wrong.title": "What goes wrong, and how often",
        "report.simulation.wrong.none": "Without any review: {share} of the submissions, about {count} of {all}.",
        "report.simulation.wrong.fewer":
            "With fewer than {reviews|# review|# reviews}: {share} of the submissions, about {count} of {all}.",
        "report.simulation.wrong.experienced":
            "Without a review by an experienced person: {share} of the submissions, about {count} of {all}.",
        "report.simulation.wrong.underserved":
            "With fewer experienced reviewers than the rule wants: {share} of the submissions, about {count} of {all}.",

        "report.simulation.times.title": "When feedback comes",
        "report.simulation.times.first":
            "First review: half of the submissions have it after {median} days, nine in ten after {ninth}.",
        "report.simulation.times.last":
            "Last review: half of the submissions have it after {median} days, nine in ten after {ninth}.",

        "report.simulation.advice.title": "What to change",
        "report.simulation.advice.nothing": "Nothing calls for a change.",
        "report.simulation.advice.unreviewed":
            "More than one submission in a hundred may stay without a review. Have missing reviews allocated anew, or ask for more of them.",
        "report.simulation.advice.unreviewedStill":
            "More than one submission in a hundred may stay without a review, although missing ones are made up for. Ask for more reviews, or let guides review.",
        "report.simulation.advice.short":
            "{share} of the submissions get fewer reviews than planned. Have missing reviews allocated anew after the first date.",
        "report.simulation.advice.nobodyExperienced":
            "There is nobody with experience. Invite some, or let guides review.",
        "report.simulation.advice.rule":
            "There are enough experienced people for every submission, but chance does not bring them there. Allocate by a rule: one experienced reviewer each.",
        "report.simulation.advice.ruleAndCapacity":
            "Chance rarely brings experienced people to a submission. A rule of one each would serve {served} at equal loads, and all if each of them took {capacity|# review|# reviews}.",
        "report.simulation.advice.capacity":
            "The rule of experience can serve {served} of the submissions at these loads, and all if each experienced person took {capacity|# review|# reviews}.",
        "report.simulation.advice.tooSure":
            "Do not trust the sureness that the method “{method}” states. Have doubtful grades looked at by staff, or take another method.",
        "report.simulation.advice.median":
            "The median is the worst choice among honest reviewers. Take “adaptive”, or the mean.",
        "report.simulation.advice.late":
            "Half of the submissions wait {days} days or more for their first review. Set an earlier date for everybody's first one.",

        "report.simulation.answers.title": "What was wished, and what it needs",
        "report.simulation.wish.error": "Wished: a typical error of {points} points at most.",
        "report.simulation.wish.reviewed": "Wished: at least one review for {share} of the submissions.",
        "report.simulation.wish.experienced":
            "Wished: a review by an experienced person for {share} of the submissions.",
        "report.simulation.answer.reviews.surely":
            "{count|# review|# reviews} for each submission are enough: {figure}.",
        "report.simulation.answer.reviews.perhaps":
            "{count|# review|# reviews} for each submission may be enough, but it is close: {figure}.",
        "report.simulation.answer.reviews.no":
            "More reviews alone do not do it, up to {mostReviews} for each submission. The closest is {count}: {figure}.",
        "report.simulation.answer.experienced.surely":
            "With {share} experienced people it is met, everything else as planned: {figure}.",
        "report.simulation.answer.experienced.perhaps":
            "With {share} experienced people it may be met, but it is close: {figure}.",
        "report.simulation.answer.experienced.no":
            "More experienced people alone do not do it, up to {mostShare}. The closest is {share}: {figure}.",
        "report.simulation.answer.nothing": "Nothing can be said: no submission gets a grade.",

        "report.simulation.sweep.title": "Error and number of reviews",
        "report.simulation.sweep.lead":
            "Typical error in points; after ± half of its 95% interval. The last two columns belong to the first curve.",
        "report.simulation.sweep.chart":
            "Lines fall from left to right: the more reviews each submission gets, the smaller the error of its grade.",
        "report.simulation.axis.reviews": "reviews for each submission",
        "report.simulation.axis.error": "typical error, points",
        "report.simulation.curve.experienced": "{share} experienced",
        "report.simulation.curve.wish": "wished",
        "report.simulation.column.reviews": "Reviews",
        "report.simulation.column.none": "Unreviewed",
        "report.simulation.column.hours": "Hours",

        "report.simulation.formulas.title": "Checked against formulas",
        "report.simulation.formulas.lead":
            "Where there is a formula, the dry run has to agree with it, but for chance.",
        "report.simulation.formulas.mean": "The plain mean would have an error of {error} points by its formula.",
        "report.simulation.column.figure": "Figure",
        "report.simulation.column.simulated": "Dry run",
        "report.simulation.column.formula": "Formula",
        "report.simulation.formula.error": "Error of the mean, points",
        "report.simulation.formula.none": "Without any review",
        "report.simulation.formula.fewer": "With fewer reviews than planned",
        "report.simulation.formula.experienced": "Without an experienced person's review",
        "report.simulation.formula.underserved": "Rule of experience not kept, at least",
        "report.simulation.formula.load": "Reviews that one person is asked for",
        "report.simulation.formula.first": "Days to the first review, half",
        "report.simulation.formula.last": "Days to the last review, nine in ten",

        "report.simulation.plan.title": "What is assumed",
        "report.simulation.plan.people": "{learners|# learner|# learners}, of whom {share} have experience.",
        "report.simulation.plan.noShow": "Hand in nothing and review nothing: {share}.",
        "report.simulation.plan.leaving": "Hand in, then leave without writing a review: {share}.",
        "report.simulation.plan.reviews":
            "{reviews|# review|# reviews} for each submission; {share} of them are written in time, within {days}.",
        "report.simulation.plan.rule": "Of these by experienced people: {count}.",
        "report.simulation.plan.capacity": "An experienced person takes {count|# review|# reviews} at most.",
        "report.simulation.plan.left": "Nothing is done about reviews that are not written.",
        "report.simulation.plan.reallocated":
            "Reviews that are missing are allocated anew among those who have written all of theirs; there are {days} more for it.",
        "report.simulation.plan.queued":
            "Those who have written all of theirs may take one more from the queue; there are {days} more for it.",
        "report.simulation.plan.scores":
            "Scores go from {low} to {high}. Standard deviations: quality of submissions {quality}, severity of reviewers {bias}, chance error of a score {noise}; of experienced reviewers {experiencedBias} and {experiencedNoise}.",
        "report.simulation.plan.method": "Grades are made by the method “{method}”.",

        "report.simulation.card.error": "Typical error of a grade",
        "report.simulation.card.error.note": "points",
        "report.simulation.card.close": "Close grades",
        "report.simulation.card.close.note": "off by {tolerance} points at most",
        "report.simulation.card.none": "Without any review",
        "report.simulation.card.none.note": "of the submissions",
        "report.simulation.card.hours": "Hours of reviewing",
        "report.simulation.card.hours.note": "for each person",
        "report.simulation.card.first": "Wait for a review",
        "report.simulation.card.first.note": "days, for half of the submissions",

        "report.simulation.foot.runs":
            "{runs|# run|# runs}, seed {seed}. What stands in brackets is the 95% interval of the dry run's own figure; one single course may lie farther off.",
        "report.simulation.foot.limits":
            "It knows nothing of teams, guides, friends, agreements, copied work or people who score without reading.",
    ]
}
