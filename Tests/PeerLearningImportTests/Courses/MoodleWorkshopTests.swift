import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("Workshops of Moodle backups")
struct MoodleWorkshopTests {
    private func read(_ strategy: String, _ inside: String, people: String = "", scales: String = "") throws
        -> PackageWorkshop
    {
        var backup = MoodleBackups()
        backup.add(section: 1)
        backup.add(
            "workshop", 9, in: 1, title: "Workshop",
            inside: """
                <intro>&lt;p&gt;Write&lt;/p&gt;</intro><introformat>1</introformat><instructauthors>A</instructauthors><instructauthorsformat>2</instructauthorsformat>
                <instructreviewers>R</instructreviewers><instructreviewersformat>2</instructreviewersformat><phase>30</phase><useselfassessment>1</useselfassessment>
                <grade>80.00000</grade><gradinggrade>20.00000</gradinggrade><strategy>\(strategy)</strategy><evaluation>best</evaluation>
                <submissionstart>1700000000</submissionstart><submissionend>0</submissionend><assessmentend>1700086400</assessmentend>\(inside)
                """)
        if !people.isEmpty { backup.file("users.xml", people) }
        if !scales.isEmpty { backup.file("scales.xml", scales) }
        let report = backup.read()
        #expect(report.diagnostics.isEmpty)
        #expect(report.items.first?.items.map(\.title) == ["Workshop"])
        #expect(report.items.first?.items.first?.description == "Write")
        #expect(report.package?.people.isEmpty == people.isEmpty)
        return try #require(report.package?.workshops.first)
    }

