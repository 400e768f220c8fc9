#pragma once
// Composes plan items into payloads. One composer serves preview, test send, dry run and live run: that is why what is
// approved is what is sent.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/words.h"
#include "core/compose/payload.h"
#include "core/compose/plan.h"

namespace aicmo {

enum class Severity { Notice, Warning, Error };
[[nodiscard]] std::string_view toString(Severity severity);

/// Something that stops (Error) or weakens (Warning, Notice) a send. `rule` is a stable id ("email.subject.length",
/// "liquid.undefined"); the rules with their limits, dates and sources are in channel_rules.h.
struct Finding {
    Finding() = default;
    Finding(Severity how, std::string ruleId, Words said, std::string where);

    Severity severity = Severity::Error;
    std::string rule;
    std::string message;  ///< in English
    std::string place;    ///< "/content/0/email/subject" or "content/welcome.html:12:4"
    Words words;          ///< what `message` was made from
};

struct Composed {
    Payload payload;  ///< meaningless when an Error is among the findings
    std::vector<Finding> findings;
    [[nodiscard]] const Finding* firstError() const;
};

/// What the operator sees of an email besides its bytes.
struct EmailView {
    std::string from, to, replyTo, subject, preheader, html, text, unsubscribe;
    struct Part {
        std::string name, mimeType, contentId;
        bool isInline = false;
        std::shared_ptr<const std::string> bytes;
    };
    std::vector<Part> parts;
};

/// Thread-safe after construction: compose() may be called from any number of threads. Templates are parsed, files
/// encoded and rules looked up once, at construction; nothing is read from disk or network later.
class Composer {
  public:
    explicit Composer(std::shared_ptr<const Plan> plan);
    ~Composer();
    Composer(const Composer&) = delete;
    Composer& operator=(const Composer&) = delete;

    [[nodiscard]] Composed compose(const PlanItem& item) const;

    /// The same message, marked as a test ("[Test] " before the subject, header X-AICMO-Test: 1), to another address.
    [[nodiscard]] Composed composeTest(const PlanItem& item, std::string_view to) const;

    /// The parts of an email, for the preview. Only for items of channel email.
    [[nodiscard]] Result<EmailView> view(const PlanItem& item) const;

    /// Findings that hold for a whole content (missing file, template that does not parse, limits on posts), once each.
    [[nodiscard]] std::vector<Finding> contentFindings(std::size_t contentIndex) const;

    [[nodiscard]] const Plan& plan() const;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace aicmo
