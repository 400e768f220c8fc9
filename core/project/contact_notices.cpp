#include "core/project/contact_notices.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/project/contact_table.h"

namespace aicmo {

namespace {

struct Reason {
    std::string text;
    std::size_t firstLine = 0;
    long long rows = 0;
};

/// The reasons in the order of their first rows; all repeated addresses are one.
std::vector<Reason> reasonsOf(const std::vector<ContactProblem>& problems) {
    std::vector<Reason> reasons;
    for (const ContactProblem& problem : problems) {
        const std::string text = problem.duplicate ? "an address that stands there already" : problem.reason;
        const auto known =
            std::find_if(reasons.begin(), reasons.end(), [&](const Reason& reason) { return reason.text == text; });
        if (known == reasons.end()) {
            reasons.push_back({text, problem.line, 1});
        } else {
            ++known->rows;
        }
    }
    return reasons;
}

/// "audiences/news.csv: 3 of 12 rows are not used: 2 with no '@' (first: line 4), 1 not UTF-8 (line 7)"
void noteRows(const ContactTable& table, const std::string& where, const char* row, const char* line,
              std::vector<std::string>& notices) {
    const std::vector<ContactProblem>& problems = table.problems();
    if (table.size() == 0 && problems.empty()) notices.push_back(where + " has no contact");
    if (problems.empty()) return;
    const std::size_t all = table.size() + problems.size();
    std::string text = where + ": " + withSeparators(static_cast<long long>(problems.size())) + " of " +
                       withSeparators(static_cast<long long>(all)) + ' ' + row + (all == 1 ? "" : "s") +
                       " cannot be used: ";
    bool first = true;
    for (const Reason& reason : reasonsOf(problems)) {
        if (!first) text += "; ";
        first = false;
        text += reason.text + " (";
        if (reason.rows > 1) text += withSeparators(reason.rows) + ' ' + row + "s, first ";
        text += std::string(line) + ' ' + std::to_string(reason.firstLine) + ')';
    }
    notices.push_back(std::move(text));
}

void noteFile(const ProjectBundle& bundle, const std::string& file, std::vector<std::string>& notices) {
    const std::string* bytes = bundle.files->read(file);
    if (bytes == nullptr) return;  // said with the other files that are missing
    const Result<ContactTable> table = ContactTable::fromCsv(*bytes, file);
    if (table) {
        noteRows(*table, file, "row", "line", notices);
    } else {
        notices.push_back("nothing can be sent to an audience: " + table.error().text());
    }
}

void noteList(const std::vector<ContactFields>& contacts, const std::string& where, std::vector<std::string>& notices) {
    if (!contacts.empty()) noteRows(ContactTable::fromContacts(contacts), where, "contact", "number", notices);
}

}  // namespace

void noteUnusableContacts(ProjectBundle& bundle) {
    for (const Audience& audience : bundle.project.audiences) {
        if (audience.file.empty()) {
            noteList(audience.contacts, "audience " + audience.id, bundle.notices);
        } else {
            noteFile(bundle, audience.file, bundle.notices);
        }
    }
    for (const ContentItem& item : bundle.project.content) {
        if (item.email && item.email->audience.empty()) noteList(item.email->to, item.id + " to", bundle.notices);
        if (item.crm && item.crm->audience.empty()) noteList(item.crm->contacts, item.id + " contacts", bundle.notices);
    }
}

}  // namespace aicmo