    @Test("M1: a workshop with a rubric keeps criteria, levels, settings, works and reviews")
    func readsRubric() throws {
        let form = """
            <subplugin_workshopform_rubric_workshop><workshopform_rubric_config><layout>grid</layout></workshopform_rubric_config>
            <workshopform_rubric_dimension id="2"><sort>2</sort><description>Second</description><descriptionformat>2</descriptionformat></workshopform_rubric_dimension>
            <workshopform_rubric_dimension id="1"><sort>1</sort><description>&lt;p&gt;First&lt;/p&gt;</description><descriptionformat>1</descriptionformat>
            <workshopform_rubric_level id="1"><grade>0.00000</grade><definition>Bad</definition><definitionformat>2</definitionformat></workshopform_rubric_level>
            <workshopform_rubric_level id="2"><grade>4.00000</grade><definition>Good</definition><definitionformat>2</definitionformat></workshopform_rubric_level></workshopform_rubric_dimension>
            </subplugin_workshopform_rubric_workshop>
            <subplugin_workshopeval_best_workshop><workshopeval_best_settings><comparison>7</comparison></workshopeval_best_settings></subplugin_workshopeval_best_workshop>
            <examplesubmissions><examplesubmission id="5"><title>Example</title><content>E</content><contentformat>2</contentformat>
            <referenceassessment id="6"><grade>75.00000</grade><subplugin_workshopform_rubric_referenceassessment><workshopform_rubric_referencegrade id="1"><dimensionid>1</dimensionid><grade>4.00000</grade></workshopform_rubric_referencegrade></subplugin_workshopform_rubric_referenceassessment></referenceassessment></examplesubmission></examplesubmissions>
            <submissions><submission id="10"><authorid>3</authorid><timemodified>1700000500</timemodified><title>My work</title><content>&lt;p&gt;Text&lt;/p&gt;</content><contentformat>1</contentformat><attachment>1</attachment><grade>62.50000</grade><gradeover>$@NULL@$</gradeover>
            <assessments><assessment id="11"><reviewerid>4</reviewerid><weight>2</weight><grade>50.00000</grade><gradinggrade>90.00000</gradinggrade><feedbackauthor>Nice</feedbackauthor><feedbackauthorformat>2</feedbackauthorformat>
            <subplugin_workshopform_rubric_assessment><workshopform_rubric_grade id="1"><dimensionid>1</dimensionid><grade>4.00000</grade></workshopform_rubric_grade></subplugin_workshopform_rubric_assessment></assessment>
            <assessment id="12"><reviewerid>5</reviewerid><weight>1</weight><grade>$@NULL@$</grade></assessment></assessments></submission></submissions>
            """
        let people =
            "<users><user id=\"3\"><username>anna</username><firstname>Анна</firstname><lastname>$@NULL@$</lastname><email>a@e.org</email></user></users>"
        let workshop = try read("rubric", form, people: people)
        #expect(workshop.id == "9")
        #expect(workshop.strategy == .rubric)
        #expect(workshop.instructionsForAuthors.plain == "A")
        #expect(workshop.instructionsForReviewers.plain == "R")
        #expect(workshop.phase == 30)
        #expect(workshop.hasSelfReview)
        #expect(workshop.maximum == 80)
        #expect(workshop.reviewMaximum == 20)
        #expect(workshop.comparison == 7)
        #expect(workshop.submission == .init(begin: Instant(milliseconds: 1_700_000_000_000)))
        #expect(workshop.review == .init(end: Instant(milliseconds: 1_700_086_400_000)))
        let levels = [PackageRubric.Level("Bad", points: 0), PackageRubric.Level("Good", points: 4)]
        #expect(
            workshop.rubric.criteria == [
                .init(id: "1", text: "First", maximum: 4, levels: levels), .init(id: "2", text: "Second"),
            ])
        #expect(workshop.examples.first?.reviews.first?.grade == 75)
        #expect(workshop.examples.first?.reviews.first?.answers == [.init("1", grade: 4)])
        let work = try #require(workshop.works.first)
        #expect(work.author == "3")
        #expect(work.title == "My work")
        #expect(work.text.plain == "Text")
        #expect(work.hasFiles)
        #expect(work.grade == 62.5)
        #expect(work.teacherGrade == nil)
        #expect(work.reviews.map(\.reviewer) == ["4", "5"])
        #expect(work.reviews.map(\.grade) == [50, nil])
        #expect(work.reviews.first?.weight == 2)
        #expect(work.reviews.first?.reviewGrade == 90)
        #expect(work.reviews.first?.feedback.plain == "Nice")
        #expect(work.reviews.first?.answers == [.init("1", grade: 4)])
    }

    @Test("M1: points for aspects keep their weights, and a scale becomes levels")
    func readsAccumulative() throws {
        let form = """
            <subplugin_workshopform_accumulative_workshop><workshopform_accumulative_dimension id="1"><sort>1</sort><description>Points</description><descriptionformat>2</descriptionformat><grade>10</grade><weight>3</weight></workshopform_accumulative_dimension>
            <workshopform_accumulative_dimension id="2"><sort>2</sort><description>Scale</description><descriptionformat>2</descriptionformat><grade>-6</grade><weight>1</weight></workshopform_accumulative_dimension></subplugin_workshopform_accumulative_workshop>
            <submissions><submission id="1"><authorid>3</authorid><title>T</title><assessments><assessment id="1"><reviewerid>4</reviewerid><weight>1</weight>
            <subplugin_workshopform_accumulative_assessment><workshopform_accumulative_grade id="1"><dimensionid>1</dimensionid><grade>8.00000</grade><peercomment>Well</peercomment><peercommentformat>2</peercommentformat></workshopform_accumulative_grade></subplugin_workshopform_accumulative_assessment></assessment></assessments></submission></submissions>
            """
        let scales =
            "<scales_definition><scale id=\"6\"><name>S</name><scale>Bad, Good</scale></scale></scales_definition>"
        let workshop = try read("accumulative", form, scales: scales)
        #expect(workshop.strategy == .accumulative)
        #expect(workshop.rubric.criteria.map(\.weight) == [3, 1])
        #expect(workshop.rubric.criteria.map(\.maximum) == [10, 2])
        #expect(
            workshop.rubric.criteria.last?.levels == [
                PackageRubric.Level("Bad", points: 1), PackageRubric.Level("Good", points: 2),
            ])
        #expect(workshop.works.first?.reviews.first?.answers == [.init("1", grade: 8, comment: "Well")])
    }

    @Test("M1: assertions keep their words and the grade that follows from those that fail")
    func readsErrors() throws {
        let form = """
            <subplugin_workshopform_numerrors_workshop><workshopform_numerrors_map id="1"><nonegative>1</nonegative><grade>60.00000</grade></workshopform_numerrors_map>
            <workshopform_numerrors_dimension id="1"><sort>1</sort><description>Has sources</description><descriptionformat>2</descriptionformat><grade0>No</grade0><grade1>Yes</grade1><weight>1</weight></workshopform_numerrors_dimension></subplugin_workshopform_numerrors_workshop>
            """
        let workshop = try read("numerrors", form)
        #expect(workshop.strategy == .errors)
        #expect(workshop.gradeByErrors == [1: 60])
        #expect(workshop.rubric.criteria.first?.levels.map(\.text.plain) == ["No", "Yes"])
        #expect(workshop.works.isEmpty)
    }

    @Test("M1: comments alone bring no points")
    func readsComments() throws {
        let form = """
            <subplugin_workshopform_comments_workshop><workshopform_comments_dimension id="1"><sort>1</sort><description>Say</description><descriptionformat>2</descriptionformat></workshopform_comments_dimension></subplugin_workshopform_comments_workshop>
            <submissions><submission id="1"><title>T</title><assessments><assessment id="1"><subplugin_workshopform_comments_assessment><workshopform_comments_grade id="1"><dimensionid>1</dimensionid><grade>100.00000</grade><peercomment>Good</peercomment><peercommentformat>2</peercommentformat></workshopform_comments_grade></subplugin_workshopform_comments_assessment></assessment></assessments></submission></submissions>
            """
        let workshop = try read("comments", form)
        #expect(workshop.strategy == .comments)
        #expect(workshop.rubric.criteria == [.init(id: "1", text: "Say")])
        #expect(workshop.works.first?.reviews.first?.answers == [.init("1", comment: "Good")])
    }
}
