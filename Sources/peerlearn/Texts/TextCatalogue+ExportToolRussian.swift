import PeerLearning

extension TextCatalogue {
    static let exportToolRussian: Entries = [
        "tool.export.written": "«{title}» записано в {file} ({count|# файл|# файла|# файлов}).",
        "tool.export.note": "Вопрос «{question}»: {note}",
    ]
}
