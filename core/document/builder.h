#pragma once
// Builds the content tree from a project, what was rendered for it, and what came of it.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/document/deliverable.h"
#include "core/project/project_document.h"

namespace aicmo::document {

/// A picture inside an email that its HTML names as "cid:<contentId>".
struct RenderedPart {
    std::string contentId, name;
    std::shared_ptr<const std::string> bytes;
};

/// A content as its first contact gets it, from the composer. The document room never sees a template: a text that
/// still holds template tags is left out with a notice.
struct RenderedContent {
    std::string contentId;
    std::string shownFor;  ///< the contact it was rendered for: "Emma"; empty for posts
    std::string from;      ///< "Hana at Northwind <hana@northwind.example>"
    std::string subject, preheader;
    std::string html, text;  ///< an email's two bodies; html is typeset, never shown as it is
    std::vector<RenderedPart> parts;
    std::string postText;    ///< with hashtags and link, as it is published
    long long contacts = 0;  ///< how many get it
    std::size_t messageBytes = 0;
    std::string problem;  ///< why it could not be rendered; then the texts are not used
};

struct ChannelResult {
    Channel channel = Channel::Email;
    long long items = 0, sent = 0, failed = 0, skipped = 0, inDoubt = 0;
};
/// Emails sent in a stretch of time, counted by day; the builder adds days up to weeks when there are many.
struct SentOnDay {
    Day day;
    long long sent = 0;
};
enum class NotSentStatus { Failed, Skipped, InDoubt };
struct NotSentReason {
    std::string reason;
    Channel channel = Channel::Email;
    NotSentStatus status = NotSentStatus::Failed;
    long long items = 0;
};
struct ResultsInput {
    std::vector<ChannelResult> channels;  ///< the four counts add up to items
    std::vector<SentOnDay> emailsByDay;
    std::vector<NotSentReason> reasons;
    std::optional<Instant> lastRun;
};

struct ApprovalInput {
    std::string contentId;
    Instant at{};
    std::string by;
    std::string digest;   ///< hexadecimal
    long long items = 0;  ///< plan items that the approval covers
};

/// The project as it was delivered before.
struct DeliveredInput {
    Project project;
    Instant at{};
};

/// Stands where the project's own brand leaves a field empty (core/delivery/brand_defaults.h); an empty one leaves it
/// to the project.
struct BrandInput {
    std::string primaryColor, accentColor, fontFamily;
    std::shared_ptr<const std::string> logo;  ///< the bytes of a picture; null: none
};

struct DeliverableInput {
    const ProjectBundle* bundle = nullptr;  ///< must live as long as the call
    std::vector<RenderedContent> rendered;
    std::optional<ResultsInput> results;
    std::vector<ApprovalInput> approvals;
    std::optional<DeliveredInput> delivered;  ///< nothing: there was none, or what changed is not to be told
    BrandInput brand;
    std::string language = "en";
    Instant date{};  ///< the document's date: SOURCE_DATE_EPOCH or now
    std::string program = "AICMO Console";
};

/// Never fails: what is missing or refused is left out and listed in Deliverable::notices. Reads no file but those of
/// the bundle. Thread-safe.
[[nodiscard]] Deliverable buildDeliverable(const DeliverableInput& input);

}  // namespace aicmo::document
