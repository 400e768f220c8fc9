#include "tests/e2e/mailing.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "tests/support/server_process.h"

namespace aicmo::test {

namespace {

int number(const Json& report, const char* key) { return report.value(key, 0); }

QString imbalanceOf(const Json& report, std::size_t listed) {
    const int processed = number(report, "items_sent_successfully") + number(report, "items_failed") +
                          number(report, "items_skipped") + number(report, "items_in_doubt");
    const int total = number(report, "total_items_processed");
    if (total != processed) return QString("%1 processed, but the four counts make %2").arg(total).arg(processed);
    if (static_cast<std::size_t>(total) != listed) return QString("%1 processed, but %2 listed").arg(total).arg(listed);
    return {};
}

QString said(const char* doing, const Answer& answer) {
    return QString("%1: status %2\n%3%4")
        .arg(doing)
        .arg(answer.status)
        .arg(QString::fromUtf8(answer.out.left(4000)), QString::fromUtf8(answer.err.left(2000)));
}

}  // namespace

std::vector<std::string> people(int count) {
    std::vector<std::string> out;
    out.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) out.push_back("p" + std::to_string(i) + "@many.test");
    return out;
}

std::string mailingDocument(const std::vector<std::string>& addresses) {
    Json to = Json::array();
    for (const std::string& address : addresses) to.push_back(Json{{"email", address}, {"first_name", "Ann"}});
    Json content{{"id", "news"},
                 {"channel", "email"},
                 {"email",
                  {{"from", {{"name", "North"}, {"address", "news@north.example"}}},
                   {"to", std::move(to)},
                   {"subject", "Hello {{ first_name }}"},
                   {"text", "Hello {{ first_name }},\nnews.\n"},
                   // Whoever writes to 5,000 people needs one.
                   {"unsubscribe", "https://north.example/unsubscribe?email={{ email | url_encode }}"}}}};
    return Json{
        {"format", "aicmo.project/1"}, {"id", "many"}, {"name", "Many"}, {"content", Json::array({std::move(content)})}}
        .dump();
}

Comparison compare(const Json& report, const Journal& journal) {
    Comparison result;
    const Json& items = report.at("execution_results");
    for (const Json& item : items) {
        const std::string recipient = item.at("recipient");
        const std::string status = item.at("status");
        const bool before = status == "SKIPPED" && item.at("error_message") == "already sent";
        if (status == "SUCCESS" || before) {
            result.sent.insert(recipient);
        } else if (status == "IN_DOUBT") {
            result.inDoubt.insert(recipient);
        } else if (status == "FAILED") {
            result.failed.insert(recipient);
        } else {
            result.skipped.insert(recipient);
        }
    }
    for (const auto& [recipient, times] : journal) {
        if (times > 1) ++result.twice;
        if (result.failed.contains(recipient) || result.skipped.contains(recipient)) {
            ++result.resendable;
        } else if (!result.sent.contains(recipient) && !result.inDoubt.contains(recipient)) {
            ++result.untold;
        }
    }
    for (const std::string& recipient : result.sent) {
        if (!journal.contains(recipient)) ++result.falselySent;
    }
    result.imbalance = imbalanceOf(report, items.size());
    return result;
}

QString Mailing::prepare(const FaultSmtpOptions& options) {
    if (!server.start(options)) return QString::fromStdString(server.error());
    program.environment = {{"EXECUTION_ENABLED", "true"},
                           {"AICMO_SMTP_URL", QString("smtp://localhost:%1").arg(server.port())},
                           {"AICMO_SMTP_CONNECTIONS", QString::number(connections)}};
    if (options.requireAuth) {
        program.environment["AICMO_SMTP_USER"] = QString::fromStdString(server.user());
        program.environment["AICMO_SMTP_PASSWORD"] = QString::fromStdString(server.password());
    }
    program.environment[options.offerStartTls ? "AICMO_SMTP_CA_FILE" : "AICMO_SMTP_TLS"] =
        options.offerStartTls ? QString::fromStdString(server.caFile()) : QString("none");
    program.environment.insert(environment);
    const QString document = program.path("many.json");
    if (!writeFile(document.toStdString(), mailingDocument(addresses))) return "cannot write the project";
    for (const QStringList& step :
         {QStringList{"import", document}, QStringList{"preview", "many"}, QStringList{"approve", "many", "--all"}}) {
        const Answer answer = program.run(step);
        if (answer.status != 0) return said(qUtf8Printable(step.first()), answer);
    }
    return {};
}

std::unique_ptr<QProcess> Mailing::start(const QString& results, const QStringList& more) const {
    auto run = std::make_unique<QProcess>();
    run->setEnvironment(program.processEnvironment());
    QStringList command = program.wrapper;
    command << Program::executable() << "execute"
            << "many"
            << "--live"
            << "--json"
            << "--results" << results << more;
    run->start(command.takeFirst(), command);
    if (!run->waitForStarted()) qFatal("%s", qUtf8Printable(run->errorString()));
    return run;
}

Answer Mailing::execute(const QString& results) const {
    return program.run({"execute", "many", "--live", "--json", "--results", results});
}

