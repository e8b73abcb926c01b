@testable import PeerLearningCore

extension WorkshopJudge {
    mutating func judgeReviews(_ run: WorkshopRun, _ workshop: Workshop) {
        let diary = run.diary
        let own = diary.asked.values.contains { diary.works[$0.submission]?.authors.contains($0.reviewer) ?? false }
        hold(.nobodyReviewsTheirOwnWork, !own, run)
        let pending = diary.asked.values.filter(\.isPending)
        let isLetGo = pending.allSatisfy { diary.works[$0.submission]?.isWithdrawn == false }
        hold(.withdrawnWorkIsReviewedNoMore, isLetGo, run)
        let open = diary.reviewsOfTheRound.values.filter { asked in
            asked.isPending && (asked.lease.map { $0 > run.now } ?? false)
        }
        hold(.nobodyHoldsTwoLeases, Set(open.map(\.reviewer)).count == open.count, run)
        let isEachVersion = workshop.submissions.allSatisfy { submission in
            let entered = diary.works[submission.id]?.entered ?? [:]
            return Dictionary(submission.reviewed.map { ($0.round, $0.version) }) { first, _ in first } == entered
                && submission.reviews.map { workshop.reviews[Int($0)] }.allSatisfy {
                    $0.answer == nil || $0.isSecondLook || $0.version == entered[$0.round]
                }
        }
        hold(.theVersionAtTheEndOfSubmissionIsGraded, isEachVersion, run)
    }

    /// What an aggregator is given: the works of the round, with the reviews that came in and the number of those that
    /// did not.
    mutating func judgeCounting(_ run: WorkshopRun, _ sight: WorkshopSight) {
        let diary = run.diary
        let counted = sight.counted
        let reviews = counted.flatMap(\.reviews).map(\.review)
        hold(.aReviewCountsOnce, Set(reviews).count == reviews.count, run)
        let known = reviews.compactMap { diary.asked[$0] }
        hold(.returnedReviewsNeverCount, known.allSatisfy { !$0.isReturned && $0.answer != nil }, run)
        hold(.aReviewCountsInItsRoundOnly, known.allSatisfy { $0.round == diary.round && !$0.isSecondLook }, run)
        let works = diary.worksOfTheRound
        hold(.gradesCoverTheWorksOfTheRound, Set(counted.map(\.submission)) == Set(works.keys), run)
        for work in counted {
            let asked = diary.reviewsOfTheRound.values.count { $0.submission == work.submission }
            hold(.aReviewComesInOrIsMissed, work.missing >= 0 && work.reviews.count + work.missing == asked, run)
            guard let known = works[work.submission], let version = known.entered[diary.round] else { continue }
            hold(.latenessIsExact, known.lateness[version - 1] == work.lateness, run)
        }
    }

    mutating func judgeGrades(_ run: WorkshopRun, _ workshop: Workshop, _ sight: WorkshopSight) {
        let diary = run.diary
        let graded = diary.works.filter { $1.gradedRound != nil }
        let isOnce = sight.grades.map(\.submission).sorted() == graded.keys.sorted()
        let isInTime =
            diary.gradedRounds == diary.round
            ? diary.phase >= .grading : diary.gradedRounds == diary.round - 1 && diary.phase <= .grading
        hold(.everyWorkHasOneGradeOncePublished, isOnce && isInTime, run)
        var isEachHis = true
        var isSettledFirst = true
        for work in diary.works.values {
            for author in work.authors {
                isEachHis = isEachHis && (workshop.grade(of: author) != nil) == (work.gradedRound != nil)
                let mayCount = work.gradedRound != nil && (diary.plan?.isFoundational != true || work.isSettled)
                isSettledFirst = isSettledFirst && (mayCount || workshop.countedGrade(of: author) == nil)
            }
        }
        hold(.everyWorkHasOneGradeOncePublished, isEachHis, run)
        hold(.foundationalGradesCountOnceSettled, isSettledFirst, run)
        let isLater = sight.received.values.joined().allSatisfy { review in
            review.round <= diary.gradedRounds && diary.asked[review.review]?.round == review.round
        }
        hold(.reviewsAreSeenOnceGradesArePublished, isLater, run)
        let isKept = sight.received.values.joined().allSatisfy { diary.asked[$0.review]?.isReturned == false }
        hold(.returnedReviewsNeverCount, isKept, run)
    }
}
