#include "core/project/contact_notices.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/base/words.h"
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
        const std::string text = problem.duplicate ? phrase("an address that stands there already") : problem.reason;
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

/// "no '@' (line 4)", "no '@' (2 rows, first line 4)"; contacts of a document have numbers.
Words reasonWords(const Reason& reason, bool inFile) {
    const std::string first = std::to_string(reason.firstLine);
    if (reason.rows == 1)
        return inFile ? words("%1 (line %2)", Words::message(reason.text), first)
                      : words("%1 (number %2)", Words::message(reason.text), first);
    return inFile ? words("%2 (%Ln rows, first line %3)", reason.rows, Words::message(reason.text), first)
                  : words("%2 (%Ln contacts, first number %3)", reason.rows, Words::message(reason.text), first);
}

/// "audiences/news.csv: 3 of 12 rows cannot be used: no '@' (2 rows, first line 4); not UTF-8 (line 7)"
void noteRows(const ContactTable& table, const std::string& where, bool inFile, std::vector<std::string>& notices) {
    const std::vector<ContactProblem>& problems = table.problems();
    if (table.size() == 0 && problems.empty()) notices.push_back(words("%1 has no contact", where).text());
    if (problems.empty()) return;
    const std::size_t all = table.size() + problems.size();
    Words reasons;
    for (const Reason& reason : reasonsOf(problems)) {
        Words one = reasonWords(reason, inFile);
        reasons = reasons.empty() ? std::move(one) : words("%1; %2", std::move(reasons), std::move(one));
    }
    const Words text = all == 1 ? (inFile ? words("%1: 1 of 1 row cannot be used: %2", where, reasons)
                                          : words("%1: 1 of 1 contact cannot be used: %2", where, reasons))
                       : inFile
                           ? words("%2: %Ln of %3 rows cannot be used: %4", problems.size(), where, all, reasons)
                           : words("%2: %Ln of %3 contacts cannot be used: %4", problems.size(), where, all, reasons);
    notices.push_back(text.text());
}

void noteFile(const ProjectBundle& bundle, const std::string& file, std::vector<std::string>& notices) {
    const std::string* bytes = bundle.files->read(file);
    if (bytes == nullptr) return;  // said with the other files that are missing
    const Result<ContactTable> table = ContactTable::fromCsv(*bytes, file);
    if (table) {
        noteRows(*table, file, true, notices);
    } else {
        notices.push_back(words("nothing can be sent to an audience: %1", table.error().text()).text());
    }
}

void noteList(const std::vector<ContactFields>& contacts, const std::string& where, std::vector<std::string>& notices) {
    if (!contacts.empty()) noteRows(ContactTable::fromContacts(contacts), where, false, notices);
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
