#pragma once
// What every test of the store starts from: a fresh store of one engine, real project documents, plan items.

#include <memory>
#include <string>
#include <vector>

#include <QTemporaryDir>

#include "core/store/store.h"

namespace aicmo::test {

/// A clock that moves only when told to.
class HandClock final : public Clock {
  public:
    [[nodiscard]] Instant now() const override { return at; }
    Instant at = *parseRfc3339("2026-03-01T08:00:00Z");
};

/// An engine under the interface. A further engine is a further row.
struct Engine {
    const char* name;
    std::string (*url)(const QTemporaryDir& folder);
};
[[nodiscard]] const std::vector<Engine>& engines();

struct ContentSpec {
    ContentSpec(std::string contentId, std::string body = "Hello", std::string at = {})
        : id(std::move(contentId)), text(std::move(body)), scheduledAt(std::move(at)) {}
    std::string id, text, scheduledAt;
};
/// A valid project document with LinkedIn posts as its content.
[[nodiscard]] std::string projectDocument(const std::string& id, const std::vector<ContentSpec>& content,
                                          const std::string& name = "Spring Launch");
[[nodiscard]] ProjectBundle bundleOf(const std::string& document, std::shared_ptr<const ProjectFiles> files = nullptr);

[[nodiscard]] NewRunItem item(const std::string& content, int number, LedgerState state = LedgerState::Pending,
                              Channel channel = Channel::Email);
[[nodiscard]] std::vector<NewRunItem> items(const std::string& content, int count,
                                            LedgerState state = LedgerState::Pending);
[[nodiscard]] NewEvent named(const std::string& name);

/// A run that is begun with these items; fails the process when the store refuses.
[[nodiscard]] Run beginRun(Store& store, const std::string& project, bool dry, const std::vector<NewRunItem>& items);
[[nodiscard]] ItemOutcome outcome(std::int64_t no, LedgerState state, const std::string& message = {});

/// Gives the value, or ends the test program with the error's text.
template <class T>
T must(Result<T> result) {
    if (!result) qFatal("%s", result.error().text().c_str());
    return std::move(*result);
}
inline void must(const Status& status) {
    if (!status) qFatal("%s", status.error().text().c_str());
}

}  // namespace aicmo::test
