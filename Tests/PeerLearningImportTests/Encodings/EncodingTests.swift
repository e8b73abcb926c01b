import Foundation
import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("Packages in other encodings")
struct EncodingTests {
    private func read(_ base64: String, named name: String = "course.zip") throws -> ImportReport {
        PackageImporter().read([UInt8](try #require(Data(base64Encoded: base64))), named: name)
    }

    @Test("C4: a Russian manifest is read in every encoding, declared or not, and a wrong declaration is told")
    func readsManifests() throws {
        for (label, package) in EncodedPackages.russianManifests {
            let report = try read(package)
            #expect(report.package?.title == "Курс: Ёжик и лес", "\(label)")
            #expect(report.items.map(\.title) == ["Курс: Ёжик и лес"], "\(label)")
            #expect(report.launch == "Урок 1/Введение в тему.html", "\(label)")
            #expect(report.codes == Self.expected(label), "\(label)")
        }
    }

    /// What is said about a document, by how it is written.
    private static func expected(_ label: String) -> [String] {
        let isForeign = label.hasPrefix("windows-1251") || label.hasPrefix("KOI8-R")
        if isForeign, !label.hasSuffix(", declared") {
            return label.hasSuffix("UTF-16")
                ? ["xml-encoding-guessed", "xml-encoding-mismatch"] : ["xml-encoding-guessed"]
        }
        return label.hasPrefix("UTF-8, declared as") ? ["xml-encoding-mismatch"] : []
    }

    @Test("C4: a French and German manifest is read in windows-1252, declared or not")
    func readsWesternManifests() throws {
        for (label, package) in EncodedPackages.westernManifests {
            let report = try read(package)
            #expect(report.package?.title == "Café Müller", "\(label)")
            #expect(report.launch == "Übung/Prüfung.html", "\(label)")
            #expect(report.codes == (label.hasSuffix("undeclared") ? ["xml-encoding-guessed"] : []), "\(label)")
        }
    }

    @Test("C4: a member's name is read however it is written, and the manifest finds it")
    func readsNames() throws {
        for (label, package) in EncodedPackages.names {
            let report = try read(package)
            let isWestern = label.hasPrefix("CP437")
            #expect(report.launch == (isWestern ? "Übung/Prüfung.html" : "Урок 1/Введение в тему.html"), "\(label)")
            #expect(report.diagnostics.isEmpty, "\(label)")
        }
    }

    @Test("C4: questions and their answers are read in every encoding that is declared or shows itself")
    func readsQuestions() throws {
        for (label, document) in EncodedPackages.quizzes {
            let report = try read(document, named: "quiz.xml")
            let isForeign = label.hasPrefix("windows-1251") || label.hasPrefix("KOI8-R")
            guard !isForeign || label.hasSuffix(", declared") else {
                #expect(report.errors == ["xml-malformed"], "\(label)")
                continue
            }
            let found = try #require(report.package?.questions.first, "\(label)")
            #expect(found.question.title == "Столица" && found.question.prompt == "Какой город на Неве?", "\(label)")
            #expect(try found.score(.text("санкт-петербург")) == 1, "\(label)")
            #expect(report.codes == Self.expected(label), "\(label)")
        }
    }

    @Test("C4: what is read of a package in another encoding is the same as of the package in UTF-8")
    func comesBack() throws {
        let plain = try read(try #require(EncodedPackages.russianManifests.first { $0.key == "UTF-8, declared" }).value)
        for (label, package) in EncodedPackages.russianManifests {
            let report = try read(package)
            #expect(report.package?.organizations == plain.package?.organizations, "\(label)")
            #expect(report.package?.resources == plain.package?.resources, "\(label)")
        }
    }
}
