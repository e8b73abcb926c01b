import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("Backups of Moodle courses")
struct MoodleBackupTests {
    @Test("M1: sections and activities are the course, in their order, of a zip and of a tar.gz")
    func readsCourse() throws {
        var backup = MoodleBackups()
        backup.add(section: 1, name: "Start &amp; go", sequence: "12,11")
        backup.add(section: 2, visible: 0)
        backup.add(
            "page", 11, in: 1, title: "Page", inside: "<intro></intro><content>&lt;p&gt;Words&lt;/p&gt;</content>")
        backup.add("url", 12, in: 1, title: "Link", inside: "<externalurl>https://e.org/?a=1&amp;b=2</externalurl>")
        backup.add(
            "url", 13, in: 1, title: "Evil", inside: "<externalurl>javascript:alert(1)</externalurl>", visible: 0)
        backup.add("forum", 21, in: 2, title: "Talk", inside: "<intro>Say</intro><introformat>2</introformat>")
        backup.add("assign", 22, in: 2, title: "Work", inside: "<intro>Do</intro><grade>50</grade>")
        backup.add("label", 31, in: 99, title: "Lost")
        backup.file(
            "course/course.xml",
            "<course id=\"7\"><fullname>Курс</fullname><summary>&lt;b&gt;О курсе&lt;/b&gt;</summary><summaryformat>1</summaryformat><lang>ru</lang></course>"
        )
        for bytes in [backup.zip, backup.tar] {
            let report = PackageImporter().read(bytes, named: "backup.mbz")
            let package = try #require(report.package)
            #expect(package.format == .mbz)
            #expect(package.version == "4.1")
            #expect(package.title == "Курс")
            #expect(package.identifier == "https://e.org/course/view.php?id=7")
            #expect(package.metadata.description == "*О курсе*")
            #expect(package.metadata.language == "ru")
            #expect(report.items.map(\.title) == ["Start & go", "2", "Lost"])
            #expect(report.items.map(\.isVisible) == [true, false, true])
            #expect(report.items.first?.items.map(\.title) == ["Link", "Page", "Evil"])
            #expect(report.items.first?.items.map(\.link) == ["https://e.org/?a=1&b=2", nil, nil])
            #expect(report.items.first?.items.map(\.isVisible) == [true, true, false])
            #expect(report.items.first?.items.map(\.description) == [nil, "Words", nil])
            #expect(report.items.first?.items.map(\.delivery?.kind) == ["url", "page", "url"])
            #expect(package.tasks.map(\.kind) == [.discussion, .assignment])
            #expect(package.tasks.last?.maximum == 50)
            #expect(report.errors.isEmpty)
        }
    }

    @Test(
        "M1: a folder that leads out of the backup is not followed, and a broken activity costs its neighbours nothing")
    func sparesNeighbours() {
        var backup = MoodleBackups()
        backup.add(section: 1)
        backup.add("page", 11, in: 1, title: "Good", inside: "<intro>Fine</intro>")
        backup.add("page", 12, in: 1, title: "Broken", inside: "<intro>")
        var zip = backup
        zip.add("page", 13, in: 1, title: "Outside", directory: "x/../y")
        let report = zip.read()
        #expect(!report.isAccepted)
        let fine = backup.read()
        #expect(fine.items.first?.items.map(\.title) == ["Good", "Broken"])
        #expect(fine.items.first?.items.map(\.description) == ["Fine", nil])
        #expect(fine.errors == ["xml-malformed"])
        let hostile = ZipWriter.archive([
            "moodle_backup.xml":
                "<moodle_backup><information><contents><activities><activity><moduleid>1</moduleid><modulename>page</modulename><title>T</title><directory>../../etc</directory></activity></activities></contents></information></moodle_backup>"
        ])
        let refused = PackageImporter().read(hostile, named: "a.mbz")
        #expect(refused.items.map(\.title) == ["T"])
        #expect(refused.codes == ["unsafe-href", "unsafe-href"])
    }

    @Test("M1: a file of that name that is no backup is refused")
    func refusesOthers() {
        #expect(
            PackageImporter().read(ZipWriter.archive(["moodle_backup.xml": "<x/>"]), named: "a").errors == [
                "not-a-manifest"
            ])
    }
}

