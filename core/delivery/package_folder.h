#pragma once
// A package appears whole or not at all: it is made in a fresh folder beside its place and moved there in one step. The
// last good package stays until then.

#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace aicmo {

class PackageFolder {
  public:
    /// Makes the working folder (mode 0700). Refuses a target that is a link, a file, or a folder that is no package.
    [[nodiscard]] static Result<PackageFolder> create(const std::filesystem::path& wanted);
    /// Removes what was not put into place.
    ~PackageFolder();
    PackageFolder(PackageFolder&& other) noexcept;
    PackageFolder& operator=(PackageFolder&&) = delete;
    PackageFolder(const PackageFolder&) = delete;
    PackageFolder& operator=(const PackageFolder&) = delete;

    /// A new file in the working folder, mode 0600; an existing one is never written through.
    [[nodiscard]] Status write(std::string_view name, std::string_view bytes) const;
    [[nodiscard]] const std::filesystem::path& working() const { return working_; }
    [[nodiscard]] const std::filesystem::path& target() const { return target_; }
    [[nodiscard]] Status putIntoPlace();

  private:
    PackageFolder(std::filesystem::path target, std::filesystem::path working);
    std::filesystem::path target_, working_;
};

}  // namespace aicmo
