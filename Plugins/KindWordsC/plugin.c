/* Pays the author of a comment that somebody else finds useful: a plugin for WebAssembly.
   What you change for a rule of your own is `describe` and `award`. */
#include "lines.h"

static long points = 3, left = 0;

static void describe(void) {
    put("{\"plugin\":{\"name\":\"kind-words-c\",\"version\":\"1.0.0\",\"protocol\":1,\"rules\":[{"
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
