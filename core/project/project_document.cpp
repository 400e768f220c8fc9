#include "core/project/project_document.h"

#include <algorithm>
#include <set>

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/project/contact_table.h"
#include "core/project/document_fields.h"
#include "core/project/schema_check.h"

namespace aicmo {

namespace {

constexpr std::string_view formatName = "aicmo.project/1";

bool isId(std::string_view id) {
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-";
    return !id.empty() && id.size() <= 64 && id.front() != '.' &&
           id.find_first_not_of(letters) == std::string_view::npos;
}

/// Fills a Project from its JSON. One function for each part of the document.
class DocumentReader {
  public:
    DocumentReader(std::vector<FieldError>& errors, std::vector<std::string>& unknown)
        : errors_(errors), unknown_(unknown) {}

    Project read(const Json& root) {
        Project project;
        ObjectReader reader(root, "", errors_, unknown_);
        std::string format;
        reader.text("format", format, TextRule::Line, true);
        if (!format.empty() && format != formatName) {
            reader.error("format",
                         words("\"%1\" is not known; this program reads %2", format, std::string(formatName)).text());
        }
        readId(reader, project.id);
        reader.text("name", project.name, TextRule::Line, true);
        readState(reader, project.state);
        reader.text("updated_at", project.updatedAt);
        if (!project.updatedAt.empty() && !parseRfc3339(project.updatedAt)) {
            reader.error("updated_at", "is not a date and time of the form 2026-02-20T10:00:00Z");
        }
        reader.text("timezone", project.timezone);
        if (const Json* client = reader.object("client")) readClient(*client, project.client);
        if (const Json* brand = reader.object("brand")) readBrand(*brand, project.brand);
        if (const Json* strategy = reader.object("strategy")) readStrategy(*strategy, project.strategy);
        each(reader, "creatives", [&](const Json& value, const std::string& at) { readCreative(value, at, project); });
        each(reader, "audiences", [&](const Json& value, const std::string& at) { readAudience(value, at, project); });
        each(reader, "content", [&](const Json& value, const std::string& at) { readContent(value, at, project); });
        return project;
    }

  private:
    template <class Read>
    void each(ObjectReader& reader, std::string_view name, Read read) {
        const Json* list = reader.array(name);
        if (list == nullptr) return;
        std::size_t index = 0;
        for (const Json& value : *list) {
            const std::string at = reader.pointer(name) + '/' + std::to_string(index++);
            if (value.is_object()) {
                read(value, at);
            } else {
                errors_.push_back({at, "must be an object"});
            }
        }
    }

    ObjectReader at(const Json& value, const std::string& pointer) { return {value, pointer, errors_, unknown_}; }

    static void readId(ObjectReader& reader, std::string& id) {
        reader.text("id", id, TextRule::Line, true);
        if (!id.empty() && !isId(id)) {
            reader.error("id", "must be 1 to 64 of a-z A-Z 0-9 . _ - and not start with a dot");
        }
    }

    static void readState(ObjectReader& reader, ProjectState& state) {
        std::string text;
        reader.text("state", text);
        if (text.empty()) return;
        if (const auto known = projectStateFrom(text)) {
            state = *known;
        } else {
            reader.error("state", words("\"%1\" is not a state of a project", text).text());
        }
    }

    void readClient(const Json& value, Client& client) {
        ObjectReader reader = at(value, "/client");
        reader.text("id", client.id);
        reader.text("name", client.name);
        reader.text("contact", client.contact);
        reader.text("email", client.email);
        reader.text("website", client.website);
        reader.text("industry", client.industry);
    }

    void readBrand(const Json& value, Brand& brand) {
        ObjectReader reader = at(value, "/brand");
        reader.text("logo", brand.logo, TextRule::Path);
        reader.text("primary_color", brand.primaryColor, TextRule::Color);
        reader.text("accent_color", brand.accentColor, TextRule::Color);
        reader.text("font_family", brand.fontFamily);
    }