Journal Mailing::journal() const {
    Journal all = journalBefore;
    const auto lines = server.storedLines();
    for (std::size_t i = journalFrom; i < lines.size(); ++i) ++all[lines[i].recipient];
    return all;
}

void Mailing::beginStory(Journal before) {
    journalBefore = std::move(before);
    journalFrom = server.storedCount();
}

bool Mailing::keepStore(const QString& name) const {
    const QDir folder(QFileInfo(program.path("console.db")).path());
    if (!folder.mkpath(name)) return false;
    for (const QString& file : folder.entryList({"console.db*"}, QDir::Files)) {
        if (!QFile::copy(folder.filePath(file), folder.filePath(name + '/' + file))) return false;
    }
    return true;
}

bool Mailing::restoreStore(const QString& name) const {
    const QDir folder(QFileInfo(program.path("console.db")).path());
    for (const QString& file : folder.entryList({"console.db*"}, QDir::Files)) {
        if (!QFile::remove(folder.filePath(file))) return false;
    }
    if (!QDir(folder.filePath("console.db.send")).removeRecursively()) return false;
    for (const QString& file : QDir(folder.filePath(name)).entryList(QDir::Files)) {
        if (!QFile::copy(folder.filePath(name + '/' + file), folder.filePath(file))) return false;
    }
    return true;
}

QString Mailing::integrity() const {
    sqlite3* db = nullptr;
    QString answer;
    sqlite3_open(program.path("console.db").toUtf8().constData(), &db);
    const auto add = [](void* out, int, char** values, char**) {
        *static_cast<QString*>(out) += values[0];
        return 0;
    };
    if (sqlite3_exec(db, "PRAGMA integrity_check", add, &answer, nullptr) != SQLITE_OK) answer += sqlite3_errmsg(db);
    sqlite3_close(db);
    return answer;
}

QString Mailing::checkBetween(int& doubts) const {
    const Answer answer = program.run({"report", "many", "--json"});
    const Json report = answer.json();
    const Journal journal = this->journal();
    if (!report.contains("items_in_doubt") || report.at("dry_run") == true) {
        // Ended before the plan was on disk: there is no run, so nobody can have been written to.
        return journal.empty() ? QString()
                               : "no live run in the report, but mail at the server\n" + said("report", answer);
    }
    const Comparison now = compare(report, journal);
    if (!now.imbalance.isEmpty()) return now.imbalance;
    const int total = number(report, "total_items_processed") + number(report, "items_pending");
    if (total > static_cast<int>(addresses.size())) return QString("%1 items in the report").arg(total);
    if (now.twice + now.falselySent + now.resendable > 0) {
        return QString("twice %1, falsely sent %2, resendable though stored %3")
            .arg(now.twice)
            .arg(now.falselySent)
            .arg(now.resendable);
    }
    if (now.untold > connections) return QString("%1 stored, and the report knows nothing of it").arg(now.untold);
    const int inDoubt = static_cast<int>(now.inDoubt.size());
    if (inDoubt - doubts > connections) return QString("%1 in doubt after %2").arg(inDoubt).arg(doubts);
    doubts = inDoubt;
    return {};
}

QString Mailing::finish(SoakRow& row) const {
    const Answer last = execute();
    if (last.status != 0 && last.status != 1) return said("execute", last);
    const Answer report = program.run({"report", "many", "--json"});
    if (!report.json().contains("execution_results")) return said("report", report);
    if (report.json().at("execution_results") != last.json().at("execution_results"))
        return "the report of the run and that of `aicmo report` differ";
    const Comparison end = compare(report.json(), journal());
    row.items += static_cast<int>(addresses.size());
    row.doubts += static_cast<int>(end.inDoubt.size());
    row.twice += end.twice;
    row.falselySent += end.falselySent;
    row.resendable += end.resendable + end.untold;
    row.lost += static_cast<int>(addresses.size() - end.sent.size() - end.inDoubt.size() - end.failed.size());
    if (!end.imbalance.isEmpty()) return end.imbalance;
    const Answer events = program.run({"events", "verify"});
    return events.status == 0 ? row.broken() : said("events verify", events);
}

QString Mailing::settleDoubts(const std::set<std::string>& refused) const {
    const Journal journal = this->journal();
    const Comparison now = compare(program.run({"report", "many", "--json"}).json(), journal);
    QStringList lost{"resolve", "many", "--not-sent"};
    QStringList arrived{"resolve", "many", "--sent"};
    for (const std::string& recipient : now.inDoubt) {
        (journal.contains(recipient) ? arrived : lost) << "news/" + QString::fromStdString(recipient);
    }
    for (const QStringList& word : {lost, arrived}) {
        if (word.size() == 3) continue;
        if (const Answer answer = program.run(word); answer.status != 0) return said("resolve", answer);
    }
    const Answer last = execute("problems");
    if (last.status != (refused.empty() ? 0 : 1)) return said("execute after resolve", last);
    const Journal all = this->journal();
    for (const std::string& address : addresses) {
        const auto found = all.find(address);
        const int times = found == all.end() ? 0 : found->second;
        const int wanted = refused.contains(address) ? 0 : 1;
        if (times != wanted) return QString("%1 has it %2 times").arg(QString::fromStdString(address)).arg(times);
    }
    return {};
}

}  // namespace aicmo::test
