import PeerLearningCore

/// What is said about tables of people.
enum TableTexts {
    static let english: TextCatalogue.Entries = [
        "import.table-empty": "The table is empty.",
        "import.table-encoding": "The table is neither in UTF-8 nor in windows-1251.",
        "import.table-too-large": "The table is larger than {limit} bytes.",
        "import.table-quote-open": "A quotation mark is opened here and never closed.",
        "import.table-broken":
            "A quotation mark stands inside a cell: put marks around the whole cell and double those within.",
        "import.table-column-repeated": "The column “{column}” stands twice.",
        "import.table-column-missing": "The column “{column}” is missing.",
        "import.table-column-none": "There is no column “{column}”. There are: {known}.",
        "import.table-cell-number": "“{value}” in the column “{column}” is no number.",
        "import.table-cells": "The row has {found} cells where the heading has {expected}.",
        "import.table-cell-empty": "The cell in the column “{column}” is empty.",
        "import.table-value-repeated": "The value “{value}” in the column “{column}” stands on line {other} already.",
        "import.table-column-unknown": "The column “{column}” is not known and was passed over.",
        "import.table-taken-for": "Read as {encoding}, cells parted by {delimiter}.",
        "import.table-cell-wrong": "“{value}” cannot stand in the column “{column}”.",
    ]

    static let russian: TextCatalogue.Entries = [
        "import.table-empty": "Таблица пуста.",
        "import.table-encoding": "Таблица записана не в UTF-8 и не в windows-1251.",
        "import.table-too-large": "Таблица больше {limit} байт.",
        "import.table-quote-open": "Здесь открыта кавычка, которая нигде не закрыта.",
        "import.table-broken":
            "Внутри ячейки стоит кавычка: заключите всю ячейку в кавычки, а внутренние кавычки удвойте.",
        "import.table-column-repeated": "Столбец «{column}» встречается дважды.",
        "import.table-column-missing": "Нет столбца «{column}».",
        "import.table-column-none": "Нет столбца «{column}». Есть: {known}.",
        "import.table-cell-number": "«{value}» в столбце «{column}» — не число.",
        "import.table-cells": "В строке ячеек: {found}, а в заголовке: {expected}.",
        "import.table-cell-empty": "Пустая ячейка в столбце «{column}».",
        "import.table-value-repeated": "Значение «{value}» в столбце «{column}» уже есть в строке {other}.",
        "import.table-column-unknown": "Столбец «{column}» неизвестен и пропущен.",
        "import.table-taken-for": "Прочитано как {encoding}, разделитель: {delimiter}.",
        "import.table-cell-wrong": "«{value}» не подходит для столбца «{column}».",
    ]
}
