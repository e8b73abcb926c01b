extension PluginTemplate {
    /// The text of `Plugins/KindWordsC/lines.h`.
    static let cLines = #"""
        /* Lines of JSON for plugins in C: reads members of a line without copying, and writes answers through one buffer.
           Nothing but read and write is wanted of the system, so that a module keeps to what hosts allow. */
        #ifndef LINES_H
        #define LINES_H

        #include <stdbool.h>
        #include <stddef.h>
        #include <stdlib.h>
        #include <string.h>
        #include <unistd.h>

        /* A piece of a line; empty where there is nothing. */
        typedef struct {
            const char *start;
            size_t length;
        } piece;

        static const char *skip_string(const char *at, const char *end) {
            for (at++; at < end && *at != '"'; at++) {
                if (*at == '\\') at++;
            }
            return at < end ? at + 1 : end;
        }

        static const char *skip_value(const char *at, const char *end) {
            int depth = 0;
            while (at < end) {
                if (*at == '"') {
                    at = skip_string(at, end);
                } else {
                    if (*at == '{' || *at == '[') depth++;
                    if (*at == '}' || *at == ']') depth--;
                    if (depth < 0) return at;
                    if (depth == 0 && *at == ',') return at;
                    at++;
                }
                if (depth == 0 && at < end && (*at == ',' || *at == '}' || *at == ']')) return at;
            }
            return end;
        }

        static const char *skip_space(const char *at, const char *end) {
            while (at < end && (*at == ' ' || *at == '\t')) at++;
            return at;
        }

        /* The value of a member of an object as it stands there, a text with its quotes. */
        static piece member(piece object, const char *name) {
            const char *at = object.start, *end = object.start + object.length;
            size_t length = strlen(name);
            if (at == end || *at != '{') return (piece){0, 0};
            at++;
            while (at < end && *at != '}') {
                at = skip_space(at, end);
                const char *key = at;
                at = skip_string(at, end);
                bool found = (size_t)(at - key) == length + 2 && memcmp(key + 1, name, length) == 0;
                at = skip_space(at, end);
                if (at < end && *at == ':') at++;
                at = skip_space(at, end);
                const char *value = at;
                at = skip_value(at, end);
                if (found) return (piece){value, (size_t)(at - value)};
                if (at < end && *at == ',') at++;
            }
            return (piece){0, 0};
        }

        /* A text without its quotes, as it is written: what was escaped stays so. */
        static piece text(piece value) {
            if (value.length < 2 || *value.start != '"') return (piece){0, 0};
            return (piece){value.start + 1, value.length - 2};
        }

        /* Whether a list of texts has one. */
        static bool has(piece list, const char *word) {
            const char *at = list.start, *end = list.start + list.length;
            size_t length = strlen(word);
            while (at < end) {
                if (*at != '"') {
                    at++;
                    continue;
                }
                const char *start = at;
                at = skip_string(at, end);
                if ((size_t)(at - start) == length + 2 && memcmp(start + 1, word, length) == 0) return true;
            }
            return false;
        }

        static bool is(piece value, const char *word) {
            return value.length == strlen(word) && memcmp(value.start, word, value.length) == 0;
        }

        /* A whole number; 0 where there is none. */
        static long number(piece value) {
            long sum = 0;
            bool negative = value.length > 0 && *value.start == '-';
            for (size_t i = negative; i < value.length && value.start[i] >= '0' && value.start[i] <= '9'; i++) {
                sum = sum * 10 + (value.start[i] - '0');
                if (sum > 1000000000) break;
            }
            return negative ? -sum : sum;
        }

        static char output[1 << 16];
        static size_t written = 0;

        static void flush_output(void) {
            size_t sent = 0;
            while (sent < written) {
                ssize_t count = write(1, output + sent, written - sent);
                if (count <= 0) _exit(1);
                sent += (size_t)count;
            }
            written = 0;
        }

        static void put_bytes(const char *bytes, size_t length) {
            while (length > 0) {
                size_t room = sizeof output - written;
                if (room == 0) {
                    flush_output();
                    continue;
                }
                size_t part = length < room ? length : room;
                memcpy(output + written, bytes, part);
                written += part;
                bytes += part;
                length -= part;
            }
        }

        static void put(const char *words) { put_bytes(words, strlen(words)); }

        static void put_piece(piece words) { put_bytes(words.start, words.length); }

        static void put_number(long value) {
            char digits[24];
            size_t at = sizeof digits;
            unsigned long rest = value < 0 ? 0UL - (unsigned long)value : (unsigned long)value;
            do {
                digits[--at] = (char)('0' + rest % 10);
                rest /= 10;
            } while (rest > 0);
            if (value < 0) digits[--at] = '-';
            put_bytes(digits + at, sizeof digits - at);
        }

        /* Hands each line to `hear` until the input ends. */
        static void each_line(void (*hear)(piece)) {
            size_t capacity = 1 << 17, filled = 0;
            char *buffer = malloc(capacity);
            if (!buffer) _exit(1);
            while (true) {
                ssize_t count = read(0, buffer + filled, capacity - filled);
                if (count <= 0) return;
                filled += (size_t)count;
                char *start = buffer, *end;
                while ((end = memchr(start, '\n', filled - (size_t)(start - buffer)))) {
                    hear((piece){start, (size_t)(end - start)});
                    start = end + 1;
                }
                flush_output();
                filled -= (size_t)(start - buffer);
                memmove(buffer, start, filled);
                if (filled == capacity) {
                    capacity *= 2;
                    buffer = realloc(buffer, capacity);
                    if (!buffer) _exit(1);
                }
            }
        }

        #endif

        """#
}
