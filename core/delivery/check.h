#pragma once
// The check before a send: the findings of every content and of every plan item. Sends nothing, opens no connection.

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/compose/composer.h"

namespace aicmo {

struct CheckFinding {
    std::string contentId;
    std::string itemId;  ///< empty when the finding is about the whole content
    Finding finding;
    std::string recipient{};  ///< the address as the unused row has it, if it has one
};

/// True for a finding about a row of an audience: its place is "audiences/news.csv:17".
[[nodiscard]] bool isAboutARow(const CheckFinding& finding);

/// Composes every item of the plan on all processors. In order of content; findings of the content come first. A row
/// that is not used is told once, with the first content that names its audience.
[[nodiscard]] std::vector<CheckFinding> checkProject(const std::shared_ptr<const Plan>& plan,
                                                     std::stop_token stop = {});

}  // namespace aicmo
