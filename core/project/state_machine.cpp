// AICMO's project life cycle: the names of its states and the steps between them.

#include <algorithm>
#include <array>

#include "core/project/project.h"

namespace aicmo {

namespace {

using enum ProjectState;

struct StateEntry {
    ProjectState state;
    std::string_view name;
    std::array<ProjectState, 2> next;
    std::size_t nextCount;
};

// Work that fails quality control goes back to the creatives; a strategy that is not approved goes back to the intake.
constexpr std::array<StateEntry, 9> table{{
    {Created, "CREATED", {IntakeComplete}, 1},
    {IntakeComplete, "INTAKE_COMPLETE", {StrategyGenerated}, 1},
    {StrategyGenerated, "STRATEGY_GENERATED", {StrategyApproved, IntakeComplete}, 2},
    {StrategyApproved, "STRATEGY_APPROVED", {CampaignDefined}, 1},
    {CampaignDefined, "CAMPAIGN_DEFINED", {CreativeGenerated}, 1},
    {CreativeGenerated, "CREATIVE_GENERATED", {QcApproved, QcFailed}, 2},
    {QcFailed, "QC_FAILED", {CreativeGenerated}, 1},
    {QcApproved, "QC_APPROVED", {Delivered, QcFailed}, 2},
    {Delivered, "DELIVERED", {}, 0},
}};

}  // namespace

std::string_view toString(ProjectState state) {
    const auto* found =
        std::find_if(table.begin(), table.end(), [&](const StateEntry& entry) { return entry.state == state; });
    return found == table.end() ? std::string_view{} : found->name;
}

std::optional<ProjectState> projectStateFrom(std::string_view text) {
    const auto* found =
        std::find_if(table.begin(), table.end(), [&](const StateEntry& entry) { return entry.name == text; });
    if (found == table.end()) return std::nullopt;
    return found->state;
}

std::vector<ProjectState> nextStates(ProjectState state) {
    for (const StateEntry& entry : table) {
        if (entry.state == state) return {entry.next.begin(), entry.next.begin() + entry.nextCount};
    }
    return {};
}

}  // namespace aicmo
