import PeerLearning
import PeerLearningTesting
import Testing

@testable import PeerLearningReports

@Suite struct ExperimentReportTests {
    static func rows(arms: [String] = ["control", "peers"], programmes: [String] = ["maths", "history"])
        -> [ExperimentRow]
    {
        var generator = SeededGenerator(seed: 12)
        return (0..<80).map { number in
            let arm = number % arms.count
            let pre = 30 + 10 * generator.fraction()
            return ExperimentRow(
                PersonID("p\(number)"), arm: arms[arm], programme: programmes[number / 40],
                group: "\(number % 8)", pre: number == 7 ? nil : pre,
                post: number % 13 == 5 ? nil : pre + 20 + Double(arm) * 6 + 6 * generator.fraction())
        }
    }

    static func report(_ language: Language, isBlinded: Bool = false, arms: [String] = ["control", "peers"]) throws
        -> ExperimentReport
    {
        var data = try ExperimentData(rows(arms: arms), control: arms[0])
        if isBlinded { data = try Blinding(of: data.arms, seed: 1).hide(data) }
        let plan = try #require(AnalysisPlan(margin: 3))
        return ExperimentReport(ExperimentAnalysis(of: data, plan: plan), in: language)
    }

    static func paper(_ language: Language) throws -> ExperimentReport {
        ExperimentReport(
            try SummaryComparison(PaperTables.rows, tests: PaperTables.tests, control: "control"), in: language)
    }

    @Test func `M9: Tables 1, 3 and 4 of the paper come out in Russian, as it prints them`() throws {
        let text = try Self.paper(.russian).text
        for line in [
            "Программа                                           1                             2",
            "Количество испытуемых       144    152     144    152      64     46      64     46",
            "Средний балл успешности   34,00  33,78   56,97  79,72   22,62  22,42   48,27  68,27",
            "Средний балл успешности   35,54  35,74   64,25  85,61   21,38  20,63   58,08  77,75",
        ] {
            #expect(text.contains(line), "\(line)")
        }
        let words = text.split(whereSeparator: \.isNewline).map { $0.split(separator: " ").joined(separator: " ") }
        for line in [
            "1 0,546 294 0,585 0,21909 0,40115 −0,57040 1,00858",
            "2 0,545 291,057 0,586 0,21909 0,40165 −0,57142 1,00960",
            "3 −49,449 294 <0,001 −22,74947 0,46006 −23,65490 −21,84404",
            "4 −49,326 287,823 <0,001 −22,74947 0,46121 −23,65724 −21,84170",
            "control 29,89 58,68 31,19 58,89 650 650", "experimental 29,64 78,15 30,99 78,53 645 645",
        ] {
            #expect(words.contains(line), "\(line)")
        }
        #expect(text.contains("Таблица 4. Общие результаты успешности групп"))
    }

    @Test func `M9: the same tables come out in English`() throws {
        let words = try Self.paper(.english).text.split(whereSeparator: \.isNewline)
            .map { $0.split(separator: " ").joined(separator: " ") }
        for line in [
            "People tested 144 152 144 152 64 46 64 46", "Mean score 34.00 33.78 56.97 79.72 22.62 22.42 48.27 68.27",
            "3 −49.449 294 <0.001 −22.74947 0.46006 −23.65490 −21.84404", "control 29.89 58.68 31.19 58.89 650 650",
        ] {
            #expect(words.contains(line), "\(line)")
        }
    }

    @Test(arguments: [Language.english, .russian])
    func `M9: no key and no gap is left, no line is too long, tables are numbered from 1`(language: Language) throws {
        for report in [
            try Self.report(language), try Self.report(language, isBlinded: true), try Self.paper(language),
            try Self.report(language, arms: ["control", "peers", "video"]),
        ] {
            let body = report.page.split(separator: "</style>").last.map(String.init) ?? ""
            for form in [body, report.text, report.csv()] {
                for trace in ["report.", "experiment.", "{", "}", "|", "nan", "inf "] {
                    #expect(!form.contains(trace), "\(trace)")
                }
            }
            for line in report.text.split(whereSeparator: \.isNewline) {
                #expect(String(line).displayWidth <= TextReport.width, "\(line)")
            }
        }
        let content = try Self.report(language).content
        #expect((content.tables + content.supplements).map(\.number) == Array(1...15))
    }

