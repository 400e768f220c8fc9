#pragma once
// The check before a send: the findings of every content and of every plan item. Sends nothing, opens no connection.

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/compose/composer.h"
#include "core/store/store.h"

namespace aicmo {

struct CheckFinding {
    std::string contentId;
    std::string itemId;  ///< empty when the finding is about the whole content
    Finding finding;
    std::string recipient{};  ///< the address as the unused row has it, if it has one
};

/// True for a finding about a row of an audience: its place is "audiences/news.csv:17".
[[nodiscard]] bool isAboutARow(const CheckFinding& finding);

/// The rows of all audiences that cannot be used, as one CSV file (UTF-8, CR LF): aicmo_place, aicmo_reason, then every
/// column of those audiences. No cell is a formula: ContactTable::fromCsv takes the guard off again. A cell that was
/// not UTF-8 is read as Latin-1, which it most likely is.
[[nodiscard]] std::string unusableRowsCsv(const Plan& plan);

struct CheckOptions {
    std::optional<Instant> now;                 ///< without it no time has passed
    Store* store = nullptr;                     ///< without it nothing is known of what was sent and approved
    std::map<Channel, std::string> accounts{};  ///< through which the channels would go out now
    std::stop_token stop;
};

using EachFinding = std::function<void(CheckFinding)>;

/// Composes every item of the plan on all processors and gives one finding after another: a plan of a million items may
/// have as many. In order of content; findings of the content come first, those about several contents last. A row that
/// is not used is told once, with the first content that names its audience.
void checkProject(const std::shared_ptr<const Plan>& plan, const CheckOptions& options, const EachFinding& each);
/// The same, kept: for plans that are known to be small.
[[nodiscard]] std::vector<CheckFinding> checkProject(const std::shared_ptr<const Plan>& plan,
                                                     const CheckOptions& options = {});

}  // namespace aicmo
