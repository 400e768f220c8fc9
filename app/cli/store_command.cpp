// store copy: a whole store into an empty one.

#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/signals.h"
#include "core/base/text.h"
#include "core/store/store_copy.h"

namespace aicmo::cli {

namespace {

struct CopyCommand {
    std::string from, to;

    void run(Session& session) const {
        for (const std::string& url : {from, to}) {
            if (const Status usable = checkGivenStore(url); !usable) {
                session.status = std::max<int>(unreadable, session.complain(usable.error()));
                return;
            }
        }
        const SignalStop signals;
        const auto copied = copy(session, signals.token());
        if (!copied) {
            const int status = session.complain(copied.error());
            session.status = status == stoppedEarly ? status : std::max<int>(unreadable, status);
            return;
        }
        tell(session, *copied);
    }

  private:
    Result<StoreCopy> copy(Session& session, const std::stop_token& stop) const {
        ProgressLine line;
        StoreCopyOptions options;
        options.stop = stop;
        options.progress = [&](double fraction, std::string_view table) { line.show(fraction, table); };
        return copyStore(from, to, session.clock(), options);
    }

    static void tell(Session& session, const StoreCopy& copied) {
        if (session.json) {
            Json tables = Json::array();
            for (const CopiedTable& table : copied.tables) {
                tables.push_back({{"table", table.name}, {"rows", table.rows}, {"sha256", table.sha256}});
            }
            session.document(
                Json{{"store_id", copied.storeId}, {"head", copied.head.text()}, {"tables", std::move(tables)}});
            return;
        }
        TextTable text;
        for (const CopiedTable& table : copied.tables) {
            text.add({table.name, withSeparators(table.rows), table.sha256.substr(0, 16)});
        }
        print(text.text() + "\nCopied, read back and compared; event log verified up to " + copied.head.text() +
              ".\nWork with the copy from now on: what one of the two sends, the other does not know.\n");
    }
};

}  // namespace

void addStoreCommand(CLI::App& app, Session& session) {
    auto* store = app.add_subcommand("store", "The store itself: `store copy` takes it from one engine to another");
    store->require_subcommand(1);
    auto* copy = store->add_subcommand("copy",
                                       "Everything from one store into an empty one, or nothing; FROM stays as it is. "
                                       "Read back and\ncompared table by "
                                       "table; the event log keeps its chain and its store id.");
    auto command = std::make_shared<CopyCommand>();
    copy->add_option("from", command->from, "sqlite:PATH or postgresql://…")->required()->type_name("FROM");
    copy->add_option("to", command->to, "A new path or an empty database")->required()->type_name("TO");
    copy->callback([&session, command] { command->run(session); });
}

}  // namespace aicmo::cli
