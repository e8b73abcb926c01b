import PeerLearningCore
import PeerLearningTesting
import Testing

@testable import PeerLearningImport

@Suite("C4: from a package to a programme")
struct ImportedProgrammeTests {
    private func programme(_ backup: MoodleBackups) throws -> ImportedProgramme {
        try #require(try backup.read().package?.programmes(fromFileNamed: "course.mbz").first)
    }

    private static func workshop(_ strategy: String, _ form: String, more: String = "") -> MoodleBackups {
        var backup = MoodleBackups()
        backup.add(section: 1, name: "Letters")
        backup.add(
            "workshop", 9, in: 1, title: "A letter",
            inside: """
                <intro>Write to a customer.</intro><introformat>2</introformat><instructauthors>One page.</instructauthors>
                <instructauthorsformat>2</instructauthorsformat><useselfassessment>1</useselfassessment><grade>80</grade>
                <strategy>\(strategy)</strategy><submissionend>1700000000</submissionend>\(form)\(more)
                """)
        return backup
    }

    private static let rubricForm = """
        <subplugin_workshopform_rubric_workshop>
        <workshopform_rubric_dimension id="1"><sort>1</sort><description>Clear</description><descriptionformat>2</descriptionformat>
        <workshopform_rubric_level id="1"><grade>-2</grade><definition>Bad</definition><definitionformat>2</definitionformat></workshopform_rubric_level>
        <workshopform_rubric_level id="2"><grade>4</grade><definition>Good</definition><definitionformat>2</definitionformat></workshopform_rubric_level></workshopform_rubric_dimension>
        <workshopform_rubric_dimension id="2"><sort>2</sort><description>Clear</description><descriptionformat>2</descriptionformat>
        <workshopform_rubric_level id="3"><grade>0</grade><definition>No</definition><definitionformat>2</definitionformat></workshopform_rubric_level>
        <workshopform_rubric_level id="4"><grade>1</grade><definition>Yes</definition><definitionformat>2</definitionformat></workshopform_rubric_level></workshopform_rubric_dimension>
        </subplugin_workshopform_rubric_workshop>
        """

    @Test func `C4: a workshop of Moodle becomes a task with its rubric and the rules of a workshop`() throws {
        let works =
            "<submissions><submission id=\"1\"><authorid>3</authorid><title>T</title></submission></submissions>"
        let programme = try programme(Self.workshop("rubric", Self.rubricForm, more: works))
        let imported = try #require(programme.tasks.first)
        #expect(programme.tasks.count == 1 && imported.unit == "9")
        let task = imported.task
        #expect(task.id == "package/9" && task.title == "A letter" && task.goal == "Write to a customer.")
        #expect(task.artefact == "One page.")
        #expect(task.rubric.criteria.map(\.name) == ["Clear", "Clear (2)"])
        #expect(task.rubric.criteria[0].levels.map(\.points) == [0, 6])
        #expect(imported.workshop?.policy.strategy?.name == "rubric-points")
        #expect(imported.workshop?.schedule.submissionsUntil == Instant(milliseconds: 1_700_000_000_000))
        #expect(programme.notes.map(\.code) == [.workshopSelfReview, .workshopWorks])
    }

    @Test func `C4: each strategy of Moodle keeps its way from a form to a score`() throws {
        let accumulative = """
            <subplugin_workshopform_accumulative_workshop><workshopform_accumulative_dimension id="1"><sort>1</sort><description>Points</description><descriptionformat>2</descriptionformat><grade>10</grade><weight>3</weight></workshopform_accumulative_dimension></subplugin_workshopform_accumulative_workshop>
            """
        let points = try #require(try programme(Self.workshop("accumulative", accumulative)).tasks.first)
        #expect(points.workshop?.policy.strategy?.name == "accumulative")
        #expect(points.task.rubric.criteria.map(\.kind) == [.points(most: 10)])
        #expect(points.task.rubric.criteria.map(\.weight) == [3])

        let errors = """
            <subplugin_workshopform_numerrors_workshop><workshopform_numerrors_map id="1"><nonegative>1</nonegative><grade>60</grade></workshopform_numerrors_map>
            <workshopform_numerrors_dimension id="1"><sort>1</sort><description>Has sources</description><descriptionformat>2</descriptionformat><grade0>No</grade0><grade1>Yes</grade1><weight>2</weight></workshopform_numerrors_dimension></subplugin_workshopform_numerrors_workshop>
            """
        let counted = try #require(try programme(Self.workshop("numerrors", errors)).tasks.first)
        #expect(counted.workshop?.policy.strategy == (try StrategyChoice("number-of-errors", scores: [1: 60])))
        #expect(counted.task.rubric.criteria.map(\.kind) == [.check])

        let words = """
            <subplugin_workshopform_comments_workshop><workshopform_comments_dimension id="1"><sort>1</sort><description>What is good?</description><descriptionformat>2</descriptionformat></workshopform_comments_dimension></subplugin_workshopform_comments_workshop>
            """
        let commented = try #require(try programme(Self.workshop("comments", words)).tasks.first)
        #expect(commented.workshop?.policy.strategy?.name == "comments")
        #expect(commented.task.rubric.criteria.map(\.kind) == [.comment])

        let empty = try programme(Self.workshop("rubric", ""))
        #expect(empty.tasks.first?.task.rubric.criteria.count == 3)
        #expect(empty.notes.contains { $0.code == .rubricMade })
    }

