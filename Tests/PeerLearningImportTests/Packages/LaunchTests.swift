import Testing

@testable import PeerLearningImport

@Suite("What an item launches")
struct LaunchTests {
    @Test(
        "C4: parameters are joined by the rule of SCORM",
        arguments: [
            ("a.html", "x=1", "a.html?x=1"), ("a.html", "?x=1", "a.html?x=1"), ("a.html", "?&?x=1", "a.html?x=1"),
            ("a.html?y=2", "?x=1", "a.html?y=2&x=1"), ("a.html", "#top", "a.html#top"),
            ("a.html#here", "#top", "a.html#here"), ("a.html", "", "a.html"), ("a.html", "?", "a.html"),
        ])
    func joins(_ address: String, _ parameters: String, _ expected: String) {
        #expect(PackagePath.join(address, parameters: parameters) == expected)
    }

    @Test(
        "C4: references are resolved against their base, and not decoded",
        arguments: [
            ("a.html", "", "a.html"), ("a.html", "x/", "x/a.html"), ("../a.html", "x/y/", "x/a.html"),
            ("./a.html", "x/", "x/a.html"), ("a/./b/../c.html", "", "a/c.html"), ("a.html", "x/y", "x/a.html"),
            ("a%20b.html", "", "a%20b.html"), (" a.html\n", "", "a.html"), ("a\\b.html", "", "a/b.html"),
            ("/a.html", "x/", "a.html"), ("a.html?p=../../..", "", "a.html?p=../../.."),
            ("a.html#../x", "", "a.html#../x"),
        ])
    func resolves(_ href: String, _ base: String, _ expected: String) {
        #expect(PackagePath.resolve(href, against: base) == .inside(expected))
    }

    @Test(
        "C4: what leaves the package, or is of an unsafe scheme, launches nothing",
        arguments: [
            "../a.html", "a/../../b", "%2e%2e/a", "a/%2e%2e/%2E%2E/b", "..\\a", "javascript:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd", "//evil.example/x", "C:\\x", "vbscript:x", "a%00b",
        ])
    func refuses(_ href: String) {
        #expect(PackagePath.resolve(href, against: "") == .unsafe)
        let resource = "<resource identifier=\"r1\" type=\"webcontent\" href=\"\(href)\"/>"
        let report = Manifests.read(Manifests.make(resources: resource))
        #expect(report.isAccepted)
        #expect(report.launch == nil)
        #expect(report.codes.contains("unsafe-href"))
    }

    @Test("C4: addresses on the web are kept as they are")
    func keepsWeb() {
        #expect(PackagePath.resolve("https://example.org/a?b#c", against: "x/") == .web("https://example.org/a?b#c"))
        #expect(PackagePath.resolve("a.html", against: "http://example.org/x/") == .web("http://example.org/x/a.html"))
    }

    @Test("C4: every xml:base counts: of the manifest, of the resources, of the resource")
    func composesBases() {
        let resource = "<resource identifier=\"r1\" type=\"webcontent\" xml:base=\"c/\" href=\"a.html\"/>"
        let manifest = Manifests.make(
            attributes: "xml:base=\"a/\"", resources: resource, resourcesAttributes: "xml:base=\"b/\"")
        let report = Manifests.read(manifest, files: ["a/b/c/a.html"])
        #expect(report.launch == "a/b/c/a.html")
        #expect(report.package?.resources.first?.base == "a/b/c/")
        #expect(report.diagnostics.isEmpty)
    }

    @Test("C4: a base without its slash is taken for a folder where the file is there")
    func forgivesBases() {
        let resource = "<resource identifier=\"r1\" type=\"webcontent\" xml:base=\"content\" href=\"a.html\"/>"
        let report = Manifests.read(Manifests.make(resources: resource), files: ["content/a.html"])
        #expect(report.launch == "content/a.html")
        #expect(report.codes == ["base-joined"])
    }

    @Test("C4: parameters and a query of the resource both arrive")
    func joinsBoth() {
        let item = "<item identifier=\"i\" identifierref=\"r1\" parameters=\"?q=1&amp;r=2\"><title>T</title></item>"
        let resource = "<resource identifier=\"r1\" type=\"webcontent\" href=\"a.html?c=x\"/>"
        let report = Manifests.read(Manifests.make(items: item, resources: resource))
        #expect(report.launch == "a.html?c=x&q=1&r=2")
        #expect(report.diagnostics.isEmpty)
    }
}
