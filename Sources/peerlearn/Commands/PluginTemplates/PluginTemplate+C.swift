extension PluginTemplate {
    /// A plugin in C for WebAssembly.
    static func c(_ name: String) -> [PluginTemplate] {
        [
            PluginTemplate("plugin.c", cPlugin.replacing("kind-words", with: name)),
            PluginTemplate("lines.h", cLines),
            PluginTemplate("build.sh", cBuild, isProgram: true),
            PluginTemplate("test.sh", cTest, isProgram: true),
            manifest(name, running: #""module": "plugin.wasm""#, files: ["plugin.wasm"]),
            readme(
                name, "C for WebAssembly", change: "`describe` and `award` in `plugin.c`",
                test: "./build.sh\n./test.sh"),
        ]
    }

    /// The text of `Plugins/KindWordsC/plugin.c`, but for the plugin's name.
    static let cPlugin = #"""
        /* Pays the author of a comment that somebody else finds useful: a plugin for WebAssembly.
           What you change for a rule of your own is `describe` and `award`. */
        #include "lines.h"

        static long points = 3, left = 0;

        static void describe(void) {
            put("{\"plugin\":{\"name\":\"kind-words\",\"version\":\"1.0.0\",\"protocol\":1,\"rules\":[{"
                "\"name\":\"kind-words\",\"version\":1,\"kind\":\"points\",\"events\":[\"comment-rated\"],\"needs\":[],"
                "\"orderIndependent\":true,\"limit\":100,\"reasons\":{\"kind\":{"
                "\"en\":\"words that helped {count|# person|# people}\","
                "\"ru\":\"слова, которые помогли {count|# человеку|# людям|# людям}\"}}}]}}\n");
        }

        /* The awards that follow from an event; pure: no clock, no chance, no memory of other events. */
        static void award(piece event) {
            piece traits = member(event, "traits"), author = text(member(event, "recipient"));
            if (!is(text(member(event, "kind")), "comment-rated") || !has(traits, "useful") || has(traits, "own")
                || author.length == 0) {
                put("[]\n");
                return;
            }
            put("[{\"rule\":\"kind-words\",\"to\":\"");
            put_piece(author);
            put("\",\"points\":");
            put_number(points);
            put(",\"cause\":\"");
            put_piece(text(member(event, "subject")));
            put("/");
            put_piece(text(member(event, "actor")));
            put("\",\"reason\":\"kind\",\"with\":{\"count\":1}}]\n");
        }

        static void hear(piece line) {
            if (left > 0) {
                left--;
                award(line);
                return;
            }
            piece hello = member(line, "hello"), count = member(line, "count"), end = member(line, "end");
            if (hello.length > 0) {
                piece set = member(member(hello, "parameters"), "points");
                if (set.length > 0) points = number(set);
                describe();
            } else if (count.length > 0) {
                left = number(count);
            } else if (end.length > 0) {
                put("{\"end\":");
                put_piece(end);
                put("}\n");
            }
        }

        int main(void) {
            each_line(hear);
            return 0;
        }

        """#

    /// The text of `Plugins/KindWordsC/build.sh`.
    static let cBuild = #"""
        #!/bin/sh
        # Builds plugin.wasm beside this file, or at the path that it is given. It needs the clang of the Swift toolchain, and
        # Debian's wasi-libc and libclang-rt-14-dev-wasm32, whose files may also lie below WASI_ROOT.
        set -eu
        here=$(cd "$(dirname "$0")" && pwd)
        root=${WASI_ROOT:-}
        clang=${CLANG:-clang}
        builtins=$root/usr/lib/llvm-14/lib/clang/14.0.6/lib/wasi/libclang_rt.builtins-wasm32.a
        "$clang" --target=wasm32-wasi --sysroot=/ -isystem "$root/usr/include/wasm32-wasi" -L"$root/usr/lib/wasm32-wasi" \
            -nodefaultlibs -nostartfiles "$root/usr/lib/wasm32-wasi/crt1.o" -Wl,-z,stack-size=1048576 -O2 -Wall -Wextra -Werror \
            "$here/plugin.c" -lc "$builtins" -o "${1:-$here/plugin.wasm}"

        """#

    private static let cTest = #"""
        #!/bin/sh
        # Asks the module about three events, and holds its answers to what they should be.
        set -eu
        here=$(cd "$(dirname "$0")" && pwd)
        answers=$("${WASMKIT:-wasmkit}" run "$here/plugin.wasm" <<'END'
        {"hello":{"protocol":1,"host":"test","language":"en","parameters":{"points":3}}}
        {"batch":1,"of":"events","count":3}
        {"kind":"comment-rated","actor":"p1","recipient":"p2","subject":"x1","traits":["useful"],"figures":{}}
        {"kind":"comment-rated","actor":"p1","recipient":"p2","subject":"x2","traits":[],"figures":{}}
        {"kind":"met","actor":"p1","recipient":"p2","subject":"x3","traits":["useful"],"figures":{}}
        {"end":1}
        END
        )
        [ "$(echo "$answers" | grep -c '"to":"p2"')" = 1 ] && [ "$(echo "$answers" | grep -c '^\[\]$')" = 2 ] && echo "as it should be"

        """#
}
