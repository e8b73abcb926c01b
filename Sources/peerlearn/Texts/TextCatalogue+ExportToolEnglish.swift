import PeerLearning

extension TextCatalogue {
    static let exportToolEnglish: Entries = [
        "tool.export.written": "“{title}” is written to {file} ({count|# file|# files}).",
        "tool.export.note": "Question “{question}”: {note}",
    ]
}