    void readStrategy(const Json& value, Strategy& strategy) {
        ObjectReader reader = at(value, "/strategy");
        reader.text("brand_name", strategy.brandName);
        reader.text("industry", strategy.industry);
        reader.text("executive_summary", strategy.executiveSummary, TextRule::Prose);
        reader.text("situation_analysis", strategy.situationAnalysis, TextRule::Prose);
        reader.text("strategy_narrative", strategy.strategyNarrative, TextRule::Prose);
        reader.text("primary_goal", strategy.primaryGoal, TextRule::Prose);
        reader.text("timeline", strategy.timeline, TextRule::Prose);
        each(reader, "pillars", [&](const Json& one, const std::string& where) {
            ObjectReader fields = at(one, where);
            Pillar& pillar = strategy.pillars.emplace_back();
            fields.text("name", pillar.name);
            fields.text("description", pillar.description, TextRule::Prose);
            fields.text("kpi_impact", pillar.kpiImpact, TextRule::Prose);
        });
        each(reader, "personas", [&](const Json& one, const std::string& where) {
            ObjectReader fields = at(one, where);
            Persona& persona = strategy.personas.emplace_back();
            fields.text("name", persona.name);
            fields.text("description", persona.description, TextRule::Prose);
            fields.texts("needs", persona.needs, TextRule::Prose);
            fields.texts("channels", persona.channels);
        });
        each(reader, "kpis", [&](const Json& one, const std::string& where) { readKpi(one, where, strategy); });
        each(reader, "budget", [&](const Json& one, const std::string& where) {
            ObjectReader fields = at(one, where);
            BudgetLine& line = strategy.budget.emplace_back();
            std::optional<double> amount;
            fields.text("channel", line.channel);
            fields.number("amount", amount);
            fields.text("currency", line.currency);
            line.amount = amount.value_or(0);
            if (line.amount < 0) fields.error("amount", "must not be negative");
        });
    }

    void readKpi(const Json& value, const std::string& where, Strategy& strategy) {
        ObjectReader fields = at(value, where);
        Kpi& kpi = strategy.kpis.emplace_back();
        fields.text("name", kpi.name);
        fields.text("unit", kpi.unit);
        fields.number("baseline", kpi.baseline);
        fields.number("target", kpi.target);
        each(fields, "series", [&](const Json& one, const std::string& here) {
            ObjectReader point = at(one, here);
            KpiPoint& entry = kpi.series.emplace_back();
            point.text("period", entry.period);
            point.number("planned", entry.planned);
            point.number("actual", entry.actual);
        });
    }

    void readCreative(const Json& value, const std::string& where, Project& project) {
        ObjectReader reader = at(value, where);
        Creative& creative = project.creatives.emplace_back();
        reader.text("id", creative.id);
        reader.text("platform", creative.platform);
        reader.text("format", creative.format);
        reader.text("hook", creative.hook, TextRule::Prose);
        reader.text("caption", creative.caption, TextRule::Prose);
        reader.text("cta", creative.cta, TextRule::Prose);
        reader.text("tone", creative.tone);
        reader.text("asset", creative.asset, TextRule::Path);
    }

    void readAudience(const Json& value, const std::string& where, Project& project) {
        ObjectReader reader = at(value, where);
        Audience audience;
        readId(reader, audience.id);
        reader.text("name", audience.name);
        reader.text("file", audience.file, TextRule::Path);
        reader.contacts("contacts", audience.contacts);
        if (project.findAudience(audience.id) != nullptr)
            reader.error("id", words("\"%1\" is used twice", audience.id).text());
        if (audience.file.empty() && !reader.has("contacts")) reader.error("file", "a file or contacts must be given");
        project.audiences.push_back(std::move(audience));
    }

    void readContent(const Json& value, const std::string& where, Project& project) {
        ObjectReader reader = at(value, where);
        ContentItem item;
        readId(reader, item.id);
        reader.text("title", item.title);
        reader.text("scheduled_at", item.scheduledText);
        if (!item.scheduledText.empty()) {
            item.scheduledAt = parseRfc3339(item.scheduledText);
            if (!item.scheduledAt) {
                reader.error("scheduled_at",
                             "is not a date and time with an offset, of the form 2026-03-02T09:00:00+01:00");
            }
        }
        std::string channel;
        reader.text("channel", channel, TextRule::Line, true);
        const std::optional<Channel> known = channelFrom(channel);
        if (!channel.empty() && !known) {
            reader.error("channel",
                         words("\"%1\" is not one of email, linkedin, instagram, crm, twitter", channel).text());
        }
        const Json* email = reader.object("email", known == Channel::Email);
        const Json* crm = reader.object("crm", known == Channel::Crm);
        const bool social = known && *known != Channel::Email && *known != Channel::Crm;
        const Json* post = reader.object("post", social);
        if (known) {
            item.channel = *known;
            if (email != nullptr && known == Channel::Email) item.email = readEmail(*email, where + "/email");
            if (crm != nullptr && known == Channel::Crm) item.crm = readCrm(*crm, where + "/crm");
            if (post != nullptr && social) item.post = readPost(*post, where + "/post");
        }
        if (!item.id.empty() && project.findContent(item.id) != nullptr) {
            reader.error("id", words("\"%1\" is used twice", item.id).text());
        }
        item.revision = canonicalJson(value);  // made a digest in finishRevisions, once the files are known
        project.content.push_back(std::move(item));
    }

