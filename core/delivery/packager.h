#pragma once
// The output packager: a project's documents for its client, with a manifest that says what they were made from.

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/store/store.h"

namespace aicmo {

enum class PackageFormat { Pdf, Pptx, Html };
[[nodiscard]] std::string_view toString(PackageFormat format);

struct PackageMetadata {
    std::vector<std::string> filesGenerated;  ///< "pdf", "pptx", "html"
    bool pdfGenerated = false, pptxGenerated = false, htmlGenerated = false;
    std::string manifestPath, zipPath;
};

struct ProjectPackageResult {
    std::string projectId;
    std::optional<std::string> pdfPath, pptxPath, htmlSummaryPath;
    bool success = false;  ///< true if any of the three was made
    bool projectFound = true;
    bool stopped = false;   ///< by PackageOptions::stop: the last package is still in its place
    bool diskFull = false;  ///< ended for lack of space: the same command goes on once there is some
    std::vector<std::string> errors;
    std::string createdAt;
    PackageMetadata metadata;

    void addError(std::string error) { errors.push_back(std::move(error)); }
    /// How many of the three documents there are.
    [[nodiscard]] int fileCount() const;
};
/// The JSON document of CONTRACT section 4.
[[nodiscard]] std::string toJson(const ProjectPackageResult& result);

struct PackageOptions {
    std::set<PackageFormat> formats{PackageFormat::Pdf, PackageFormat::Pptx, PackageFormat::Html};
    std::filesystem::path output;  ///< folder to be made or replaced; empty: a folder named after project and time in
                                   ///< the working directory
    /// Empty: the language of the brand's defaults, else "en" (brand_defaults.h).
    std::string language;
    std::optional<bool> usLetter;  ///< nothing: the page of the brand's defaults, else A4
    bool archivePdf = false;       ///< strategy.pdf as PDF/A-1b
    /// "What changed" compares with the project that this package folder was made from. Empty: with the last package
    /// that was made from another state of the project (not with SOURCE_DATE_EPOCH: the bytes would depend on it).
    std::filesystem::path since;
    bool tellChanges = true;  ///< false: no "What changed"
    std::string actor;
    std::stop_token stop;
    std::function<void(double fraction, std::string_view doing)> progress;
};

class OutputPackager {
  public:
    OutputPackager(Store& store, std::shared_ptr<const Clock> clock);
    /// Builds the package. One document's failure never stops another's. Never throws.
    [[nodiscard]] ProjectPackageResult buildProjectPackage(std::string_view projectId, const PackageOptions& options);

  private:
    Store& store_;
    std::shared_ptr<const Clock> clock_;
};

/// Checks a package folder against its manifest (`aicmo package --verify DIR`): names every file that differs.
[[nodiscard]] Result<std::vector<std::string>> verifyPackage(const std::filesystem::path& folder);

}  // namespace aicmo
