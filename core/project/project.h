#pragma once
// The project as the rest of the program sees it: plain values, filled from a project document (project_document.h).
// Every field holds what the document says; empty means "not given". Texts are UTF-8 and free of NUL.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"

namespace aicmo {

/// The states of AICMO's project life cycle, in their order.
enum class ProjectState {
    Created,
    IntakeComplete,
    StrategyGenerated,
    StrategyApproved,
    CampaignDefined,
    CreativeGenerated,
    QcFailed,
    QcApproved,
    Delivered,
};
[[nodiscard]] std::string_view toString(ProjectState state);  ///< "QC_APPROVED", as in the document
[[nodiscard]] std::optional<ProjectState> projectStateFrom(std::string_view text);
/// The states that an operator may move to from `state` (state_machine.cpp holds the table).
[[nodiscard]] std::vector<ProjectState> nextStates(ProjectState state);

enum class Channel { Email, LinkedIn, Instagram, Crm, Twitter };
inline constexpr int channelCount = 5;
[[nodiscard]] std::string_view toString(Channel channel);  ///< "email", "linkedin", …, as in the document
[[nodiscard]] std::optional<Channel> channelFrom(std::string_view text);

struct Client {
    std::string id, name, contact, email, website, industry;
};

struct Brand {
    std::string logo;  ///< path in the project
    std::string primaryColor = "#1F4E79";
    std::string accentColor = "#E07A1F";
    std::string fontFamily = "Inter";
};

struct Pillar {
    std::string name, description, kpiImpact;
};

struct Persona {
    std::string name, description;
    std::vector<std::string> needs, channels;
};

struct KpiPoint {
    std::string period;  ///< "2026-03"
    std::optional<double> planned, actual;
};

struct Kpi {
    std::string name, unit;
    std::optional<double> baseline, target;
    std::vector<KpiPoint> series;
};

struct BudgetLine {
    std::string channel;
    double amount = 0;
    std::string currency;  ///< ISO 4217
};

/// Prose fields are CommonMark with GFM tables.
struct Strategy {
    std::string brandName, industry, executiveSummary, situationAnalysis, strategyNarrative, primaryGoal, timeline;
    std::vector<Pillar> pillars;
    std::vector<Persona> personas;
    std::vector<Kpi> kpis;
    std::vector<BudgetLine> budget;
};

struct Creative {
    std::string id, platform, format, hook, caption, cta, tone;
    std::string asset;  ///< path in the project
};

/// One contact as the document gives it: field name and value in order. Values are text; numbers and booleans of the
/// document are written as JSON writes them.
using ContactFields = std::vector<std::pair<std::string, std::string>>;

/// Either a CSV file in the project or contacts in the document itself.
struct Audience {
    std::string id, name;
    std::string file;
    std::vector<ContactFields> contacts;
};

struct Mailbox {
    std::string name, address;
};

struct EmailContent {
    Mailbox from;
    std::string replyTo;
    std::vector<ContactFields> to;  ///< used when `audience` is empty
    std::string audience;
    std::string subject, preheader;        ///< Liquid
    std::string html, htmlFile, text;      ///< Liquid; html wins over htmlFile
    std::vector<std::string> attachments;  ///< paths in the project
    std::string unsubscribe;               ///< Liquid; an https: or mailto: address
};

struct PostMedia {
    std::string file;  ///< path in the project
    std::string url;   ///< public address of the same picture, for services that fetch it
    std::string altText;
};

struct PostContent {
    std::string text;  ///< Liquid
    std::string link;
    std::vector<std::string> hashtags;  ///< without '#'
    std::vector<PostMedia> media;
};

enum class CrmOperation { SyncContact, LogEngagement };

struct CrmContent {
    CrmOperation operation = CrmOperation::SyncContact;
    std::vector<ContactFields> contacts;  ///< used when `audience` is empty
    std::string audience;
    std::vector<std::pair<std::string, std::string>> properties;  ///< name and Liquid template
    std::string engagementType;                                   ///< "note"
    std::string body;                                             ///< Liquid
};

/// One piece of content of the plan. Exactly one of email, post, crm is set, as `channel` says.
struct ContentItem {
    std::string id, title;
    Channel channel = Channel::Email;
    std::optional<Instant> scheduledAt;
    std::string scheduledText;  ///< as written, with its own offset
    std::optional<EmailContent> email;
    std::optional<PostContent> post;
    std::optional<CrmContent> crm;
    std::string
        revision;  ///< 16 hex digits: changes when this item's part of the document, or a file it names, changes
};

struct Project {
    std::string id, name;
    ProjectState state = ProjectState::Created;
    std::string updatedAt;
    std::string timezone;  ///< IANA name, empty when the document gives none
    Client client;
    Brand brand;
    Strategy strategy;
    std::vector<Creative> creatives;
    std::vector<Audience> audiences;
    std::vector<ContentItem> content;
    std::string document;  ///< project.json, byte for byte as it was read: nothing unknown is lost
    std::string digest;    ///< SHA-256 over the document and every file of the project, in hex

    [[nodiscard]] const ContentItem* findContent(std::string_view contentId) const;
    [[nodiscard]] const Audience* findAudience(std::string_view audienceId) const;
};

/// The files of a project, by their path inside it. Implementations: memory (below), the store, a folder.
/// Thread-safe for concurrent reads.
class ProjectFiles {
  public:
    virtual ~ProjectFiles() = default;
    /// The bytes of the file, or nullptr when the project has no such file. The pointer lives as long as this object.
    [[nodiscard]] virtual const std::string* read(std::string_view path) const = 0;
    /// Every path, sorted.
    [[nodiscard]] virtual std::vector<std::string> paths() const = 0;
    /// The bytes for the caller to keep: what is not in memory yet need not be kept here as well.
    [[nodiscard]] virtual std::optional<std::string> copy(std::string_view path) const;
};

/// Files held in memory.
class MemoryFiles final : public ProjectFiles {
  public:
    MemoryFiles() = default;
    explicit MemoryFiles(std::map<std::string, std::string, std::less<>> files) : files_(std::move(files)) {}
    void put(std::string path, std::string bytes) { files_.insert_or_assign(std::move(path), std::move(bytes)); }
    [[nodiscard]] const std::string* read(std::string_view path) const override;
    [[nodiscard]] std::vector<std::string> paths() const override;

  private:
    std::map<std::string, std::string, std::less<>> files_;
};

}  // namespace aicmo
