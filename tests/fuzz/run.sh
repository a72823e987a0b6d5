#!/bin/sh
# Lets libFuzzer look for inputs that break a target: `tests/fuzz/run.sh TARGET [SECONDS]`.
# It needs a stable toolchain and a C++ compiler. What breaks a target is kept in its `crashes`, and is then a test.
set -eu
cd "$(dirname "$0")/../.."
target=$1
seconds=${2:-600}
work=tests/fuzz/__fuzz__/$target
found=${CARGO_TARGET_DIR:-target}/fuzz/$target
mkdir -p "$work/corpus" "$work/crashes" "$found"

# The coverage that libFuzzer steers by, on a stable compiler: the pass is LLVM's own. Naming the platform keeps it out
# of build scripts. The program itself is linked without what libFuzzer brings, and is not run.
host=$(rustc -vV | sed -n 's/^host: //p')
export RUSTFLAGS="--cfg fuzzing --cfg fuzzing_libfuzzer -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
-Cllvm-args=-sanitizer-coverage-trace-compares -Clink-arg=-Wl,--warn-unresolved-symbols"
export CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_STRIP=false \
  CARGO_PROFILE_RELEASE_OVERFLOW_CHECKS=true

# Kept in `found` grow the inputs of this run; the seeds stay as they are.
export BOLERO_LIBFUZZER_ARGS="$found $work/corpus -artifact_prefix=$work/crashes/ -max_total_time=$seconds -timeout=10 \
-rss_limit_mb=2048 -print_final_stats=1${FUZZ_ARGS:+ $FUZZ_ARGS}"
exec cargo test --release --target "$host" --target-dir "${CARGO_TARGET_DIR:-target}/fuzz-build" --test fuzz -- \
  "$target::$target" --exact --nocapture --test-threads=1
