#pragma once
// What faulty_io.cpp writes down: fixed records, those of writes followed by the bytes that were written.

#include <cstdint>

namespace aicmo::test {

enum class IoLogOp : std::uint32_t {
    Create,      ///< `name` came to be, open as `id`
    Open,        ///< `name` was there, open as `id`; folders too
    OpenAndCut,  ///< as before, emptied
    Write,       ///< `length` bytes at `offset` of `id`, which follow
    Cut,         ///< `id` is `offset` bytes long
    Sync,        ///< `id` is durable
    Rename,      ///< `name` is `target` now
    Remove,      ///< `name` is gone
};

struct IoLogRecord {
    IoLogOp op;
    std::uint32_t id;
    std::int64_t at;  ///< CLOCK_MONOTONIC in nanoseconds, after the call
    std::uint64_t offset, length;
    char name[256], target[256];
};

}  // namespace aicmo::test