@Suite("Question banks of Moodle backups")
struct MoodleBackupQuestionTests {
    private func read(_ questions: String...) -> ImportReport {
        var backup = MoodleBackups()
        backup.add(section: 1)
        backup.bank(questions.joined())
        return backup.read()
    }

    private func score(_ report: ImportReport, _ answer: Answer) throws -> Double {
        try #require(report.package?.questions.first).question.score(answer).score
    }

    @Test("M1: a question of one choice is scored by its fractions and its points")
    func readsChoice() throws {
        let plugin =
            MoodleBackups.answers((1, "&lt;p&gt;Right&lt;/p&gt;", 1), (2, "Half", 0.5), (3, "Wrong", -0.25))
            + "<multichoice id=\"1\"><single>1</single><shuffleanswers>0</shuffleanswers></multichoice>"
        let report = read(MoodleBackups.question(1, "multichoice", plugin))
        let found = try #require(report.package?.questions.first)
        #expect(found.type == .multichoice)
        #expect(found.category == "Bank")
        #expect(found.file == "questions.xml")
        #expect(found.question.title == "Q1")
        #expect(found.answers.map(\.fraction) == [100, 50, -25])
        #expect(found.question.interactions.first?.arrangement == .asWritten)
        #expect(found.question.interactions.first?.options.map(\.text.plain) == ["Right", "Half", "Wrong"])
        #expect(try score(report, Answer([.option("A")])) == 2)
        #expect(try score(report, Answer([.option("B")])) == 1)
        #expect(report.errors.isEmpty)
    }

    @Test("M1: true or false goes by what the backup calls the true answer, in any language")
    func readsTruth() throws {
        for (right, wrong) in [("true", "false"), ("false", "true")] {
            let (first, second) = right == "true" ? (1.0, 0.0) : (0.0, 1.0)
            let plugin =
                MoodleBackups.answers((8, "Верно", first), (9, "Неверно", second))
                + "<truefalse id=\"1\"><trueanswer>8</trueanswer><falseanswer>9</falseanswer></truefalse>"
            let report = read(MoodleBackups.question(1, "truefalse", plugin))
            #expect(try score(report, Answer([.option(OptionID(right))])) == 2)
            #expect(try score(report, Answer([.option(OptionID(wrong))])) == 0)
        }
    }

    @Test("M1: words and numbers are compared as Moodle does")
    func readsEntries() throws {
        let words = read(
            MoodleBackups.question(
                1, "shortanswer",
                MoodleBackups.answers((1, "Dni*", 1)) + "<shortanswer id=\"1\"><usecase>1</usecase></shortanswer>"))
        #expect(try score(words, Answer([.text("Dnieper")])) == 2)
        #expect(try score(words, Answer([.text("dnieper")])) == 0)
        let number = read(
            MoodleBackups.question(
                1, "numerical",
                MoodleBackups.answers((5, "10", 1))
                    + "<numerical_records><numerical_record id=\"1\"><answer>5</answer><tolerance>0.5</tolerance></numerical_record></numerical_records>"
            ))
        #expect(try score(number, Answer([.number(10.4)])) == 2)
        #expect(try score(number, Answer([.number(10.6)])) == 0)
    }