    @Test func `M9: every row of a table has a cell for each column`() throws {
        for report in [
            try Self.report(.english), try Self.paper(.english), try Self.report(.english, arms: ["a", "b", "c"]),
        ] {
            for table in report.content.tables + report.content.supplements {
                for band in table.bands {
                    for heads in band.heads {
                        #expect(heads.reduce(0) { $0 + $1.span } == band.columns, "\(table.title)")
                    }
                    for row in band.rows { #expect(row.count == band.columns, "\(table.title)") }
                }
            }
        }
    }

    @Test func `M9: a test that cannot be made says why below the table`() throws {
        let rows = (0..<6).map {
            ExperimentRow(PersonID("\($0)"), arm: $0 < 3 ? "a" : "b", pre: 5, post: Double($0))
        }
        let report = ExperimentReport(ExperimentAnalysis(of: try ExperimentData(rows)), in: .russian)
        #expect(report.text.contains("¹ нет разброса: величина не определена."))
        #expect(report.text.contains("—¹"))
        #expect(report.csv().contains("нет разброса: величина не определена"))
        #expect(report.page.contains("¹ нет разброса: величина не определена."))
    }

    @Test func `M9: CSV holds figures that programs read, unrounded, and a Russian Excel opens it`() throws {
        let table = try Self.paper(.english).csv()
        #expect(table.contains("\r\nMean score,34,33.78,56.97,79.72,22.62,22.42,48.27,68.27\r\n"))
        #expect(table.contains("\r\n3,-49.44"))
        #expect(!table.contains("−"))
        let excel = try Self.paper(.russian).csv(as: .russianExcel)
        #expect(excel.hasPrefix("\u{FEFF}Таблица 1."))
        #expect(excel.unicodeScalars.count { $0 == "\u{FEFF}" } == 1)
        #expect(excel.contains("\r\nСредний балл успешности;34;33,78;56,97;79,72;"))
    }

    @Test(arguments: EscapingTests.attacks)
    func `A7: whatever arms and programmes are called stands on the page as text`(attack: String) throws {
        let names = [attack, attack + "2"]
        let data = try ExperimentData(Self.rows(arms: names, programmes: names))
        let page = ExperimentReport(ExperimentAnalysis(of: data), in: .english).page
        for harm in ["<script", "<img", "<b>", "onload=alert(1)>", "onmouseover='"] { #expect(!page.contains(harm)) }
        let csv = ExperimentReport(
            try SummaryComparison(
                [],
                tests: [
                    PublishedTest("=1+1", difference: 1, standardError: 1, degreesOfFreedom: 4)
                ]), in: .english
        ).csv()
        #expect(csv.contains("'=1+1"))
    }

    @Test func `The page forbids itself to load anything and asks for nothing`() throws {
        let page = try Self.report(.english).page
        #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
        for word in ["http:", "https:", "src=", "url(", "@import", "<script", "<link", "<iframe", " onload"] {
            #expect(!page.contains(word))
        }
        #expect(try Self.report(.english).page == page)
    }

    @Test func `M9: behind letters no form of the report tells the arms`() throws {
        let report = try Self.report(.russian, isBlinded: true)
        for form in [report.text, report.page, report.csv(), report.conclusion] {
            #expect(!form.contains("peers") && !form.contains("control"))
        }
        #expect(report.conclusion.contains("Группы обозначены буквами"))
    }
}

/// The published figures of the paper on mutual learning: its Tables 1 and 3, typed by us.
enum PaperTables {
    private static let lines = """
        144 152 34.00 33.78 56.97 79.72
        64 46 22.62 22.42 48.27 68.27
        65 84 31.36 31.31 53.88 63.13
        40 41 26.69 26.64 62.64 80.28
        32 36 35.20 34.58 64.02 88.36
        114 98 32.34 31.98 61.37 82.05
        136 122 35.54 35.74 64.25 85.61
        55 66 21.38 20.63 58.08 77.75
        """

    static let rows: [SummaryRow] = lines.split(separator: "\n").enumerated().flatMap { place, line in
        let figures = line.split(separator: " ").compactMap { Double($0) }
        return [(0, ExperimentStage.pre), (1, .pre), (0, .post), (1, .post)].map { arm, stage in
            SummaryRow(
                programme: String(place + 1), arm: arm == 0 ? "control" : "experimental", stage: stage,
                count: Int(figures[arm]), mean: figures[arm + (stage == .pre ? 2 : 4)])
        }
    }

    static let tests = [
        PublishedTest("1", difference: 0.21909, standardError: 0.40115, degreesOfFreedom: 294),
        PublishedTest("2", difference: 0.21909, standardError: 0.40165, degreesOfFreedom: 291.057),
        PublishedTest("3", difference: -22.74947, standardError: 0.46006, degreesOfFreedom: 294),
        PublishedTest("4", difference: -22.74947, standardError: 0.46121, degreesOfFreedom: 287.823),
    ]
}
