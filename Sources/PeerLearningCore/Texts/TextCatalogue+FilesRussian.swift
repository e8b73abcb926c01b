extension TextCatalogue {
    static let filesRussian: Entries = [
        "file.trace.author": "имя автора",
        "file.trace.lastEditor": "имя того, кто сохранил файл последним",
        "file.trace.company": "название организации или школы",
        "file.trace.location": "место или папка",
        "file.trace.device": "камера, компьютер или принтер",
        "file.trace.software": "программа, в которой сделан файл",
        "file.trace.times": "время создания и правки",
        "file.trace.title": "заголовок и ключевые слова",
        "file.trace.comments": "имена авторов примечаний",
        "file.trace.revisions": "история правок и прежние версии",
        "file.trace.thumbnail": "уменьшенное изображение",
        "file.trace.embedded": "вложенный файл",
        "file.trace.identifier": "метка, общая с другими вашими файлами",
        "file.trace.signature": "цифровая подпись с именем владельца",
        "file.trace.custom": "дополнительные свойства файла",
        "file.trace.nameInText": "имя в самом тексте работы",
        "file.trace.unreadable": "часть файла, которая не открывается",
        "file.trace.unknownKind": "файл неизвестного вида",
        "file.warning.tells": "Файл всё ещё может вас выдать: {what}. Уберите это и сдайте файл ещё раз.",
        "file.warning.unseen":
            "Это не удалось проверить: {what}. Убедитесь, что вас там нельзя узнать, или сохраните работу в другом формате "
            + "и сдайте её ещё раз.",
    ]
}
