#pragma once
// One CRM content, made ready: templates parsed once, one record or note for each contact. Immutable after
// construction; any number of threads compose from it. Bodies as HubSpot's API takes them.

#include <string>
#include <utility>
#include <vector>

#include "core/compose/composer.h"
#include "core/compose/rendering.h"

namespace aicmo::crm {

class CrmTemplate {
  public:
    CrmTemplate(const Plan& plan, std::size_t contentIndex);
    [[nodiscard]] const std::vector<Finding>& findings() const { return findings_; }
    [[nodiscard]] Composed compose(std::uint32_t row) const;

  private:
    void prepareProperties(const TemplateScope& scope);
    void prepareNote(const TemplateScope& scope);
    [[nodiscard]] std::string upsertBody(std::string_view email, std::span<const std::string_view> cells,
                                         std::vector<Finding>& findings) const;
    [[nodiscard]] std::string noteBody(std::string_view email, std::span<const std::string_view> cells,
                                       std::vector<Finding>& findings) const;
    /// 32 hex digits of a digest over project, content, revision and recipient.
    [[nodiscard]] std::string reference(std::string_view email) const;
    [[nodiscard]] std::string place(std::string_view member) const;

    const Plan& plan_;
    std::size_t index_;
    const ContentItem& content_;
    const ContactTable* contacts_;
    std::vector<std::pair<std::string, BoundTemplate>> properties_;
    std::vector<BoundTemplate> note_;  ///< one, or none
    bool noteIsPlain_ = false;         ///< its line breaks are line breaks, not HTML
    std::string timestamp_;
    std::vector<Finding> findings_;
};

}  // namespace aicmo::crm
