import PeerLearningCore
import Testing

@Suite struct NameEncodingTests {
    @Test(arguments: [
        ("week 1", "week_x0020_1"), ("item-1.2_a", "item-1.2_a"), ("1", "_x0031_"), ("урок", "урок"),
        ("a:b", "a_x003A_b"),
        ("_x0020_", "_x005F_x0020_"), ("a😀", "a_x1F600_"), ("\u{301}a", "_x0301_a"), ("a/b", "a_x002F_b"),
    ])
    func `M8: a name that XML cannot hold is encoded and comes back`(_ text: String, _ name: String) {
        #expect(text.encodedAsName == name)
        #expect(name.decodedFromName == text)
    }

    @Test(arguments: ["_x0041_", "_x20_", "a_x_b", "_xZZZZ_", "_x110000_", "_xD800_", "_x005f_x0020_"])
    func `M8: what was never encoded stays as it is`(_ name: String) { #expect(name.decodedFromName == name) }
}
