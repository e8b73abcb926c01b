/// The plural form that a count asks for, by the rules of CLDR for whole numbers.
///
/// Source: Unicode CLDR, *Language Plural Rules*: English has `one` and `other`; Russian, Ukrainian and Belarusian have
/// `one` (1, 21, 31 …), `few` (2 to 4, 22 to 24 …) and `many`.
enum PluralForm: Int {
    case one = 0
    case few = 1
    case many = 2

    /// The form of `count` in `language`, as the place of the form in a text's list of forms.
    static func index(of count: Int, in language: Language) -> Int {
        switch language.primary {
        case "ru", "uk", "be": return slavic(count).rawValue
        default: return count == 1 ? 0 : 1
        }
    }

    private static func slavic(_ count: Int) -> PluralForm {
        let ones = count.magnitude % 10
        let tens = count.magnitude % 100
        if ones == 1, tens != 11 { return .one }
        if (2...4).contains(ones), !(12...14).contains(tens) { return .few }
        return .many
    }
}
