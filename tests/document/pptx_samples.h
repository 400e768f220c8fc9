#pragma once
// Content trees for the tests of the deck: the two samples with results and approvals, and hostile content.

#include <string>

#include "core/document/deliverable.h"

namespace aicmo::test {

/// The sample of resources/samples, its mails and posts rendered for one contact, with results of a run.
[[nodiscard]] document::Deliverable sampleDeliverable(const std::string& name, const std::string& language = "en");

/// Control characters, markup, 5,000-word paragraphs, a table of 60 rows and one of 14 columns, right-to-left text,
/// emoji, missing pictures, links that look like attacks.
[[nodiscard]] document::Deliverable hostileDeliverable();

/// A brand and nothing else.
[[nodiscard]] document::Deliverable emptyDeliverable();

}  // namespace aicmo::test
