#pragma once
// Plays a power loss: from what a program did to its files (faulty_io.cpp wrote it down), the files as a disk could
// have them if the power had gone at some moment.
//
// The disk keeps what was synced. Of what was not, it keeps any part: nothing, everything, what came first, or any
// sectors of it, whole or torn in two between sectors. Names likewise: made, renamed or removed files are certain only
// once their folder was synced. The shared memory file is not kept: it lives in memory.

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <QRandomGenerator>

#include "tests/support/io_log.h"

namespace aicmo::test {

class PowerLoss {
  public:
    /// `folder` is what AICMO_IO_FOLDER was; `before` the files in it when the program began, by path below it.
    PowerLoss(const std::string& log, std::string folder, std::map<std::string, std::string> before);

    enum class Keeps { Nothing, Everything, TheFirst, Any };
    struct Moment {
        std::size_t calls = 0;  ///< so many calls had come back
        Keeps keeps = Keeps::Any;
        std::size_t sector = 4096;
        bool lies = false;  ///< the disk calls synced what it is not
    };
    /// The number of calls.
    [[nodiscard]] std::size_t size() const { return calls_.size(); }
    /// When call `index` came back.
    [[nodiscard]] std::int64_t at(std::size_t index) const { return calls_[index].record.at; }
    /// How many had come back by then.
    [[nodiscard]] std::size_t callsUntil(std::int64_t time) const;
    /// The files, by path below the folder.
    [[nodiscard]] std::map<std::string, std::string> filesAfter(const Moment& moment, QRandomGenerator& random) const;

  private:
    struct Call {
        IoLogRecord record;
        std::string bytes;
    };
    struct Disk;
    std::string folder_;
    std::map<std::string, std::string> before_;
    std::vector<Call> calls_;
};

}  // namespace aicmo::test
