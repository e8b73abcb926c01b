@testable import PeerLearningFiles

/// Office files with the canary in every place that a program writes a name to.
enum OfficeFixture {
    static let name = Canary.name
    static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    static let core = """
        <?xml version="1.0"?><cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>\(name)</dc:creator>\
        <cp:lastModifiedBy>\(name)</cp:lastModifiedBy><dc:title>\(name)</dc:title></cp:coreProperties>
        """

    static let properties: KeyValuePairs<String, String> = [
        "[Content_Types].xml": """
        <Types><Override PartName="/docProps/thumbnail.jpeg" ContentType="image/jpeg"/>\
        <Default Extension="xml" ContentType="application/xml"/></Types>
        """,
        "_rels/.rels": """
        <Relationships><Relationship Id="a" Type="\(types)/metadata/thumbnail" Target="docProps/thumbnail.jpeg"/>\
        <Relationship Id="b" Type="\(types)/officeDocument" Target="word/document.xml"/></Relationships>
        """,
        "docProps/core.xml": core,
        "docProps/app.xml": "<Properties><Company>\(name)</Company><Manager>\(name)</Manager></Properties>",
        "docProps/custom.xml":
            "<Properties><property name=\"\(name)\"><lpwstr>\(name)</lpwstr></property></Properties>",
        "docProps/thumbnail.jpeg": name,
    ]

    static let document = """
        <?xml version='1.0' encoding='UTF-8'?><!-- \(name) --><w:document xmlns:w="w"><w:p w:rsidR="00AB12CD">\
        <w:ins w:id="1" w:author="\(name)" w:date="2026-01-01T10:00:00Z"><w:r><w:t>Hello</w:t></w:r></w:ins>\
        <w:del w:author='\(name)'><w:delText>old</w:delText></w:del></w:p></w:document>
        """

    static let settings = """
        <w:settings xmlns:w="w"><w:zoom/><w:rsids><w:rsid w:val="1"/></w:rsids><w:attachedTemplate r:id="t"/></w:settings>
        """

    static func docx(_ more: KeyValuePairs<String, String> = [:], text: String = document) -> [UInt8] {
        make(
            [
                "word/document.xml": text, "word/settings.xml": settings,
                "word/comments.xml": """
                <w:comments xmlns:w="w"><w:comment w:id="0" w:author="\(name)" w:initials="Canary"><w:t>Good</w:t></w:comment>\
                </w:comments>
                """,
                "word/people.xml": """
                <w15:people><w15:person w15:author="\(name)"><w15:presenceInfo w15:providerId="AD" w15:userId="\(name)"/>\
                </w15:person></w15:people>
                """,
                "word/_rels/settings.xml.rels": """
                <Relationships><Relationship Id="t" Type="\(types)/attachedTemplate" TargetMode="External" \
                Target="file:///C:/Users/\(name)/Normal.dotm"/></Relationships>
                """,
            ], more)
    }

    static var xlsx: [UInt8] {
        make([
            "xl/workbook.xml":
                "<workbook><fileSharing userName=\"\(name)\"/><x:absPath url=\"C:/\(name)/\"/></workbook>",
            "xl/comments1.xml": """
            <comments><authors><author>\(name)</author></authors><comment><t>\(name):</t><t>fine</t></comment></comments>
            """,
            "xl/persons/person.xml":
                "<personList><person displayName=\"\(name)\" userId=\"\(name)\" id=\"1\"/></personList>",
            "xl/worksheets/sheet1.xml": "<worksheet><pageSetup paperSize=\"9\" r:id=\"rId1\"/></worksheet>",
            "xl/worksheets/_rels/sheet1.xml.rels": """
            <Relationships><Relationship Id="rId1" Type="\(types)/printerSettings" Target="../printerSettings/p1.bin"/>\
            </Relationships>
            """,
            "xl/printerSettings/p1.bin": name,
            "xl/pivotCache/p.xml": "<pivotCacheDefinition refreshedBy=\"\(name)\"/>",
            "xl/tables/table1.xml": "<table displayName=\"Table1\" name=\"Table1\"/>",
        ])
    }

    static var pptx: [UInt8] {
        make([
            "ppt/presentation.xml": "<p:presentation/>",
            "ppt/commentAuthors.xml": """
            <p:cmAuthorLst><p:cmAuthor id="1" name="\(name)" initials="\(name)"/></p:cmAuthorLst>
            """,
            "ppt/authors.xml": "<a><p188:author id=\"1\" name=\"\(name)\" userId=\"\(name)\" providerId=\"AD\"/></a>",
            "ppt/comments/c1.xml":
                "<p:cmLst><p:cm authorId=\"1\" dt=\"2026-01-01\"><p:text>ok</p:text></p:cm></p:cmLst>",
            "ppt/changesInfos/changesInfo1.xml": "<pc:chgInfo><pc:chgData name=\"\(name)\"/></pc:chgInfo>",
        ])
    }

    static func make(_ parts: KeyValuePairs<String, String>, _ more: KeyValuePairs<String, String> = [:]) -> [UInt8] {
        var writer = ZipWriter()
        for (name, text) in properties { writer.add(name, text) }
        for (name, text) in parts { writer.add(name, text) }
        for (name, text) in more { writer.add(name, text) }
        return writer.bytes
    }

    static func odt(_ more: KeyValuePairs<String, String> = [:]) -> [UInt8] {
        var writer = ZipWriter()
        writer.add("mimetype", "application/vnd.oasis.opendocument.text")
        writer.add(
            "content.xml",
            """
            <office:document-content><text:tracked-changes><office:change-info><dc:creator>\(name)</dc:creator>\
            <dc:date>2026-01-01T10:00:00</dc:date></office:change-info></text:tracked-changes>\
            <office:annotation><dc:creator>\(name)</dc:creator><meta:creator-initials>Canary</meta:creator-initials>\
            <text:p>note</text:p></office:annotation><text:date text:date-value="2026-01-01">1 May</text:date>\
            <text:p>Hello <text:author-name>\(name)</text:author-name></text:p></office:document-content>
            """)
        writer.add(
            "settings.xml",
            "<office:settings><config:config-item config:name=\"PrinterName\">\(name)</config:config-item></office:settings>"
        )
        writer.add("styles.xml", "<s><style:text-properties officeooo:rsid=\"00ab\" fo:color=\"#000000\"/></s>")
        writer.add(
            "meta.xml",
            """
            <office:document-meta><meta:initial-creator>\(name)</meta:initial-creator><dc:creator>\(name)</dc:creator>\
            <dc:date>2026</dc:date><meta:user-defined meta:name="\(name)">\(name)</meta:user-defined></office:document-meta>
            """)
        writer.add("Thumbnails/thumbnail.png", name)
        writer.add(
            "META-INF/manifest.xml",
            """
            <m:manifest><m:file-entry m:full-path="content.xml"/><m:file-entry m:full-path="Thumbnails/thumbnail.png"/>\
            </m:manifest>
            """)
        for (name, text) in more { writer.add(name, text) }
        return writer.bytes
    }

    /// The words of a part, in the file as it is.
    static func text(_ name: String, in bytes: [UInt8]) -> String? {
        OfficeReading.parts(of: bytes, limits: .standard)?.first { $0.name == name }.map {
            String(decoding: $0.bytes, as: UTF8.self)
        }
    }
}
