import PeerLearningCore
import PeerLearningImport

/// Files of a roster that stand in a test, and what is said about them.
enum RosterSample {
    static func read(_ texts: [(name: String, text: String)]) -> Roster {
        RosterReader().read(texts.map { RosterFile(name: $0.name, bytes: Array($0.text.utf8)) })
    }

    static func read(_ text: String, named name: String = "file.csv") -> Roster { read([(name, text)]) }

    static func codes(_ roster: Roster) -> [String] { roster.diagnostics.map(\.code.rawValue) }

    /// The scores of an item by the people's names.
    static func scores(_ roster: Roster, _ item: String, _ choice: AttemptChoice = .best) -> [String: Double] {
        guard let place = roster.items.firstIndex(where: { $0.title == item }) else { return [:] }
        let chosen = roster.results(in: place, choosing: choice)
        return Dictionary(chosen.map { (roster.people[$0.key].name, $0.value.score ?? -1) }) { first, _ in first }
    }

    static let participants = """
        \u{FEFF}"First name","Last name","Email address",Groups,Roles
        Boris,Orlov,Boris@Example.org,"North, Evening",Student
        Vera,Lis,vera@example.org,North,Student
        Anna,Zima,anna@example.org,,"Teacher, Manager"
        """

    static let quiz = """
        "Last name","First name","Email address",State,"Started on",Completed,"Time taken","Grade/10.00","Q. 1 /4.00","Q. 2 /6.00"
        Orlov,Boris,boris@example.org,Finished,"2 March 2026  9:05 AM","2 March 2026  9:25 AM","20 mins","7.50","4.00","3.50"
        Orlov,Boris,boris@example.org,Finished,"1 March 2026  9:05 PM","1 March 2026  9:25 PM","20 mins","5.00","4.00","1.00"
        Lis,Vera,vera@example.org,"In progress","3 March 2026  8:00 AM",-,-,-,-,-
        Moth,Gleb,gleb@example.org,-,-,-,-,-,-,-
        "Overall average",,,,,,,"6.25","4.00","2.25"
        """

    static let russianQuiz = """
        Фамилия;Имя;"Адрес электронной почты";Состояние;"Тест начат";Завершено;"Затраченное время";"Оценка/10,00";"В. 1 /10,00"
        Орлов;Борис;boris@example.org;Завершено;"2 марта 2026, 09:05";"2 марта 2026, 09:25";"20 мин.";7,50;7,50
        "Общее среднее";;;;;;;7,50;7,50
        """

    static let users = """
        username,firstname,lastname,email,idnumber,cohort1,course1,group1,role1,course2,type2,shoe
        boris,Boris,Orlov,boris@example.org,007,Spring,Sales,North,student,Law,1,43
        anna,Anna,Zima,anna@example.org,008,,Sales,,editingteacher,,,38
        """

    static let gradebook = """
        "First name",Surname,"ID number",Institution,Department,"Email address","Quiz: Limits (Real)","Quiz: Limits (Percentage)","Workshop: Essay (assessment) (Real)","Essay (Feedback)","Course total (Letter)","Last downloaded from this course"
        Boris,Orlov,007,,Sales,boris@example.org,8.50,"85.00 %",-,"=1+1",B,1772442000
        Vera,Lis,009,,,vera@example.org,-,-,"17.25","good",A,1772442000
        """
}
