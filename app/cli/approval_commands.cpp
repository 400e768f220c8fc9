// approve, revoke, resolve, suppress.

#include <fstream>
#include <iostream>
#include <set>

#include "app/cli/ask_doubts.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/base/text.h"
#include "core/delivery/doubts.h"
#include "core/project/suppression_key.h"
#include "core/project/suppression_list.h"

namespace aicmo::cli {

namespace {

/// Says the names that are misspelt. Always false: a command that misses one of its things does nothing at all.
bool refuseUnknown(Session& session, const std::vector<std::string>& names, const std::string& what,
                   const std::string& outcome) {
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "" : ", ") + safe(name);
    session.complain({ErrorKind::NotFound, list + (names.size() == 1 ? " is " : " are ") + what, {}, outcome});
    session.status = doneWithProblems;
    return false;
}

struct ApprovalCommand {
    std::string project, by, note;
    bool all = false;
    std::vector<std::string> contents;

    [[nodiscard]] std::string name() const { return by.empty() ? currentActor() : by; }

    /// The name goes into the event log for good.
    static std::string nameProblem(const std::string& name) {
        if (trim(name).empty()) return "a name must not be empty";
        if (!isUtf8(name) || hasControl(name)) return "a name is one line of UTF-8 without control characters";
        return {};
    }

    void approve(Session& session) const {
        Store* store = checked(session);
        if (store == nullptr) return;
        const auto approvals = store->approve(project, contents, name(), note);
        if (!approvals) {
            session.status = session.complain(approvals.error());
            return;
        }
        if (session.json) {
            Json list = Json::array();
            for (const Approval& one : *approvals) {
                list.push_back(Json{{"content_id", one.contentId},
                                    {"items", one.items},
                                    {"run_id", one.runId},
                                    {"by", one.by},
                                    {"at", one.at}});
            }
            session.document(Json{{"project_id", project}, {"approved", std::move(list)}});
            return;
        }
        TextTable table;
        for (const Approval& one : *approvals)
            table.add({"approved", one.contentId, counted(one.items, "item"), "by " + safe(one.by)});
        print(table.text());
    }

    void revoke(Session& session) const {
        Store* store = checked(session);
        if (store == nullptr) return;
        if (!contentsAreKnown(session, *store)) return;
        const auto count = store->revoke(project, contents, name());
        if (!count) {
            session.status = session.complain(count.error());
            return;
        }
        if (session.json) {
            session.document(Json{{"project_id", project}, {"revoked", *count}});
        } else {
            print("revoked " + counted(*count, "approval") + '\n');
        }
    }

  private:
    /// False when a name is misspelt, and then nothing is withdrawn. A content that is there and not approved is only
    /// said: withdrawing the others must not wait for that.
    bool contentsAreKnown(Session& session, Store& store) const {
        const auto bundle = session.project(project);
        if (!bundle) return false;
        const auto standing = store.approvals(project);
        if (!standing) {
            session.status = session.complain(standing.error());
            return false;
        }
        std::set<std::string> approved;
        for (const Approval& approval : *standing) approved.insert(approval.contentId);
        std::vector<std::string> unknown;
        for (const std::string& content : contents) {
            if (approved.contains(content)) continue;
            if (bundle->project.findContent(content) == nullptr) {
                unknown.push_back(content);
            } else {
                std::cerr << "aicmo: " << safe(content) << " is not approved\n";
                session.status = doneWithProblems;
            }
        }
        return unknown.empty() || refuseUnknown(session, unknown, "no content of " + project, "nothing was withdrawn");
    }

    /// The store, once the arguments make sense and the project is there.
    Store* checked(Session& session) const {
        if (all == !contents.empty()) throw CLI::ValidationError("--all", "say either --all or --content ID");
        return session.project(project) ? session.store() : nullptr;
    }
};

struct ResolveCommand {
    std::string project;
    std::vector<std::string> items;
    bool sent = false, notSent = false, ask = false;

