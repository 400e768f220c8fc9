#pragma once
// What a store's URL tells about itself, before the store is opened.

#include <string_view>

namespace aicmo {

/// "postgresql://…" or "postgres://…": a store on a server, not a file.
[[nodiscard]] bool isServerUrl(std::string_view url);

/// Whether the URL holds a password. A command line may be read by everybody on the machine: it has no place there.
[[nodiscard]] bool holdsPassword(std::string_view url);

}  // namespace aicmo