    private static let gift = """
        ::Capital::Which city is the capital of France? {=Paris ~Lyon}

        ::Why::Why do reminders help? {}

        ::Question 3::What would you change? {}

        ::Half::Water is {=wet ~dry}.
        """

    @Test func `C4: a file of questions becomes a test, and what people have to judge becomes tasks`() throws {
        let report = PackageImporter().read(Array(Self.gift.utf8), named: "entry.gift")
        let programme = try #require(try report.package?.programmes(fromFileNamed: "entry.gift").first)
        #expect(programme.id == "entry" && programme.outline.title == "entry")
        #expect(programme.outline.modules.map(\.micromodules.count) == [1])
        let test = try #require(programme.tests.first)
        #expect(test.test.questions.map(\.question.title) == ["Capital", "Half"])
        #expect(test.place == .micromodule(programme.outline.modules[0].micromodules[0].id))
        #expect(test.test.policy.attempts == nil && test.test.policy.counting == .best)
        #expect(test.test.policy.shuffling.parts == [.options])
        #expect(programme.tasks.map(\.task.title) == ["Why", "What would you change?"])
        let task = try #require(programme.tasks.first)
        #expect(task.task.title == "Why" && task.task.goal == "Why do reminders help?")
        #expect(task.task.artefact == "A text." && task.workshop == nil)
        let russian = try #require(try report.package?.programmes(in: .russian).first)
        #expect(russian.tasks.first?.task.artefact == "Текст.")
        #expect(russian.tasks.first?.task.rubric.criteria.first?.name == "Отвечает заданию")
    }

    @Test(arguments: [
        ("2 points: Names two reasons\n1 point: Names one\n0 points: Names none", [0.0, 1, 2]),
        ("Score 3 – all\nScore 1 – some\nScore 0 – nothing", [0, 1, 3]),
        ("(1) yes\n(0) no", [0, 1]), ("2 балла — полно\n0 баллов — нет", [0, 2]),
        ("1.5: good\n0.5: poor", [0.5, 1.5]), ("1) Read the work\n1) Compare", []), ("Look for two reasons.", []),
        ("", []), ("2:", []), ("-1: x\n99999: y", []),
    ])
    func `C4: what scorers are told becomes levels where it names points`(words: String, points: [Double]) {
        let draft = RubricDraft(scoringWords: words, named: "Quality")
        #expect(draft.criteria.flatMap(\.levels).map(\.points) == points)
        #expect(points.isEmpty == draft.criteria.isEmpty)
    }