    void run(Session& session) const {
        if (static_cast<int>(sent) + static_cast<int>(notSent) + static_cast<int>(ask) != 1) {
            throw CLI::ValidationError("--sent", "say one of --sent, --not-sent and --ask");
        }
        if (ask) return askDoubts(session, project, items);
        if (items.empty()) throw CLI::RequiredError("item");
        if (!session.project(project)) return;
        // What a killed run left behind is not in doubt in the ledger yet. While a run is going on there is nothing to
        // recover, and what it has in doubt already may be settled.
        const Status recovered = recoverKilledRun(*session.store(), project);
        if (!recovered && recovered.error().kind != ErrorKind::Busy) {
            session.status = session.complain(recovered.error());
            return;
        }
        if (!itemsAreInDoubt(session)) {
            if (!recovered) std::cerr << "aicmo: " << safe(recovered.error().text()) << '\n';
            return;
        }
        const auto count = session.store()->resolve(project, items, sent, currentActor());
        if (!count) {
            session.status = session.complain(count.error());
            return;
        }
        if (session.json) {
            session.document(Json{{"project_id", project}, {"resolved", *count}});
        } else {
            print("settled " + counted(*count, "item") + (sent ? " as sent\n" : " as not sent\n"));
        }
    }

  private:
    bool itemsAreInDoubt(Session& session) const {
        const auto doubts = session.store()->itemsInDoubt(project);
        if (!doubts) {
            session.status = session.complain(doubts.error());
            return false;
        }
        std::set<std::string> inDoubt;
        for (const ItemInDoubt& doubt : *doubts) inDoubt.insert(doubt.itemId);
        std::vector<std::string> others;
        for (const std::string& item : items) {
            if (!inDoubt.contains(item)) others.push_back(item);
        }
        return others.empty() || refuseUnknown(session, others, "not in doubt", "nothing was settled");
    }
};

struct SuppressCommand {
    std::vector<std::string> entries;
    std::string reason = "by hand";

    void change(Session& session, bool add) const {
        std::vector<std::string> checked;
        for (const std::string& entry : entries) {
            if (auto good = suppressionEntryFrom(entry)) {
                checked.push_back(std::move(*good));
            } else {
                std::cerr << "aicmo: \"" << safe(entry) << "\" is neither an address nor an @domain\n";
                session.status = doneWithProblems;
            }
        }
        Store* store = session.store();
        if (store == nullptr || (!add && !allAreListed(session, *store, checked))) return;
        tell(session,
             add ? store->suppress(checked, reason, currentActor()) : store->unsuppress(checked, currentActor()), add);
    }

    void importFile(Session& session, const std::string& path) {
        std::ifstream in(path, std::ios::binary);
        if (!in) {
            session.status = session.complain({ErrorKind::NotFound, "cannot be read", path, {}});
            return;
        }
        std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
        SuppressionFile file = readSuppressionFile(std::move(text));
        for (const SuppressionFile::Refused& refused : file.refused) {
            std::cerr << path << ':' << refused.line << ": \"" << safe(refused.text) << "\" " << refused.why << '\n';
            session.status = doneWithProblems;
        }
        entries = std::move(file.entries);
        reason = "imported";
        change(session, true);
    }

    static void list(Session& session) {
        Store* store = session.store();
        if (store == nullptr) return;
        const auto entries = store->suppressions();
        if (!entries) {
            session.status = session.complain(entries.error());
            return;
        }
        Json json = Json::array();
        TextTable table;
        for (const auto& [entry, why] : *entries) {
            json.push_back(Json{{"entry", entry}, {"reason", why}});
            table.add({entry, safe(why)});
        }
        if (session.json) {
            session.document(Json{{"suppressions", std::move(json)}});
        } else {
            print(table.text());
        }
    }

