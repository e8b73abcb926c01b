import Foundation
import Testing

@Suite("C4: peerlearn import --into")
struct ImportShellTests {
    private static let gift = """
        ::Capital::Which city is the capital of France? {=Paris ~Lyon}

        ::Why::Why do reminders help? {}
        """

    @Test func `C4: a dry run says what would be made and changes nothing`() throws {
        try Tool.inFolder { folder in
            try Data(Self.gift.utf8).write(to: folder.appendingPathComponent("entry.gift"))
            let arguments = ["import", Tool.course, "entry.gift", "--into", "s.sqlite", "--language", "en"]
            let dry = try Tool.run(arguments + ["--dry-run"], in: folder)
            #expect(dry.status == 0 && dry.output.contains("Would make “entry”"))
            #expect(dry.output.contains("test: entry (1 question)") && dry.output.contains("task for peers: Why"))
            let record = try Tool.run(
                "import", "entry.gift", "--into", "s.sqlite", "--dry-run", "--json", in: folder)
            #expect(record.output.contains(#""dryRun":true"#) && record.output.contains(#""made":[{"#))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["entry.gift"])

            let made = try Tool.run(arguments, in: folder)
            #expect(made.status == 0 && made.output.contains("Kept “entry”"), "\(made.complaint)")
            let again = try Tool.run(arguments + ["--dry-run"], in: folder)
            #expect(again.output.contains("Would bring “entry” in s.sqlite up to date"))
            #expect(try Tool.run(arguments, in: folder).output.contains("Brought “entry” in s.sqlite up to date"))
        }
    }

