import Testing

@testable import PeerLearningImport

@Suite("What a package says about itself")
struct MetadataTests {
    private let expected = PackageMetadata(
        title: "Курс", description: "About it", language: "ru", keywords: ["one", "two"], identifiers: ["ID-1"],
        duration: "PT1H")

    @Test(
        "M1: metadata is read in every namespace and version that it is written in",
        arguments: [
            """
            <lom xmlns="http://ltsc.ieee.org/xsd/LOM"><general><identifier><catalog>URI</catalog><entry>ID-1</entry></identifier>
            <title><string language="ru">Курс</string></title><language>ru</language><description><string>About it</string></description>
            <keyword><string>one</string></keyword><keyword><string>two</string></keyword></general>
            <technical><duration><duration>PT1H</duration></duration></technical>
            <educational><typicalLearningTime><duration>PT9H</duration></typicalLearningTime></educational></lom>
            """,
            """
            <imsmd:lom xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"><imsmd:general><imsmd:title>
            <imsmd:langstring xml:lang="x-none">Курс</imsmd:langstring></imsmd:title>
            <imsmd:catalogentry><imsmd:catalog>Cat</imsmd:catalog><imsmd:entry><imsmd:langstring>ID-1</imsmd:langstring></imsmd:entry></imsmd:catalogentry>
            <imsmd:language>ru</imsmd:language><imsmd:description><imsmd:langstring>About it</imsmd:langstring></imsmd:description>
            <imsmd:keyword><imsmd:langstring>one</imsmd:langstring></imsmd:keyword><imsmd:keyword><imsmd:langstring>two</imsmd:langstring></imsmd:keyword>
            </imsmd:general><imsmd:educational><imsmd:typicallearningtime><imsmd:datetime>PT1H</imsmd:datetime></imsmd:typicallearningtime></imsmd:educational></imsmd:lom>
            """,
            """
            <m:lom xmlns:m="http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest"><m:general><m:identifier>ID-1</m:identifier><m:title><m:string>Курс</m:string></m:title>
            <m:language>ru</m:language><m:description><m:string>About it</m:string></m:description><m:keyword><m:string>one</m:string></m:keyword>
            <m:keyword><m:string>two</m:string><m:string>one</m:string></m:keyword></m:general><m:technical><m:duration>PT1H</m:duration></m:technical></m:lom>
            """,
        ])
    func readsNamespaces(_ lom: String) {
        let report = Manifests.read(Manifests.make(metadata: "<metadata>\(lom)</metadata>"))
        #expect(report.package?.metadata == expected)
        let pointer = "<metadata><adlcp:location>meta/lom.xml</adlcp:location></metadata>"
        let zip = ZipWriter.archive([
            "imsmanifest.xml": Manifests.make(metadata: pointer), "a.html": "", "meta/lom.xml": lom,
        ])
        let apart = PackageImporter().read(zip, named: "a.zip")
        #expect(apart.package?.metadata == expected)
        #expect(apart.diagnostics.isEmpty)
    }

    @Test("M1: a file with metadata that is broken costs the metadata only")
    func survivesBroken() {
        let pointer =
            "<metadata><lom><general><language>ru</language></general></lom><adlcp:location>lom.xml</adlcp:location></metadata>"
        let zip = ZipWriter.archive([
            "imsmanifest.xml": Manifests.make(metadata: pointer), "a.html": "", "lom.xml": "<lom>",
        ])
        let report = PackageImporter().read(zip, named: "a.zip")
        #expect(report.package?.metadata == PackageMetadata(language: "ru"))
        #expect(report.codes == ["xml-malformed"])
        #expect(report.diagnostics.first?.severity == .warning)
    }
}
