#include "core/compose/crm/crm_template.h"

#include <algorithm>

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/compose/channel_rules.h"
#include "core/compose/mime/mail_address.h"

namespace aicmo::crm {

namespace {

/// Note to contact, HubSpot's own association.
constexpr int noteToContact = 202;

bool isPropertyName(std::string_view name) {
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    return !name.empty() && isLower(name.front()) && std::all_of(name.begin(), name.end(), [&](char c) {
        return isLower(c) || (c >= '0' && c <= '9') || c == '_';
    });
}

bool hasForbiddenControl(std::string_view text) {
    const std::vector<std::string_view> lines = split(text, '\n');
    return std::any_of(lines.begin(), lines.end(), [](std::string_view line) { return hasControl(line, true); });
}

std::string withBreaks(std::string_view text) {
    std::string out;
    for (const std::string_view line : split(text, '\n')) {
        if (!out.empty()) out += "<br>";
        out += line;
    }
    return out;
}

/// The date of a note must not depend on when it is composed, or it would not be what was approved.
std::string noteTimestamp(const Project& project, const ContentItem& content) {
    if (content.scheduledAt) return toRfc3339(*content.scheduledAt);
    const std::optional<Instant> updated = parseRfc3339(project.updatedAt);
    return updated ? toRfc3339(*updated) : std::string{};
}

}  // namespace

CrmTemplate::CrmTemplate(const Plan& plan, std::size_t contentIndex)
    : plan_(plan),
      index_(contentIndex),
      content_(plan.project().content[contentIndex]),
      contacts_(plan.contactsOf(contentIndex)),
      timestamp_(noteTimestamp(plan.project(), content_)) {
    const TemplateScope scope(plan.project(), content_, contacts_);
    if (content_.crm->operation == CrmOperation::SyncContact) {
        prepareProperties(scope);
    } else {
        prepareNote(scope);
    }
}

std::string CrmTemplate::place(std::string_view member) const {
    return "/content/" + std::to_string(index_) + "/crm/" + std::string(member);
}

void CrmTemplate::prepareProperties(const TemplateScope& scope) {
    if (content_.crm->properties.empty()) {
        findings_.push_back(findingOf("crm.properties.none", words("no property is given"), place("properties")));
    }
    for (const auto& [name, source] : content_.crm->properties) {
        const std::string member = place("properties/" + name);
        if (!isPropertyName(name)) {
            findings_.push_back(findingOf("crm.property.name", words("\"%1\" is not a property name", name), member));
            continue;
        }
        Result<BoundTemplate> parsed = BoundTemplate::parse(source, member, scope);
        if (parsed) {
            properties_.emplace_back(name, std::move(*parsed));
        } else {
            findings_.emplace_back(Severity::Error, "liquid.syntax", Words::message(parsed.error().message),
                                   parsed.error().place);
        }
    }
}

void CrmTemplate::prepareNote(const TemplateScope& scope) {
    const CrmContent& crm = *content_.crm;
    if (crm.engagementType != "note") {
        findings_.push_back(findingOf("crm.engagement.type", words("\"%1\" cannot be logged", crm.engagementType),
                                      place("engagement_type")));
    }
    Result<BoundTemplate> parsed = BoundTemplate::parse(crm.body, place("body"), scope);
    if (!parsed) {
        findings_.emplace_back(Severity::Error, "liquid.syntax", Words::message(parsed.error().message),
                               parsed.error().place);
        return;
    }
    noteIsPlain_ = crm.body.find('<') == std::string::npos;
    note_.push_back(std::move(*parsed));
}

std::string CrmTemplate::reference(std::string_view email) const {
    std::string input = "aicmo.crm/1";
    for (const std::string_view field : {std::string_view(plan_.project().id), std::string_view(content_.id),
                                         std::string_view(content_.revision), email}) {
        input += '\0';
        input += field;
    }
    return sha256Hex(input).substr(0, 32);
}

std::string CrmTemplate::upsertBody(std::string_view email, std::span<const std::string_view> cells,
                                    std::vector<Finding>& findings) const {
    static const ChannelRule& valueRule = channelRule("crm.property.value");
    Json properties = Json::object();
    std::string rendered;
    for (const auto& [name, text] : properties_) {
        text.render(cells, Escaping::Plain, rendered, findings);
        const std::string_view value = trim(rendered);
        if (hasForbiddenControl(value)) {
            findings.push_back(
                findingOf(valueRule.id, words("the value of \"%1\" holds a control character", name), text.place()));
        } else if (static_cast<double>(value.size()) > valueRule.limit &&
                   static_cast<double>(codePoints(value)) > valueRule.limit) {
            findings.push_back(findingOf(
                valueRule.id, words("the value of \"%1\" has %2", name, againstLimit(valueRule, codePoints(value))),
                text.place()));
        } else if (const std::string_view left = leftOverPlaceholder(value); !left.empty()) {
            findings.push_back(findingOf("content.placeholder", words("\"%1\" is still there", left), text.place()));
        } else if (!isUtf8(value)) {
            findings.push_back(findingOf("content.utf8", words("the value is not valid UTF-8"), text.place()));
        } else {
            properties[name] = std::string(value);
        }
    }
    const Json input{{"idProperty", "email"},
                     {"id", std::string(email)},
                     {"properties", properties},
                     {"objectWriteTraceId", reference(email)}};
    return canonicalJson(Json{{"inputs", Json::array({input})}});
}

std::string CrmTemplate::noteBody(std::string_view email, std::span<const std::string_view> cells,
                                  std::vector<Finding>& findings) const {
    static const ChannelRule& lengthRule = channelRule("crm.note.length");
    std::string rendered;
    if (!note_.empty()) note_.front().render(cells, Escaping::Html, rendered, findings);
    std::string_view text = trim(rendered);
    if (text.empty()) findings.push_back(findingOf("crm.note.empty", words("the note is empty"), place("body")));
    if (hasForbiddenControl(text) || !isUtf8(text)) {
        findings.push_back(findingOf("crm.property.value", words("the note holds a control character or is not UTF-8"),
                                     place("body")));
        text = {};
    }
    if (const std::string_view left = leftOverPlaceholder(text); !left.empty()) {
        findings.push_back(findingOf("content.placeholder", words("\"%1\" is still there", left), place("body")));
    }
    std::string body = noteIsPlain_ ? withBreaks(text) : std::string(text);
    body += "<!-- aicmo:" + reference(email) + " -->";
    if (static_cast<double>(codePoints(body)) > lengthRule.limit) {
        findings.push_back(findingOf(
            lengthRule.id, words("the note has %1", againstLimit(lengthRule, codePoints(body))), place("body")));
    }
    Json properties{{"hs_note_body", body}};
    if (!timestamp_.empty()) properties["hs_timestamp"] = timestamp_;
    const Json association{
        {"to", {{"id", "contact:" + std::string(email)}}},
        {"types", Json::array({{{"associationCategory", "HUBSPOT_DEFINED"}, {"associationTypeId", noteToContact}}})}};
    return canonicalJson(Json{{"properties", properties}, {"associations", Json::array({association})}});
}

Composed CrmTemplate::compose(std::uint32_t row) const {
    thread_local std::vector<std::string_view> cells;
    Composed composed;
    std::copy_if(findings_.begin(), findings_.end(), std::back_inserter(composed.findings),
                 [](const Finding& finding) { return finding.severity == Severity::Error; });
    const std::string_view email = contacts_->address(row);
    if (const Result<mime::MailAddress> address = mime::MailAddress::from(email); !address) {
        composed.findings.push_back(
            findingOf("crm.email", Words::message(address.error().message), std::string(email)));
    }
    readRow(contacts_, row, cells);
    CrmPayload record;
    record.operation = content_.crm->operation;
    record.email = email;
    record.body = record.operation == CrmOperation::SyncContact ? upsertBody(email, cells, composed.findings)
                                                                : noteBody(email, cells, composed.findings);
    if (composed.firstError() != nullptr) return composed;
    composed.payload.content = std::move(record);
    composed.payload.sha256 = sha256(composed.payload.previewBytes());
    return composed;
}

}  // namespace aicmo::crm
