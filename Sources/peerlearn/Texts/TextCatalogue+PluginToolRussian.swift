import PeerLearning

extension TextCatalogue {
    static let pluginToolRussian: Entries = [
        "tool.plugin.new": "Заготовка {name} создана. Дальше: {next}",
        "tool.plugin.exists": "{folder}: там уже что-то есть.",
        "tool.plugin.is": "{name} {version}: {rules|# правило|# правила|# правил}",
        "tool.plugin.law.kept": "  соблюдён  {law}",
        "tool.plugin.law.broken": "  нарушен   {law}: {statement}",
        "tool.plugin.law.seen": "            {rule}: {seen}",
        "tool.plugin.speed": "{events|# событие|# события|# событий} за {seconds} с: {rate} в секунду",
        "tool.plugin.memory": "Памяти — не больше {size} МБ.",
        "tool.plugin.verdict.good": "Все законы соблюдены.",
        "tool.plugin.verdict.bad": "{count|Нарушен # закон|Нарушены # закона|Нарушено # законов}.",
        "tool.plugin.rule": "{rule}: {awards|# награда|# награды|# наград}, {points|# балл|# балла|# баллов}",
        "tool.plugin.person": "  {person}: {points|# балл|# балла|# баллов}",
        "tool.plugin.events":
            "Задан вопрос о {count|# событии|# событиях|# событиях}; ничего не записано.",
        "tool.plugin.failed": "{rule}: ответа нет. {reason}",
        "tool.plugin.leftOut": "Плагин не участвует: {reason}",
        "tool.plugin.noGrades": "Правила оценок «{rule}» нет ни у одного плагина хранилища. Есть: {known}",
        "tool.plugin.installed": "Плагин {name} установлен и принят в том виде, в каком он есть.",
        "tool.plugin.accepted": "Плагин {name} принят в нынешнем виде.",
        "tool.plugin.none": "На полке нет ни одного плагина.",
        "tool.plugin.listed": "{name} {version}: {state}",
        "tool.plugin.state.accepted": "принят",
        "tool.plugin.state.new": "ещё не принят, поэтому не загружается",
        "tool.plugin.state.changed": "изменился после приёмки, поэтому не загружается: {files}",
    ]
}
