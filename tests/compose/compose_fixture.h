#pragma once
// Projects for the tests of core/compose, built in memory.

#include <memory>
#include <string>
#include <string_view>

#include "core/compose/composer.h"
#include "core/compose/plan.h"

namespace aicmo::test {

/// A project with a client, a brand and nothing to send yet.
struct ComposeFixture {
    ComposeFixture();

    /// Adds an email from news@example.com to anna@example.org (Anna, Acme & Sons), with subject and text.
    EmailContent& addEmail(const std::string& id = "welcome");
    PostContent& addPost(Channel channel, const std::string& text, const std::string& id = "post");
    CrmContent& addCrm(CrmOperation operation, const std::string& id = "crm");
    /// A picture of one colour, in the format that Qt calls so.
    void addPicture(const std::string& path, const char* format, int width = 40, int height = 40);

    [[nodiscard]] std::shared_ptr<const Plan> plan() const;
    /// The first item, composed.
    [[nodiscard]] Composed compose() const;

    ProjectBundle bundle;
    std::shared_ptr<MemoryFiles> files = std::make_shared<MemoryFiles>();
};

/// "rule rule …" of the findings that are at least that severe.
[[nodiscard]] std::string rulesOf(const std::vector<Finding>& findings, Severity least = Severity::Error);
[[nodiscard]] bool hasRule(const std::vector<Finding>& findings, std::string_view rule);
[[nodiscard]] std::string repeated(std::string_view text, std::size_t times);

}  // namespace aicmo::test
