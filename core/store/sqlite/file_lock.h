#pragma once
// A lock of the operating system on a file (flock(2)): it holds between processes and between threads, and ends with
// its process however that dies.

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "core/store/sql/failure.h"

namespace aicmo::sqlite {

class FileLock {
  public:
    enum class Kind { Shared, Exclusive };
    /// Nothing when another holds it. The file is made 0600 when it is not there.
    [[nodiscard]] static std::unique_ptr<FileLock> tryLock(const std::filesystem::path& file, Kind kind);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Writes who holds it into the file, for those who find it held.
    void sign();
    /// "process 4711 on host", or "another program" when the file does not say.
    [[nodiscard]] static std::string holder(const std::filesystem::path& file);

  private:
    explicit FileLock(int descriptor, std::string file) : descriptor_(descriptor), file_(std::move(file)) {}
    int descriptor_ = -1;
    std::string file_;
};

}  // namespace aicmo::sqlite
