#pragma once
// Which engine a URL means. For store.cpp and store_copy.cpp.

#include <filesystem>
#include <memory>
#include <string_view>

#include "core/base/clock.h"
#include "core/store/sql/engine.h"

namespace aicmo {

/// The file of a SQLite URL or plain path. Fails (Failure) for what is neither.
[[nodiscard]] std::filesystem::path storeFile(std::string_view url);

/// Opens, makes or upgrades the store at `url`. Fails with a Failure.
[[nodiscard]] std::shared_ptr<sql::Engine> openEngine(std::string_view url, const Clock& clock);

}  // namespace aicmo