    @Test(arguments: [1e300, 1e19, .infinity, .nan, -5, 0, 2.5, 10])
    func `C4: a criterion of any number of points becomes one that a rubric takes`(maximum: Double) throws {
        let criterion = PackageRubric.Criterion(id: "1", text: "Clear", maximum: maximum, weight: 0)
        let rubric = try Rubric(RubricDraft(PackageRubric(criteria: [criterion])).criteria)
        #expect(
            rubric.criteria[0].kind
                == (maximum > 0 && maximum.isFinite ? .points(most: Int(min(1_000, maximum.rounded(.up)))) : .comment))
        let mixed = PackageRubric(criteria: [criterion, .init(id: "2", text: "In words")])
        #expect(try Rubric(RubricDraft(mixed).criteria).criteria.allSatisfy { $0.weight == 1 })
    }

    @Test func `C4: two essays of one name are two tasks`() throws {
        let report = PackageImporter().read(Array("::Essay::One? {}\n\n::Essay::Two? {}".utf8), named: "e.gift")
        let programme = try #require(try report.package?.programmes(fromFileNamed: "e.gift").first)
        #expect(Set(programme.tasks.map(\.task.id)).count == 2)
        #expect(programme.tasks.map(\.task.goal) == ["One?", "Two?"])
    }

    @Test func `C4: a poorer copy of a test is no question bank`() throws {
        var package = CoursePackage(format: .imscc, title: "C")
        func question(_ file: String) throws -> PackageQuestion {
            PackageQuestion(
                try Question(
                    "q", prompt: "?", [.choice([AnswerOption("a", "A"), AnswerOption("b", "B")])],
                    keys: ["RESPONSE": .correct(.option("a"))]), type: "multichoice", file: file)
        }
        package.questions = [try question("rich.xml"), try question("poor.xml"), try question("bank.xml")]
        package.tests = [PackageTest(id: "t", file: "rich.xml", copies: ["poor.xml"])]
        let programme = try #require(try package.programmes().first)
        #expect(programme.notes.map(\.code) == [.questionsInBank])
        #expect(programme.notes.first?.message.arguments["count"] == .number(1))
    }

    @Test func `C4: importing again replaces, archives what is gone, and leaves what was made by hand`() throws {
        let report = PackageImporter().read(Array(Self.gift.utf8), named: "entry.gift")
        let first = try #require(try report.package?.programmes(fromFileNamed: "entry.gift").first)
        var programme = Programme(id: first.id)
        func perform(_ commands: [ProgrammeCommand]) throws -> Int {
            var count = 0
            for command in commands {
                for event in try programme.decide(command, by: "anna") {
                    programme.apply(event, at: .example)
                    count += 1
                }
            }
            return count
        }
        #expect(try perform(first.commands()) == 5)
        #expect(try perform(first.commands(updating: programme)) == 0)
        let own = try KnowledgeTest(
            "Own", title: "Own", purpose: .entry, first.tests[0].test.questions.map(\.question), policy: .standard)
        #expect(try perform([.attachTest(own, to: .programme)]) == 1)

        let essay = PackageImporter().read(Array("::Why::Why do reminders help? {}".utf8), named: "entry.gift")
        let second = try #require(try essay.package?.programmes(fromFileNamed: "entry.gift").first)
        #expect(second.id == first.id && second.tests.isEmpty)
        _ = try perform(second.commands(updating: programme))
        #expect(programme.isArchived(first.tests[0].test.id) && !programme.isArchived("Own"))
        #expect(programme.tasks(of: first.tasks[0].unit).map(\.title) == ["Why", "What would you change?"])
    }

    @Test func `C4: a test stands where an item refers to it, and what no item names gets a module at the end`() throws
    {
        let bank =
            "<questestinterop xmlns=\"http://www.imsglobal.org/xsd/ims_qtiasiv1p2\"><assessment ident=\"a\" title=\"Quiz\"><section ident=\"s\"><item ident=\"q\" title=\"Q\"><presentation><material><mattext>True?</mattext></material><response_lid ident=\"R\" rcardinality=\"Single\"><render_choice><response_label ident=\"t\"><material><mattext>True</mattext></material></response_label><response_label ident=\"f\"><material><mattext>False</mattext></material></response_label></render_choice></response_lid></presentation><resprocessing><outcomes><decvar varname=\"SCORE\" maxvalue=\"100\"/></outcomes><respcondition><conditionvar><varequal respident=\"R\">t</varequal></conditionvar><setvar action=\"Set\" varname=\"SCORE\">100</setvar></respcondition></resprocessing></item></section></assessment></questestinterop>"
        let manifest = Manifests.make(
            "xmlns=\"http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1\"",
            metadata:
                "<metadata><schema>IMS Common Cartridge</schema><schemaversion>1.3.0</schemaversion></metadata>",
            organizations:
                "<organizations><organization identifier=\"o\" structure=\"rooted-hierarchy\"><item identifier=\"root\"><item identifier=\"i-p\" identifierref=\"p\"><title>Page</title></item><item identifier=\"i-q\" identifierref=\"q1\"><title>Quiz</title></item></item></organization></organizations>",
            resources: """
                <resource identifier="p" type="webcontent" href="p.html"><file href="p.html"/></resource>
                <resource identifier="q1" type="imsqti_xmlv1p2/imscc_xmlv1p3/assessment"><file href="q1.xml"/></resource>
                <resource identifier="q2" type="imsqti_xmlv1p2/imscc_xmlv1p3/assessment"><file href="q2.xml"/></resource>
                """)
        var zip = ZipWriter()
        for (name, text) in [("imsmanifest.xml", manifest), ("p.html", "x"), ("q1.xml", bank), ("q2.xml", bank)] {
            zip.add(name, text)
        }
        let report = PackageImporter().read(zip.bytes, named: "c.imscc")
        let programme = try #require(try report.package?.programmes(fromFileNamed: "c.imscc").first)
        #expect(programme.tests.map(\.test.id) == ["package/q1", "package/q2"])
        #expect(programme.tests[0].place == .micromodule("i-q"))
        #expect(programme.outline.modules.last?.title == "More of the course")
        #expect(programme.tests[1].place == .micromodule(programme.outline.modules.last?.micromodules.first?.id ?? ""))
    }

    @Test func `C4: the files of a package are kept and read again, a broken one is left out, and the rest stays`()
        async throws
    {
        var zip = ZipWriter()
        zip.add("imsmanifest.xml", Manifests.make())
        zip.add("a.html", "<p>Lesson</p>")
        zip.add(ZipWriter.Entry(name: Array("b.html".utf8), data: Array("broken".utf8), checksum: 1))
        zip.add("film.mp4", String(repeating: "film", count: 100_000))
        let store = InMemoryContentStore()
        let kept = try await PackageArchive(bytes: zip.bytes).keep(in: store, as: "c")
        #expect(await store.members(of: "c")?.map(\.path) == ["imsmanifest.xml", "a.html", "film.mp4"])
        #expect(kept.files == 3 && kept.diagnostics.map(\.code) == [.memberBroken])
        #expect(await store.bytes(of: "film.mp4", in: "c", range: 399_998..<500_000) == Array("lm".utf8))
        #expect(await store.member("a.html", of: "c")?.mediaType == "text/html")

        var evil = ZipWriter()
        evil.add("a.html", "x")
        evil.add("../b.html", "x")
        await #expect(throws: ImportError.self) { try await PackageArchive(bytes: evil.bytes).keep(in: store, as: "d") }
        #expect(await store.members(of: "d") == nil)
    }

    @Test func `C4: files of a Moodle backup are kept under the names that the course calls them by`() async throws {
        func file(_ name: String, _ hash: String, sortorder: Int = 0, path: String = "/") -> String {
            """
            <file id="1"><contenthash>\(hash)</contenthash><contextid>31</contextid><component>mod_resource</component>
            <filearea>content</filearea><itemid>0</itemid><filepath>\(path)</filepath><filename>\(name)</filename>
            <sortorder>\(sortorder)</sortorder></file>
            """
        }
        let (one, two) = (String(repeating: "a1", count: 20), String(repeating: "b2", count: 20))
        var zip = ZipWriter()
        zip.add(
            "moodle_backup.xml",
            """
            <moodle_backup><information><original_wwwroot>https://e.org</original_wwwroot><original_course_id>2</original_course_id>
            <original_course_fullname>C</original_course_fullname><contents><activities><activity><moduleid>9</moduleid>
            <sectionid>1</sectionid><modulename>resource</modulename><title>Slides</title>
            <directory>activities/resource_9</directory></activity></activities></contents></information></moodle_backup>
            """)
        zip.add(
            "activities/resource_9/resource.xml",
            "<activity id=\"1\" moduleid=\"9\" modulename=\"resource\" contextid=\"31\"><resource id=\"1\"><name>Slides</name></resource></activity>"
        )
        zip.add(
            "files.xml",
            "<files>" + file("notes.txt", one) + file("Слайды 1.pdf", two, sortorder: 1, path: "/a/")
                + file("copy.txt", one) + file(".", one) + file("evil.txt", two, path: "/../../../../")
                + file("gone.txt", String(repeating: "c3", count: 20)) + "</files>")
        zip.add("files/a1/\(one)", "notes")
        zip.add("files/b2/\(two)", "slides")
        let package = try #require(PackageImporter().read(zip.bytes, named: "c.mbz").package)
        let programme = try #require(try package.programmes().first)
        let launch = try #require(programme.outline.modules.first?.micromodules.first?.launch)
        #expect(launch == "mod_resource/31/content/a/Слайды 1.pdf")
        let store = InMemoryContentStore()
        let kept = try await PackageArchive(bytes: zip.bytes).keep(in: store, as: "c", naming: package.files)
        #expect(kept.files == 3)
        let page = try #require(try await store.member(launchedBy: launch, of: "c"))
        #expect(page.mediaType == "application/pdf")
        #expect(await store.bytes(of: page.path, in: "c", range: 0..<9) == Array("slides".utf8))
        #expect(await store.bytes(of: "mod_resource/31/content/copy.txt", in: "c", range: 0..<9) == Array("notes".utf8))
    }
}
