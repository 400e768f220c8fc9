#pragma once
// A project in which much is wrong: many kinds of findings in a document that can be imported.

#include <string>

namespace aicmo::ui::test {

[[nodiscard]] std::string faultyProject();

}  // namespace aicmo::ui::test
