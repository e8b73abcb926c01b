import PeerLearningCore

extension OfficeFormat {
    /// docx, xlsx and pptx (ECMA-376 and Microsoft's extensions to it).
    static let openXML = OfficeFormat(
        leftOut: { name in leftOutFolders.first { name.hasPrefix($0.key) || name.contains("/" + $0.key) }?.value },
        neutral: { part in
            switch part.name {
            case "docProps/app.xml": appProperties
            case "docProps/custom.xml": customProperties
            default: part.name == "docProps/core.xml" || part.ending == "psmdcp" ? coreProperties : nil
            }
        },
        rules: { part, leftOut in
            XMLRules(
                attribute: { attributeChange(element: $0, name: $1) },
                element: { name, value in elementChange(name, value, leftOut: leftOut) },
                replacesNamesInText: part.name.lowercased().contains("comment"))
        })

    private static let leftOutFolders: KeyValuePairs<String, FileTrace.Kind> = [
        "docProps/thumbnail": .thumbnail, "_xmlsignatures/": .signature, "docMetadata/": .company,
        "printerSettings/": .device, "xl/revisions/": .revisions, "ppt/revisionInfo.xml": .revisions,
        "ppt/changesInfos/": .revisions, "word/recipientData": .location,
    ]

    /// The last words of the relationship types that go with the parts that are left out, or that lead to a folder of
    /// the author's.
    private static let leftOutRelations: KeyValuePairs<String, FileTrace.Kind> = [
        "/thumbnail": .thumbnail, "/origin": .signature, "/classificationlabels": .company,
        "/printerSettings": .device, "/revisionHeaders": .revisions, "/usernames": .revisions,
        "/revisionInfo": .revisions, "/changesInfo": .revisions, "/attachedTemplate": .location,
        "/mailMergeSource": .location, "/mailMergeHeaderSource": .location, "/recipientData": .location,
    ]

    private static func attributeChange(element: String, name: String) -> XMLRules.AttributeChange? {
        let isPerson = ["person", "author", "cmAuthor", "presenceInfo", "Attribution", "Assign", "userInfo", "header"]
            .contains(element)
        let isRemark = ["cm", "reply"].contains(element)
        switch name {
        case "author":
            return .replace(["comment", "person"].contains(element) ? .comments : .revisions, with: PersonName.neutral)
        case "initials": return .replace(.comments, with: "A")
        case "userName", "refreshedBy": return .replace(.revisions, with: PersonName.neutral)
        case "displayName" where isPerson, "name" where isPerson, "userId" where isPerson:
            return .replace(.comments, with: PersonName.neutral)
        case "providerId" where isPerson, "userProvider" where isPerson: return .replace(.comments, with: "None")
        case "date", "dateUtc", "dT", "dateTime": return .replace(.times, with: neutralTime)
        case "dt" where isRemark, "created" where isRemark: return .replace(.times, with: neutralTime)
        case "id" where element == "pageSetup": return .remove(.device)
        default: return name.hasPrefix("rsid") ? .remove(.identifier) : nil
        }
    }

    private static let neutralTime = "2000-01-01T00:00:00Z"

    private static func elementChange(
        _ name: String, _ value: (String) -> String?, leftOut: Set<String>
    ) -> XMLRules.ElementChange? {
        switch name {
        case "author": return .replace(.comments, with: PersonName.neutral)
        case "rsids", "docId": return .remove(.identifier)
        case "docVars": return .remove(.custom)
        case "absPath", "attachedTemplate", "mailMerge": return .remove(.location)
        case "Override":
            return value("PartName").map { leftOut.contains(String($0.dropFirst())) } == true ? .remove(.custom) : nil
        case "Relationship":
            let type = value("Type") ?? ""
            if let kind = leftOutRelations.first(where: { type.hasSuffix($0.key) })?.value { return .remove(kind) }
            return value("TargetMode") == "External" && namesFolder(value("Target") ?? "") ? .report(.location) : nil
        default: return nil
        }
    }

    private static func namesFolder(_ target: String) -> Bool {
        target.lowercased().hasPrefix("file:") || target.contains("\\") || target.dropFirst().hasPrefix(":/")
    }

    private static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
    private static let schema = "http://schemas.openxmlformats.org/officeDocument/2006"

    private static let coreProperties = Array(
        (head
            + #"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" "#
            + #"xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"/>"#).utf8)
    private static let appProperties = Array(
        (head + #"<Properties xmlns="\#(schema)/extended-properties"/>"#).utf8)
    private static let customProperties = Array(
        (head + #"<Properties xmlns="\#(schema)/custom-properties"/>"#).utf8)
}
