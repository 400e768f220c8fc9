#pragma once
// Who has agreed to get email, when the audience says so. Pure; any number of threads.
//
// Columns, in any case, with '-' and blanks read as '_':
//  - consent, email_consent, marketing_consent, opt_in, optin, opted_in, double_opt_in, doi: every one of them that is
//    there must say yes. Yes is: yes, y, true, 1, opt-in, opted in, double opt-in, doi, confirmed, granted, subscribed,
//    or the day it was given, YYYY-MM-DD with or without a time (not before 1990: 0000-00-00 and 1970-01-01 are what
//    databases write for "never"). Anything else, and an empty cell, is no consent.
//  - opt_out, opted_out, unsubscribed, do_not_contact, dnc: every one of them that is there must say no: empty, no, n,
//    false, 0. Anything else is an objection.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/words.h"
#include "core/compose/plan.h"

namespace aicmo {

[[nodiscard]] bool saysYes(std::string_view cell);

/// The columns of one audience that tell of consent.
class ConsentColumns {
  public:
    explicit ConsentColumns(const ContactTable& contacts);
    [[nodiscard]] bool empty() const { return given_.empty() && objected_.empty(); }
    /// Why the contact gets nothing; empty when it has consented, or when the audience does not tell.
    [[nodiscard]] Words problem(const ContactTable& contacts, std::uint32_t row) const;

  private:
    std::vector<std::size_t> given_, objected_;
};

/// Why the item is held back: "no consent (opt_in is \"no\")". Empty for what is no email: a record in the customer's
/// own CRM is no message.
[[nodiscard]] std::string consentProblem(const Plan& plan, const PlanItem& item);

}  // namespace aicmo
