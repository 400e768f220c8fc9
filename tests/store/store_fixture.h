#pragma once
// What every test of the store starts from: a fresh store of one engine, real project documents, plan items.

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <QCoreApplication>
#include <QTemporaryDir>

#include "core/store/store.h"
#include "tests/support/postgres_server.h"

namespace aicmo::test {

/// A clock that moves only when told to.
class HandClock final : public Clock {
  public:
    [[nodiscard]] Instant now() const override { return at; }
    Instant at = *parseRfc3339("2026-03-01T08:00:00Z");
};

/// The engine under test: SQLite, or what the program's first argument names ("postgresql").
[[nodiscard]] bool onPostgresql();
/// URL of a new, empty store of the engine under test. A file lies in `folder`.
[[nodiscard]] std::string freshUrl(const QTemporaryDir& folder);
/// The server of this test program; started when it is first asked for.
[[nodiscard]] PostgresServer& postgresServer();

/// Runs the test object, on the engine that the arguments name, with a state folder of its own.
[[nodiscard]] int runStoreTest(int argc, char** argv, const std::function<int(QStringList)>& test);
#define AICMO_STORE_TEST(TestClass)                                                     \
    int main(int argc, char** argv) {                                                   \
        const QCoreApplication application(argc, argv);                                 \
        return aicmo::test::runStoreTest(argc, argv, [](const QStringList& arguments) { \
            TestClass test;                                                             \
            return QTest::qExec(&test, arguments);                                      \
        });                                                                             \
    }

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
