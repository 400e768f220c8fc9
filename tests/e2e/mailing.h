#pragma once
// One email to many people, sent by the built program through a server that keeps its own journal; and the comparison
// of what the program says with what that journal says.

#include <memory>
#include <set>
#include <string>
#include <vector>

#include <QProcess>

#include "tests/e2e/program.h"
#include "tests/support/fault_smtp_server.h"
#include "tests/support/soak.h"

namespace aicmo::test {

/// "p0@many.test", "p1@many.test", …
[[nodiscard]] std::vector<std::string> people(int count);
/// A project document with one email (content "news" of project "many") to these addresses.
[[nodiscard]] std::string mailingDocument(const std::vector<std::string>& addresses);

/// Who stands where by the program's report, beside the server's journal.
struct Comparison {
    std::set<std::string> sent, inDoubt, failed, skipped;
    int twice = 0;        ///< stored more than once
    int falselySent = 0;  ///< said to be sent, never stored
    int resendable = 0;   ///< stored, but said to have failed or to be skipped: a retry would send it again
    int untold = 0;       ///< stored, and the report does not say what became of them (yet)
    QString imbalance;    ///< what does not add up in the report's counts; "" when all does
};
using Journal = std::map<std::string, int>;
[[nodiscard]] Comparison compare(const Json& report, const Journal& journal);

class Mailing {
  public:
    Program program;
    FaultSmtpServer server;
    std::vector<std::string> addresses;
    int connections = 8;
    /// Beyond what prepare() sets: another store, say.
    QMap<QString, QString> environment;
    /// What the server had before the story that is being told began, and from which of its lines on that story goes.
    Journal journalBefore;
    std::size_t journalFrom = 0;

    /// Who got it how often, in this story.
    [[nodiscard]] Journal journal() const;
    /// Begins another story with the same server.
    void beginStory(Journal before = {});
    /// Starts the server, imports, previews, approves. "" when all is ready to be sent.
    [[nodiscard]] QString prepare(const FaultSmtpOptions& options = {});
    /// `aicmo execute many --live`, running.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString& results = "none", const QStringList& more = {}) const;
    [[nodiscard]] Answer execute(const QString& results = "all") const;

    /// What must hold at every moment at which nobody sends: the counts add up, nobody is stored twice, who is said to
    /// be sent is stored, and at most one item a connection is stored that the report knows nothing of yet. `doubts` is
    /// what was in doubt before; at most one more a connection may be. "" when all holds.
    [[nodiscard]] QString checkBetween(int& doubts) const;
    /// Executes until the end and fills the row. The report then names everybody, as sent, failed or in doubt, and the
    /// event log is whole. "" when that holds and the row's zeros are zeros.
    [[nodiscard]] QString finish(SoakRow& row) const;
    /// Keeps the store as it is now, or puts it back as it was kept. False when that fails.
    [[nodiscard]] bool keepStore(const QString& name) const;
    [[nodiscard]] bool restoreStore(const QString& name) const;
    /// SQLite's own opinion of the store: "ok".
    [[nodiscard]] QString integrity() const;
    /// As the operator would: says of each doubt what the server's journal says, executes again, and everybody but
    /// those in `refused` has it once. "" when that holds.
    [[nodiscard]] QString settleDoubts(const std::set<std::string>& refused = {}) const;
};

}  // namespace aicmo::test
