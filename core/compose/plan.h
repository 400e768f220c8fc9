#pragma once
// The plan: content × contacts as plan items, the unit that every count counts.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/project/contact_table.h"
#include "core/project/project_document.h"

namespace aicmo {

/// One thing that would go out: a message to one address, one post, one CRM record. A light handle into its Plan.
struct PlanItem {
    std::uint32_t content = 0;  ///< index in Project::content
    std::uint32_t row = 0;      ///< row of the content's ContactTable; 0 for posts
};

/// A content whose items could not be extracted (audience missing, CSV unreadable): reported, others go on.
struct PlanProblem {
    std::string contentId;
    Error error;
};

/// The plan items of one project in the order of its content. Immutable; shared between threads. Holds the project
/// alive.
class Plan {
  public:
    [[nodiscard]] const Project& project() const { return bundle_->project; }
    [[nodiscard]] const ProjectFiles& files() const { return *bundle_->files; }
    [[nodiscard]] const std::vector<PlanItem>& items() const { return items_; }
    [[nodiscard]] const std::vector<PlanProblem>& problems() const { return problems_; }

    [[nodiscard]] const ContentItem& content(const PlanItem& item) const;
    /// Contacts of the content; nullptr for posts.
    [[nodiscard]] const ContactTable* contacts(const PlanItem& item) const;
    [[nodiscard]] const ContactTable* contactsOf(std::size_t contentIndex) const;
    /// What tells of consent in the content's audience; nullptr when nothing does.
    [[nodiscard]] const class ConsentColumns* consentColumns(std::size_t contentIndex) const;
    /// "<content id>/<recipient in lower case>" for email and CRM, "<content id>" for posts.
    [[nodiscard]] std::string itemId(const PlanItem& item) const;
    /// Recipient address; empty for posts.
    [[nodiscard]] std::string_view recipient(const PlanItem& item) const;
    [[nodiscard]] std::optional<PlanItem> find(std::string_view itemId) const;

  private:
    friend Plan extractPlanItems(std::shared_ptr<const ProjectBundle> bundle);
    std::shared_ptr<const ProjectBundle> bundle_;
    std::vector<std::shared_ptr<const ContactTable>> tables_;  ///< one a content, shared by contents of one audience
    std::vector<PlanItem> items_;
    std::vector<PlanProblem> problems_;
    struct Index;
    std::shared_ptr<const Index> index_;  ///< content ids and, from the first find() on, addresses; copies share it
};

/// Turns a project into its plan items. Pure: the same project gives the same plan.
[[nodiscard]] Plan extractPlanItems(std::shared_ptr<const ProjectBundle> bundle);

}  // namespace aicmo