    @Test("M1: matching, dragging and choosing within a text keep their pairs and groups")
    func readsPairs() throws {
        let match =
            "<matchoptions id=\"1\"><shuffleanswers>1</shuffleanswers></matchoptions><matches><match id=\"1\"><questiontext>cat</questiontext><questiontextformat>1</questiontextformat><answertext>meow</answertext></match><match id=\"2\"><questiontext>dog</questiontext><questiontextformat>1</questiontextformat><answertext>woof</answertext></match></matches>"
        let report = read(MoodleBackups.question(1, "match", match))
        let part = try #require(report.package?.questions.first?.question.interactions.first)
        #expect(part.options.map(\.text.plain) == ["cat", "dog"])
        #expect(part.targets.map(\.text.plain) == ["meow", "woof"])
        #expect(try score(report, Answer([.directedPair("A", to: "T1"), .directedPair("B", to: "T2")])) == 2)
        func word(_ text: String, _ kept: String) -> String {
            "<answer id=\"1\"><answertext>\(text)</answertext><fraction>0</fraction><feedback>\(kept)</feedback></answer>"
        }
        let object = "O:8:\"stdClass\":2:{s:9:\"draggroup\";s:1:\"2\";s:8:\"infinite\";s:1:\"1\";}"
        let dragged = read(
            MoodleBackups.question(
                1, "ddwtos", "<answers>\(word("one", object))\(word("two", object))</answers>", text: "[[2]] comes"))
        #expect(try score(dragged, Answer([.directedPair("B", to: "G1")])) == 2)
        #expect(dragged.package?.questions.first?.question.interactions.first?.options.map(\.most) == [nil, nil])
        let chosen = read(
            MoodleBackups.question(
                1, "gapselect", "<answers>\(word("one", "1"))\(word("two", "2"))\(word("three", "2"))</answers>",
                text: "[[2]] comes"))
        #expect(
            chosen.package?.questions.first?.question.interactions.first?.options.map(\.text.plain) == ["two", "three"])
    }

    @Test("M1: questions within a question are put where it names them, and are none of their own")
    func readsCloze() throws {
        let report = read(
            MoodleBackups.question(
                1, "multianswer", "<multianswer id=\"1\"><sequence>2,3</sequence></multianswer>",
                text: "Big {#1} and small {#2}"),
            MoodleBackups.question(2, "shortanswer", "", text: "{1:SHORTANSWER:=A}", parent: 1),
            MoodleBackups.question(3, "numerical", "", text: "{1:NUMERICAL:=3:0.1}", parent: 1))
        #expect(report.package?.questions.count == 1)
        #expect(report.package?.questions.first?.question.interactions.count == 2)
    }

    @Test("M1: of several versions the latest counts, and a quiz names its questions either way")
    func readsVersions() throws {
        func version(_ number: Int, _ question: String) -> String {
            "<question_versions id=\"\(number)\"><version>\(number)</version><questions>\(question)</questions></question_versions>"
        }
        let essay =
            "<essay id=\"1\"><graderinfo>Look &lt;b&gt;here&lt;/b&gt;</graderinfo><graderinfoformat>1</graderinfoformat></essay>"
        var backup = MoodleBackups()
        backup.add(section: 1)
        backup.add(
            "quiz", 5, in: 1, title: "Quiz",
            inside:
                "<intro>Go</intro><timelimit>1800</timelimit><attempts_number>2</attempts_number><grade>10.00000</grade><question_instances><question_instance id=\"1\"><slot>1</slot><question_reference id=\"1\"><questionbankentryid>77</questionbankentryid></question_reference></question_instance></question_instances>"
        )
        backup.file(
            "questions.xml",
            "<question_categories><question_category id=\"1\"><name>Bank</name><question_bank_entries><question_bank_entry id=\"77\"><question_version>\(version(2, MoodleBackups.question(12, "essay", essay)))\(version(1, MoodleBackups.question(11, "essay", essay)))</question_version></question_bank_entry></question_bank_entries></question_category></question_categories>"
        )
        let package = try #require(backup.read().package)
        #expect(package.questions.map(\.question.id) == ["12"])
        #expect(package.questions.first?.question.isForPeers == true)
        #expect(package.questions.first?.rubric.plain == "Look *here*")
        #expect(
            package.tests == [
                PackageTest(
                    id: "5", title: "Quiz", text: "Go", questions: ["12"], attempts: 2, minutes: 30, maximum: 10)
            ])
        var old = MoodleBackups()
        old.add(section: 1)
        old.add(
            "quiz", 5, in: 1, title: "Quiz",
            inside:
                "<question_instances><question_instance id=\"1\"><question>3</question></question_instance><question_instance id=\"2\"><question>9</question></question_instance></question_instances>"
        )
        old.bank(MoodleBackups.question(3, "description", ""))
        #expect(old.read().package?.tests.first?.questions == ["3"])
    }
}