    @Test func `C4: the pages of a course are served from beside the store, whole and in part`() throws {
        try Tool.inFolder { folder in
            #expect(try Tool.run("import", Tool.course, "--into", "s.sqlite", in: folder).status == 0)
            let list = try Tool.run("programme", "content", "--store", "s.sqlite", "--json", in: folder)
            let files = try #require(
                try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]])
            let page = try #require(files.first { ($0["mediaType"] as? String) == "text/html" })
            let path = try #require(page["path"] as? String)
            let whole = try Tool.run("programme", "content", path, "--store", "s.sqlite", in: folder)
            #expect(whole.output.utf8.count == page["bytes"] as? Int && whole.output.contains("<"))
            let part = try Tool.run(
                "programme", "content", path, "--range", "1-4", "--output", "p", "--store", "s.sqlite", in: folder)
            #expect(part.status == 0 && part.output.isEmpty)
            let bytes = try Data(contentsOf: folder.appendingPathComponent("p"))
            #expect(Array(bytes) == Array(Array(whole.output.utf8)[1...4]))
            let missing = try Tool.run(
                "programme", "content", "no.html", "--store", "s.sqlite", "--language", "en", in: folder)
            #expect(missing.status == 1 && missing.complaint.contains("no file no.html"))

            #expect(
                try Tool.run("import", Tool.course, "--into", "t.sqlite", "--without-content", in: folder).status == 0)
            let none = try Tool.run("programme", "content", "--store", "t.sqlite", "--language", "en", in: folder)
            #expect(none.status == 1 && none.complaint.contains("No pages or files"))
        }
    }

    @Test func `C4: several files make a table; what is odd is counted, and told with --explain`() throws {
        try Tool.inFolder { folder in
            try Data("no archive".utf8).write(to: folder.appendingPathComponent("bad.zip"))
            let plain = try Tool.run("import", Tool.course, "bad.zip", "--language", "en", in: folder)
            let lines = plain.output.split(separator: "\n").map(String.init)
            #expect(plain.status == 1 && lines[0].hasPrefix("TITLE") && lines[0].hasSuffix("FILE"))
            #expect(lines[1].contains("scorm12") && lines[2].hasPrefix("refused") && lines[2].hasSuffix("bad.zip"))
            #expect(plain.complaint.contains("bad.zip: error:"))
            #expect(plain.output.contains("--explain tells") && plain.output.contains("1 accepted, 1 refused"))
            let told = try Tool.run("import", "bad.zip", "--explain", "--language", "en", in: folder)
            #expect(told.output.contains("bad.zip: error:") && !told.output.contains("--explain"))
            let misused = try Tool.run("import", Tool.course, "--dry-run", in: folder)
            #expect(misused.status == 64)
        }
    }

    private static let hasPython = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

    @Test(.enabled(if: hasPython, "Python makes the backup"))
    func `C4: a cohort's workshops are opened once, and a cohort that is not there is named`() throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            try shell.prepare()
            try Self.backup(in: folder)
            let arguments = [
                "import", "course.mbz", "--into", "s.sqlite", "--by", "anna", "--language", "en", "--json",
            ]
            let wrong = try Tool.run(arguments + ["--cohort", "Nobody"], in: folder)
            #expect(wrong.status == 1 && wrong.output.contains("Nobody"))
            let foreign = try Tool.run(
                ["import", "course.mbz", "--into", "s.sqlite", "--by", "mallory", "--json", "--cohort", "Sales"],
                in: folder)
            #expect(foreign.status == 1 && foreign.output.contains("store-refused"))
            let status = try Tool.run("status", "--store", "s.sqlite", "--json", in: folder)
            #expect(!status.output.contains("course/view.php"))
            #expect(!FileManager.default.fileExists(atPath: folder.path + "/s.sqlite.content"))
            let cohort = "Sales"
            for expected in [1, 0] {
                let result = try Tool.run(arguments + ["--cohort", cohort], in: folder)
                #expect(result.status == 0, "\(result.complaint)")
                let line = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
                let made = try #require((line?["made"] as? [[String: Any]])?.first)
                #expect((made["workshops"] as? [String])?.count == expected)
            }
            let rules = try shell.object("workshop", "show", as: "anna")["rules"] as? [String: Any]
            #expect((rules?["strategy"] as? [String: Any])?["name"] as? String == "number-of-errors")
        }
    }

    @Test(.enabled(if: hasPython, "Python makes the backup"))
    func `M1: a page of a Moodle course is listed and read from the content`() throws {
        try Tool.inFolder { folder in
            try Self.backup(in: folder)
            let result = try Tool.run("import", "course.mbz", "--into", "s.sqlite", "--by", "anna", in: folder)
            #expect(result.status == 0, "\(result.complaint)")
            let listed = try Tool.run("programme", "content", "--store", "s.sqlite", in: folder)
            #expect(listed.output.contains("  mod_page/40/page.html  (text/html)\n"))
            #expect(!listed.output.contains(".xml"))
            let page = try Tool.run(
                "programme", "content", "mod_page/40/page.html", "--store", "s.sqlite", in: folder)
            #expect(page.output.hasPrefix("<!DOCTYPE html>") && page.output.contains("<p>Dear reader</p>"))
        }
    }

    /// A backup of Moodle with a page and one workshop, zipped by Python as an institute's own tools would.
    private static func backup(in folder: URL) throws {
        let files = [
            "moodle_backup.xml": """
            <moodle_backup><information><backup_release>4.1</backup_release><original_wwwroot>https://e.org</original_wwwroot>
            <original_course_id>2</original_course_id><original_course_fullname>Letters</original_course_fullname><contents>
            <activities><activity><moduleid>9</moduleid><sectionid>1</sectionid><modulename>workshop</modulename>
            <title>A letter</title><directory>activities/workshop_9</directory></activity>
            <activity><moduleid>10</moduleid><sectionid>1</sectionid><modulename>page</modulename>
            <title>How to begin</title><directory>activities/page_10</directory></activity></activities>
            <sections><section><sectionid>1</sectionid><title>1</title><directory>sections/section_1</directory></section></sections>
            </contents></information></moodle_backup>
            """,
            "sections/section_1/section.xml": "<section id=\"1\"><name>Letters</name><sequence>9</sequence></section>",
            "activities/page_10/page.xml": """
            <activity id="2" moduleid="10" modulename="page" contextid="40"><page id="2"><name>How to begin</name>
            <content>&lt;p&gt;Dear reader&lt;/p&gt;</content><contentformat>1</contentformat></page></activity>
            """,
            "activities/workshop_9/workshop.xml": """
            <activity id="1" moduleid="9" modulename="workshop"><workshop id="1"><name>A letter</name><intro>Write.</intro>
            <introformat>2</introformat><strategy>numerrors</strategy><grade>80</grade>
            <subplugin_workshopform_numerrors_workshop><workshopform_numerrors_map id="1"><nonegative>1</nonegative>
            <grade>60</grade></workshopform_numerrors_map><workshopform_numerrors_dimension id="1"><sort>1</sort>
            <description>Has sources</description><descriptionformat>2</descriptionformat><weight>1</weight>
            </workshopform_numerrors_dimension></subplugin_workshopform_numerrors_workshop></workshop></activity>
            """,
        ]
        for (name, text) in files {
            let file = folder.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let zip = Process()
        zip.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        zip.arguments = ["-m", "zipfile", "-c", "course.mbz"] + ["moodle_backup.xml", "sections", "activities"]
        zip.currentDirectoryURL = folder
        try zip.run()
        zip.waitUntilExit()
        try #require(zip.terminationStatus == 0)
    }
}