    EmailContent readEmail(const Json& value, const std::string& where) {
        ObjectReader reader = at(value, where);
        EmailContent email;
        if (const Json* from = reader.object("from", true)) {
            ObjectReader sender = at(*from, where + "/from");
            sender.text("name", email.from.name);
            sender.text("address", email.from.address, TextRule::Line, true);
            checkAddress(sender, "address", email.from.address);
        }
        reader.text("reply_to", email.replyTo);
        checkAddress(reader, "reply_to", email.replyTo);
        reader.contacts("to", email.to);
        reader.text("audience", email.audience);
        reader.text("subject", email.subject, TextRule::Line, true);
        reader.text("preheader", email.preheader);
        reader.text("html", email.html, TextRule::Prose);
        reader.text("html_file", email.htmlFile, TextRule::Path);
        reader.text("text", email.text, TextRule::Prose);
        reader.texts("attachments", email.attachments, TextRule::Path);
        reader.text("unsubscribe", email.unsubscribe);
        if (email.html.empty() && email.htmlFile.empty() && email.text.empty()) {
            reader.error("html", "html, html_file or text must be given");
        }
        return email;
    }

    PostContent readPost(const Json& value, const std::string& where) {
        ObjectReader reader = at(value, where);
        PostContent post;
        reader.text("text", post.text, TextRule::Prose);
        reader.text("link", post.link);
        reader.texts("hashtags", post.hashtags);
        each(reader, "media", [&](const Json& one, const std::string& here) {
            ObjectReader fields = at(one, here);
            PostMedia& media = post.media.emplace_back();
            fields.text("file", media.file, TextRule::Path);
            fields.text("url", media.url);
            fields.text("alt_text", media.altText, TextRule::Prose);
        });
        return post;
    }

    CrmContent readCrm(const Json& value, const std::string& where) {
        ObjectReader reader = at(value, where);
        CrmContent crm;
        std::string operation;
        reader.text("operation", operation, TextRule::Line, true);
        if (operation == "log_engagement") {
            crm.operation = CrmOperation::LogEngagement;
        } else if (!operation.empty() && operation != "sync_contact") {
            reader.error("operation", words("\"%1\" is not one of sync_contact, log_engagement", operation).text());
        }
        reader.contacts("contacts", crm.contacts);
        reader.text("audience", crm.audience);
        reader.members("properties", crm.properties);
        reader.text("engagement_type", crm.engagementType);
        if (!crm.engagementType.empty() && crm.engagementType != "note") {
            reader.error("engagement_type", words("\"%1\" is not supported; use note", crm.engagementType).text());
        }
        reader.text("body", crm.body, TextRule::Prose);
        return crm;
    }

    static void checkAddress(ObjectReader& reader, std::string_view name, const std::string& address) {
        if (address.empty()) return;
        const std::string_view problem = addressProblem(address);
        if (!problem.empty())
            reader.error(name, words("\"%1\" is not an address: %2", address, std::string(problem)).text());
    }

