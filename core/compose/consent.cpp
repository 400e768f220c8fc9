#include "core/compose/consent.h"

#include <algorithm>
#include <array>

#include "core/base/clock.h"
#include "core/base/text.h"

namespace aicmo {

namespace {

constexpr std::array<std::string_view, 8> givenNames{"consent", "email_consent", "marketing_consent", "opt_in",
                                                     "optin",   "opted_in",      "double_opt_in",     "doi"};
constexpr std::array<std::string_view, 5> objectedNames{"opt_out", "opted_out", "unsubscribed", "do_not_contact",
                                                        "dnc"};
constexpr std::array<std::string_view, 11> yesWords{
    "yes", "y", "true", "1", "opt_in", "opted_in", "doi", "confirmed", "granted", "subscribed", "double_opt_in"};
constexpr std::array<std::string_view, 4> noWords{"no", "n", "false", "0"};

std::string plain(std::string_view text) {
    std::string out = toLowerAscii(trim(text));
    for (char& c : out) {
        if (c == '-' || c == ' ') c = '_';
    }
    return out;
}

template <class List>
bool isOneOf(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// A day, with or without a time after 'T' or a blank.
bool isDayOfConsent(std::string_view text) {
    constexpr std::size_t dayLength = 10;
    constexpr std::string_view firstDay = "1990-01-01";
    const std::string_view day = text.substr(0, dayLength);
    if (day.size() < dayLength || day < firstDay || !parseRfc3339(std::string(day) + "T00:00:00Z")) return false;
    return text.size() == dayLength || text[dayLength] == 'T' || text[dayLength] == 't' || text[dayLength] == ' ';
}

}  // namespace

bool saysYes(std::string_view cell) {
    const std::string_view text = trim(cell);
    return isOneOf(yesWords, plain(text)) || isDayOfConsent(text);
}

ConsentColumns::ConsentColumns(const ContactTable& contacts) {
    for (std::size_t i = 0; i < contacts.columns().size(); ++i) {
        const std::string name = plain(contacts.columns()[i]);
        if (isOneOf(givenNames, name)) given_.push_back(i);
        if (isOneOf(objectedNames, name)) objected_.push_back(i);
    }
}

Words ConsentColumns::problem(const ContactTable& contacts, std::uint32_t row) const {
    constexpr std::size_t shown = 40;
    const auto cellOf = [&](std::size_t column) { return shortened(trim(contacts.cell(row, column)), shown); };
    for (const std::size_t column : objected_) {
        const std::string cell = plain(contacts.cell(row, column));
        if (!cell.empty() && !isOneOf(noWords, cell)) {
            return words("objected (%1 is \"%2\")", contacts.columns()[column], cellOf(column));
        }
    }
    for (const std::size_t column : given_) {
        if (saysYes(contacts.cell(row, column))) continue;
        const std::string cell = cellOf(column);
        return cell.empty() ? words("no consent (%1 is empty)", contacts.columns()[column])
                            : words("no consent (%1 is \"%2\")", contacts.columns()[column], cell);
    }
    return {};
}

std::string consentProblem(const Plan& plan, const PlanItem& item) {
    if (plan.content(item).channel != Channel::Email) return {};
    const ContactTable* contacts = plan.contacts(item);
    const ConsentColumns* columns = plan.consentColumns(item.content);
    return contacts == nullptr || columns == nullptr ? std::string() : columns->problem(*contacts, item.row).text();
}

}  // namespace aicmo
