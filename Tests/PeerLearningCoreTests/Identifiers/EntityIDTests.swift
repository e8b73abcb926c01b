import PeerLearningCore
import Testing

@Suite("C1: Identifiers")
struct EntityIDTests {
    @Test("C1: identifiers that only look alike stay apart, alone and as keys")
    func bytes() {
        let composed: PersonID = "\u{E9}"
        let decomposed: PersonID = "e\u{301}"
        #expect(composed != decomposed)
        #expect(Set([composed, decomposed]).count == 2)
        #expect([composed: 1][decomposed] == nil)
        #expect(decomposed < composed)
        #expect(!(composed < composed))
    }

    @Test("C1: identifiers that differ in one byte are different, wherever it is and however long they are")
    func everyByte() {
        for length in 0...40 {
            let letters = [UInt8](repeating: 0x61, count: length)
            let one = PersonID(String(decoding: letters, as: UTF8.self))
            #expect(one == PersonID(String(decoding: letters, as: UTF8.self)))
            #expect(one != PersonID(String(decoding: letters + [0x61], as: UTF8.self)))
            for place in letters.indices {
                var others = letters
                others[place] = 0x62
                #expect(one != PersonID(String(decoding: others, as: UTF8.self)))
            }
        }
    }

    @Test("C1: the parts of a stream's name are found by its first hyphen")
    func streams() {
        let stream = StreamID(kind: "workshop", id: "a-b\u{301}-c")
        #expect(stream.kind == "workshop")
        #expect(stream.id == "a-b\u{301}-c")
        #expect(StreamID("nothing").id.isEmpty)
    }
}
