import Testing

@testable import PeerLearningImport

@Suite("Damaged courses")
struct CourseDamageTests {
    /// Packages of each format, small and with something of everything in them.
    private static let packages: [(format: String, files: [(String, String)])] = [
        ("cmi5", [("cmi5.xml", CMI5Structures.make()), ("a.html", "")]),
        (
            "tincan",
            [
                (
                    "tincan.xml",
                    "<tincan><activities><activity id=\"a\"><name>N</name><launch>a.html</launch></activity></activities></tincan>"
                ), ("a.html", ""),
            ]
        ),
        (
            "aicc",
            [
                ("x.crs", "[Course]\nCourse_ID=1\n[Course_Description]\nWords"),
                ("x.au", "\"system_id\",\"file_name\"\n\"A1\",\"a.html\"\n"),
                ("x.des", "system_id,title\nA1,\"T\"\"\"\n"),
                ("x.cst", "block,member\nROOT,B1\nB1,A1\n"), ("a.html", ""),
            ]
        ),
        (
            "h5p",
            [
                ("h5p.json", "{\"title\":\"T\",\"mainLibrary\":\"H5P.QuestionSet\"}"),
                (
                    "content/content.json",
                    "{\"questions\":[{\"library\":\"H5P.Blanks 1.1\",\"params\":{\"questions\":[\"a *b/c:d* e\"]}},{\"library\":\"H5P.MultiChoice 1.1\",\"params\":{\"question\":\"Q\",\"answers\":[{\"text\":\"a\",\"correct\":true},{\"text\":\"b\"}]}}]}"
                ),
            ]
        ),
        (
            "imscc",
            [
                (
                    "imsmanifest.xml",
                    Manifests.make(
                        "xmlns=\"http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1\"",
                        resources:
                            "<resource identifier=\"r1\" type=\"imswl_xmlv1p3\"><file href=\"w.xml\"/></resource>")
                ), ("w.xml", "<webLink><title>L</title><url href=\"https://e.org/\"/></webLink>"),
            ]
        ),
        ("mbz", backup),
    ]

    private static var backup: [(String, String)] {
        var backup = MoodleBackups()
        backup.add(section: 1, name: "S", sequence: "2,1")
        backup.add(
            "workshop", 1, in: 1, title: "W",
            inside:
                "<strategy>accumulative</strategy><grade>80</grade><subplugin_workshopform_accumulative_workshop><workshopform_accumulative_dimension id=\"1\"><grade>-5</grade></workshopform_accumulative_dimension></subplugin_workshopform_accumulative_workshop><submissions><submission id=\"1\"><timemodified>17</timemodified></submission></submissions>"
        )
        backup.add("quiz", 2, in: 1, title: "Q", inside: "<timelimit>60</timelimit>")
        backup.bank(
            MoodleBackups.question(1, "truefalse", MoodleBackups.answers((1, "True", 1), (2, "False", 0)))
                + MoodleBackups.question(
                    2, "multianswer", "<multianswer><sequence>3</sequence></multianswer>", text: "A {#1}")
                + MoodleBackups.question(3, "numerical", "", text: "{1:NUMERICAL:=3:0.1}", parent: 2))
        return [("moodle_backup.xml", backup.contents)] + backup.files.map { ($0.name, $0.text) }
    }

    private func read(_ files: [(String, String)], changing place: Int? = nil, to bytes: [UInt8] = []) -> ImportReport {
        var zip = ZipWriter()
        for (number, file) in files.enumerated() {
            zip.add(.init(name: Array(file.0.utf8), data: number == place ? bytes : Array(file.1.utf8)))
        }
        return PackageImporter().read(zip.bytes, named: "damaged.zip")
    }

    @Test("C4: the packages are in order as long as nothing is changed")
    func readsWhole() {
        for (format, files) in Self.packages {
            let report = read(files)
            #expect(report.package?.format.rawValue == format)
            #expect(report.errors.isEmpty, "\(format)")
        }
    }

    @Test("C4: documents of a course that were changed at random never crash a reader", arguments: [11, 12, 13])
    func survivesMutation(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        for (format, files) in Self.packages {
            for round in 0..<60 {
                let place = Int.random(in: 0..<files.count, using: &random)
                var bytes = Array(files[place].1.utf8)
                for _ in 0...Int.random(in: 0..<3, using: &random) where !bytes.isEmpty {
                    let spot = Int.random(in: 0..<bytes.count, using: &random)
                    switch Int.random(in: 0..<4, using: &random) {
                    case 0: bytes[spot] = UInt8.random(in: 0...255, using: &random)
                    case 1: bytes.remove(at: spot)
                    case 2: bytes.removeSubrange(spot..<min(spot + 20, bytes.count))
                    default:
                        bytes.insert(
                            contentsOf: Array("<&\"'>]![-?*{},:9".utf8).shuffled(using: &random).prefix(3), at: spot)
                    }
                }
                let report = read(files, changing: place, to: bytes)
                #expect(report.isAccepted || !report.errors.isEmpty, "\(format), seed \(seed), round \(round)")
            }
        }
    }

    @Test("C4: documents of a course cut short at any place are told of, or cost nothing that was in them")
    func survivesTruncation() {
        for (format, files) in Self.packages {
            for (place, file) in files.enumerated() where file.0.hasSuffix("xml") || file.0.hasSuffix("json") {
                let bytes = Array(file.1.utf8)
                for length in stride(from: 0, to: bytes.count - 1, by: max(1, bytes.count / 50)) {
                    let report = read(files, changing: place, to: Array(bytes[..<length]))
                    #expect(!report.errors.isEmpty, "\(format): \(file.0) cut at \(length)")
                }
            }
        }
    }
}
