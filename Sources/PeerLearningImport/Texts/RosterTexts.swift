import PeerLearningCore

/// What is said about people and results of other learning systems.
enum RosterTexts {
    static let english: TextCatalogue.Entries = [
        "import.roster-no-tables": "There are no files here whose names end with .csv.",
        "import.roster-unknown-table":
            "By its columns this is no list of people and no report of results that is known; it was not read.",
        "import.roster-person-unidentified":
            "The row has no identifier, login or e-mail address, so nobody can be told by it; it was left out.",
        "import.roster-person-twice":
            "{name} stands here a second time (first: {other}); the rows were taken together.",
        "import.roster-identifier-shared":
            "“{value}” belongs to two people, {one} and {other}; both are kept, and it cannot tell them apart.",
        "import.roster-address-wrong": "“{value}” is no e-mail address; it was left out, the person is kept.",
        "import.roster-name-unknown":
            "{name} is named without an identifier, and no list of people has the name; the row was left out.",
        "import.roster-name-shared":
            "{name} is named without an identifier, and {count|# person has|# people have} the name; the row was left out.",
        "import.roster-group-unknown": "The group “{group}” is not in the list of groups; it is taken as it stands.",
        "import.roster-role-unknown": "The role “{role}” is not known; whoever has only this role counts as a learner.",
        "import.roster-score-wrong": "“{value}” is no score for “{column}”; it was left out.",
        "import.roster-score-above":
            "The score {score} in “{item}” lies above the maximum {maximum}; it is kept as it is.",
        "import.roster-columns-missing": "OneRoster asks for columns that are missing: {columns}.",
        "import.roster-version":
            "The manifest names version {version} of OneRoster; 1.1 and 1.2 are known. It was read all the same.",
        "import.roster-file-missing": "The manifest promises {file}, and it is not there.",
        "import.roster-file-undeclared": "The manifest does not name {file}, and it is there; it was read.",
        "import.roster-file-unused": "The file holds nothing about people or results that is used; it was not read.",
        "import.roster-reference-broken": "The row refers to “{id}”, which no file describes.",
    ]

    static let russian: TextCatalogue.Entries = [
        "import.roster-no-tables": "Здесь нет файлов, имена которых оканчиваются на .csv.",
        "import.roster-unknown-table":
            "Судя по столбцам, это не список людей и не отчёт с результатами; файл не прочитан.",
        "import.roster-person-unidentified":
            "В строке нет ни идентификатора, ни логина, ни адреса электронной почты: понять, о ком она, нельзя. Строка пропущена.",
        "import.roster-person-twice": "{name} встречается здесь второй раз (впервые: {other}); строки объединены.",
        "import.roster-identifier-shared":
            "«{value}» указано у двух людей: {one} и {other}; оба сохранены, но различить их по этому значению нельзя.",
        "import.roster-address-wrong": "«{value}» — не адрес электронной почты; адрес пропущен, человек сохранён.",
        "import.roster-name-unknown":
            "{name}: указано только имя, без идентификатора, и в списках людей такого имени нет; строка пропущена.",
        "import.roster-name-shared":
            "{name}: указано только имя, без идентификатора, а людей с таким именем {count|# человек|# человека|# человек}; строка пропущена.",
        "import.roster-group-unknown": "Группы «{group}» нет в списке групп; она принята как есть.",
        "import.roster-role-unknown":
            "Роль «{role}» неизвестна; тот, у кого есть только она, считается учащимся.",
        "import.roster-score-wrong": "«{value}» — не балл для «{column}»; значение пропущено.",
        "import.roster-score-above": "Балл {score} за «{item}» больше максимума {maximum}; он оставлен как есть.",
        "import.roster-columns-missing": "OneRoster требует столбцов, которых здесь нет: {columns}.",
        "import.roster-version":
            "В манифесте указана версия OneRoster {version}; известны 1.1 и 1.2. Файлы всё равно прочитаны.",
        "import.roster-file-missing": "В манифесте обещан файл {file}, но его нет.",
        "import.roster-file-undeclared": "Файл {file} не указан в манифесте, но он есть; он прочитан.",
        "import.roster-file-unused": "В файле нет нужных сведений о людях или результатах; он не прочитан.",
        "import.roster-reference-broken": "Строка ссылается на «{id}», но ни один файл этого не описывает.",
    ]
}
