extension TextCatalogue {
    static let explanationsEnglish: Entries = [
        "explain.opened": "The workshop was opened.",
        "explain.advanced.byHand": "Somebody who leads it took it on to the phase “{phase}”.",
        "explain.advanced.byPolicy":
            "It went on to the phase “{phase}” by itself: its rules say so, and the time had come.",
        "explain.advanced.unrecorded": "It went on to the phase “{phase}”.",
        "explain.approved": "Somebody whose approval it waits for approved a step: {step}.",
        "explain.approvalWithdrawn": "An approval was taken back: {step}.",
        "explain.submitted": "Version {version} was handed in, in time.",
        "explain.submittedLate": "Version {version} was handed in, late.",
        "explain.reviewed": "{reviewer} handed in a review (round {round}).",
        "explain.reviewHidden": "A moderator has hidden the review of {reviewer}: it does not count.",
        "explain.reviewRestored": "A moderator shows the review of {reviewer} again: it counts.",
        "explain.graded": "The grade was published: {value}.",
        "explain.contribution": "The review of {reviewer} gave {score} and has {weight} % of the weight.",
        "explain.penalty": "{points} points were taken off because the work came in late.",
        "explain.confirmed": "An instructor confirmed the grade.",
        "explain.settled": "An instructor set another grade: {value}.",
        "explain.allocated.byHand":
            "Somebody who leads the workshop allocated {count|# review|# reviews}, this one among them (method “{method}”, seed {seed}).",
        "explain.allocated.byPolicy":
            "The workshop allocated {count|# review|# reviews} by itself, this one among them (method “{method}”, seed {seed}).",
        "explain.allocated.unrecorded":
            "{count|# review was|# reviews were} allocated, this one among them (method “{method}”, seed {seed}).",
        "explain.released": "It was taken back when the allocation was repaired.",
        "explain.taken": "The reviewer took it themself.",
        "explain.secondLook": "The work had been revised, and one of its reviewers was asked to look once more.",
        "explain.returned": "It was returned: {cause}.",
        "explain.handedIn": "It was handed in.",
        "preview.works": "{count|# work|# works} would be reviewed.",
        "preview.withoutWork": "{count|# author has|# authors have} handed in nothing.",
        "preview.reviews": "{done} of {all} reviews are in.",
        "preview.withoutReview": "{count|# work has|# works have} no review and would get no grade.",
        "preview.unconfirmed": "{count|# grade waits|# grades wait} for an instructor.",
        "preview.withoutReflection":
            "{count|# person has|# people have} not said what has changed in their understanding.",
        "preview.flagged": "{count|# flagged contribution waits|# flagged contributions wait} for a moderator.",
    ]
}