    std::vector<FieldError>& errors_;
    std::vector<std::string>& unknown_;
};

void checkAudienceReferences(const Project& project, std::vector<FieldError>& errors) {
    for (std::size_t i = 0; i < project.content.size(); ++i) {
        const ContentItem& item = project.content[i];
        const std::string at = "/content/" + std::to_string(i);
        const auto check = [&](const std::string& audience, bool hasOwn, const std::string& where, const char* own) {
            if (audience.empty() && !hasOwn) {
                errors.push_back({where + '/' + own, "recipients are missing: name an audience or list contacts"});
            } else if (!audience.empty() && project.findAudience(audience) == nullptr) {
                errors.push_back({where + "/audience", words("there is no audience \"%1\"", audience).text()});
            }
        };
        if (item.email) check(item.email->audience, !item.email->to.empty(), at + "/email", "to");
        if (item.crm) check(item.crm->audience, !item.crm->contacts.empty(), at + "/crm", "contacts");
    }
}

std::vector<std::string> namedFiles(const ContentItem& item) {
    std::vector<std::string> files;
    if (item.email) {
        if (item.email->html.empty() && !item.email->htmlFile.empty()) files.push_back(item.email->htmlFile);
        files.insert(files.end(), item.email->attachments.begin(), item.email->attachments.end());
    }
    if (item.post) {
        for (const PostMedia& media : item.post->media) {
            if (!media.file.empty()) files.push_back(media.file);
        }
    }
    return files;
}

/// The digest of everything that a content is made of but its contacts: its part of the document, the files that it
/// names, and the project's files that its HTML mentions.
void finishRevisions(Project& project, const ProjectFiles& files) {
    const std::vector<std::string> paths = files.paths();
    for (ContentItem& item : project.content) {
        std::vector<std::string> used = namedFiles(item);
        if (item.email) {
            const std::string* fromFile = item.email->html.empty() ? files.read(item.email->htmlFile) : nullptr;
            const std::string& html = fromFile != nullptr ? *fromFile : item.email->html;
            for (const std::string& path : paths) {
                if (html.find(path) != std::string::npos) used.push_back(path);
            }
        }
        std::sort(used.begin(), used.end());
        used.erase(std::unique(used.begin(), used.end()), used.end());
        std::string source = std::move(item.revision);
        for (const std::string& path : used) {
            const std::string* bytes = files.read(path);
            source += '\n' + path + '\0' + (bytes != nullptr ? sha256Hex(*bytes) : std::string("missing"));
        }
        item.revision = sha256Hex(source).substr(0, 16);
    }
}

std::string projectDigest(const Project& project, const ProjectFiles& files) {
    Sha256 hash;
    hash.add("aicmo.project-digest/1\n").add(sha256Hex(project.document)).add("\n");
    for (const std::string& path : files.paths()) {
        const std::string* bytes = files.read(path);
        hash.add(path).add(std::string_view("\0", 1)).add(bytes != nullptr ? sha256Hex(*bytes) : "").add("\n");
    }
    return toHex(hash.finish());
}

/// Files that the document names and the project does not have: kept, said, and found again by the check.
void noteMissingFiles(const Project& project, const ProjectFiles& files, std::vector<std::string>& notices) {
    std::set<std::string> named;
    const auto name = [&](const std::string& path) {
        if (!path.empty()) named.insert(path);
    };
    name(project.brand.logo);
    for (const Creative& creative : project.creatives) name(creative.asset);
    for (const Audience& audience : project.audiences) name(audience.file);
    for (const ContentItem& item : project.content) {
        for (const std::string& path : namedFiles(item)) name(path);
    }
    for (const std::string& path : named) {
        if (files.read(path) == nullptr)
            notices.push_back(words("the document names \"%1\", which is not in the project", path).text());
    }
}

}  // namespace

std::string DocumentErrors::text() const {
    std::string out;
    for (const Error& error : errors) {
        if (!out.empty()) out += '\n';
        out += error.text();
    }
    return out;
}

bool isSafeProjectPath(std::string_view path) {
    if (path.empty() || path.size() > 512 || !isUtf8(path) || hasControl(path)) return false;
    if (path.front() == '/' || path.find('\\') != std::string_view::npos) return false;
    if (path.find(':') != std::string_view::npos) return false;  // a scheme, or a drive letter
    for (const std::string_view part : split(path, '/')) {
        if (part.empty() || part == "." || part == "..") return false;
    }
    return true;
}

namespace {

/// Field names of any length and what stands in the fields get into messages.
constexpr std::size_t longestWords = 600;

/// A document of thousands of errors is told by its first ones. Each position is looked for from the document's start:
/// in a large one, later errors are placed by their pointer alone.
std::vector<Error> placed(const std::vector<FieldError>& found, const std::string& document, std::string_view name) {
    constexpr std::size_t mostErrors = 200;
    constexpr std::size_t mostBytesLookedThrough = 32U * 1024U * 1024U;
    std::vector<Error> errors;
    std::size_t lookedThrough = 0;
    for (const FieldError& one : found) {
        if (errors.size() == mostErrors) {
            errors.push_back({ErrorKind::InvalidInput,
                              words("%1 more errors", std::to_string(found.size() - mostErrors)).text(),
                              std::string(name), "mend these first"});
            break;
        }
        std::string where(name);
        if (lookedThrough <= mostBytesLookedThrough) where += ':' + positionOf(document, one.pointer);
        lookedThrough += document.size();
        where += ' ';
        where += one.pointer.empty() ? "/" : shortened(one.pointer, longestWords);
        errors.push_back({ErrorKind::InvalidInput, shortened(one.message, longestWords), std::move(where), {}});
    }
    return errors;
}

}  // namespace

DocumentResult<ProjectBundle> parseProject(std::string document, std::shared_ptr<const ProjectFiles> files,
                                           std::string_view name) {
    const auto refuse = [](std::vector<Error> errors) {
        return tl::unexpected<DocumentErrors>(DocumentErrors{std::move(errors)});
    };
    const Result<Json> root = parseJson(document, name);
    if (!root) return refuse({root.error()});
    if (!root->is_object()) {
        return refuse(
            {Error{ErrorKind::InvalidInput, "the document must be a JSON object", std::string(name) + ":1:1", {}}});
    }
    std::vector<FieldError> found;
    std::vector<std::string> unknown;
    ProjectBundle bundle;
    bundle.project = DocumentReader(found, unknown).read(*root);
    checkAudienceReferences(bundle.project, found);
    if (found.empty()) {
        for (SchemaViolation& violation : checkAgainstSchema(*root)) {
            found.push_back({std::move(violation.pointer), std::move(violation.message)});
        }
    }
    if (!found.empty()) {
        return refuse(placed(found, document, name));
    }
    if (!unknown.empty()) {
        std::string list;
        for (const std::string& pointer : unknown) list += (list.empty() ? "" : ", ") + pointer;
        bundle.notices.push_back(words("unknown fields are kept as they are: %1", list).text());
    }
    if (!files) files = std::make_shared<MemoryFiles>();
    noteMissingFiles(bundle.project, *files, bundle.notices);
    finishRevisions(bundle.project, *files);
    bundle.project.document = std::move(document);
    bundle.project.digest = projectDigest(bundle.project, *files);
    bundle.files = std::move(files);
    return bundle;
}

namespace {

/// Replaces the JSON string at `pointer`, or puts the member in as the first of the root object.
Result<std::string> replaceText(const std::string& document, std::string_view key, const std::string& value) {
    const Result<Json> root = parseJson(document, "project.json");
    if (!root) return fail(root.error());
    const std::string quoted = Json(value).dump();
    std::string out = document;
    const auto member = root->find(std::string(key));
    if (member == root->end() || !member->is_string()) {
        if (member != root->end()) return fail(ErrorKind::InvalidInput, "is not a text", "/" + std::string(key));
        const std::size_t brace = document.find('{');
        out.insert(brace + 1, "\n  " + Json(std::string(key)).dump() + ": " + quoted + (root->empty() ? "\n" : ","));
        return out;
    }
    const std::string position = positionOf(document, "/" + std::string(key));
    const std::size_t colon = position.find(':');
    std::size_t offset = 0;
    for (std::size_t line = std::stoul(position.substr(0, colon)); line > 1; --line)
        offset = document.find('\n', offset) + 1;
    offset += std::stoul(position.substr(colon + 1)) - 1;
    std::size_t end = offset + 1;
    while (document[end] != '"') end += document[end] == '\\' ? 2 : 1;
    out.replace(offset, end + 1 - offset, quoted);
    return out;
}

}  // namespace

Result<std::string> withState(const Project& project, ProjectState state, Instant at) {
    Result<std::string> changed = replaceText(project.document, "state", std::string(toString(state)));
    if (!changed) return changed;
    return replaceText(*changed, "updated_at", toRfc3339(at));
}

}  // namespace aicmo