  private:
    static bool allAreListed(Session& session, Store& store, const std::vector<std::string>& wanted) {
        const auto entries = store.suppressions();
        if (!entries) {
            session.status = session.complain(entries.error());
            return false;
        }
        std::set<std::string> listed;
        for (const auto& [entry, why] : *entries) listed.insert(suppressionKey(entry));
        std::vector<std::string> others;
        for (const std::string& entry : wanted) {
            if (!listed.contains(entry)) others.push_back(entry);
        }
        return others.empty() || refuseUnknown(session, others, "not on the list", "nothing was removed");
    }

    static void tell(Session& session, const Result<std::int64_t>& count, bool add) {
        if (!count) {
            session.status = session.complain(count.error());
        } else if (session.json) {
            session.document(Json{{add ? "added" : "removed", *count}});
        } else {
            print((add ? "added " : "removed ") + withSeparators(*count) + '\n');
        }
    }
};

}  // namespace

void addApprovalCommands(CLI::App& app, Session& session) {
    const auto addOptions = [](CLI::App* sub, const std::shared_ptr<ApprovalCommand>& command) {
        sub->add_option("project", command->project, "The project's id")->required();
        sub->add_flag("--all", command->all, "Every content");
        sub->add_option("--content", command->contents, "Content ids")->type_name("ID");
        sub->add_option("--by", command->by, "The name to record (default: yours)")
            ->type_name("NAME")
            ->check(ApprovalCommand::nameProblem);
    };
    auto* approve = app.add_subcommand("approve", "Approve what the last dry run showed: those bytes and no others");
    auto approveCommand = std::make_shared<ApprovalCommand>();
    addOptions(approve, approveCommand);
    approve->add_option("--note", approveCommand->note, "A note kept with the approval")->type_name("TEXT");
    approve->callback([&session, approveCommand] { approveCommand->approve(session); });

    auto* revoke = app.add_subcommand("revoke", "Withdraw an approval");
    auto revokeCommand = std::make_shared<ApprovalCommand>();
    addOptions(revoke, revokeCommand);
    revoke->callback([&session, revokeCommand] { revokeCommand->revoke(session); });

    auto* resolve = app.add_subcommand(
        "resolve",
        "Settle items in doubt by your word, or by the service's; only what was not sent becomes sendable again");
    auto resolveCommand = std::make_shared<ResolveCommand>();
    resolve->add_option("project", resolveCommand->project, "The project's id")->required();
    resolve->add_option("item", resolveCommand->items, "Plan items in doubt: CONTENT/address, or CONTENT for posts");
    resolve->add_flag("--sent", resolveCommand->sent, "The service has it");
    resolve->add_flag("--not-sent", resolveCommand->notSent, "The service never got it");
    resolve->add_flag("--ask", resolveCommand->ask,
                      "Ask the services about these items, or about all that are in doubt; sends nothing");
    resolve->callback([&session, resolveCommand] { resolveCommand->run(session); });

    auto* suppress = app.add_subcommand("suppress", "Addresses and @domains that nothing is sent to");
    suppress->require_subcommand(1);
    auto command = std::make_shared<SuppressCommand>();
    auto* add = suppress->add_subcommand("add", "Hold these back from now on, also in a run that is under way");
    add->add_option("entry", command->entries, "An address, or a domain as @example.com")->required();
    add->add_option("--reason", command->reason, "Kept with the entries")->type_name("TEXT");
    add->callback([&session, command] { command->change(session, true); });
    auto* remove = suppress->add_subcommand("remove", "Send to these again");
    remove->add_option("entry", command->entries, "Entries as `aicmo suppress list` shows them")->required();
    remove->callback([&session, command] { command->change(session, false); });
    suppress->add_subcommand("list", "All entries")->callback([&session] { SuppressCommand::list(session); });
    auto* import =
        suppress->add_subcommand("import", "A CSV file: its column email, or without a header the first with an entry");
    auto path = std::make_shared<std::string>();
    import->add_option("file", *path, "The file to read")->required();
    import->callback([&session, command, path] { command->importFile(session, *path);
});
}  // namespace aicmo::cli

}  // namespace aicmo::cli
