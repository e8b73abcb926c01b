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
