// approve, revoke, resolve, suppress.

#include <fstream>
#include <iostream>

#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/base/text.h"
#include "core/project/contact_table.h"

namespace aicmo::cli {

namespace {

struct ApprovalCommand {
    std::string project, by, note;
    bool all = false;
    std::vector<std::string> contents;

    [[nodiscard]] std::string name() const { return by.empty() ? currentActor() : by; }

    void approve(Session& session) const {
        Store* store = checked(session);
        if (store == nullptr) return;
        const auto approvals = store->approve(project, contents, name(), note);
        if (!approvals) {
            session.status = complain(approvals.error());
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
            printDocument(Json{{"project_id", project}, {"approved", std::move(list)}});
            return;
        }
        TextTable table;
        for (const Approval& one : *approvals)
            table.add({"approved", one.contentId, withSeparators(one.items) + " items", "by " + safe(one.by)});
        print(table.text());
    }

    void revoke(Session& session) const {
        Store* store = checked(session);
        if (store == nullptr) return;
        const auto count = store->revoke(project, contents, name());
        if (!count) {
            session.status = complain(count.error());
            return;
        }
        if (session.json) {
            printDocument(Json{{"project_id", project}, {"revoked", *count}});
        } else {
            print("revoked " + withSeparators(*count) + (*count == 1 ? " approval\n" : " approvals\n"));
        }
    }

  private:
    /// The store, once the arguments make sense and the project is there.
    Store* checked(Session& session) const {
        if (all == !contents.empty()) throw CLI::ValidationError("--all", "say either --all or --content ID");
        return session.project(project) ? session.store() : nullptr;
    }
};

struct ResolveCommand {
    std::string project;
    std::vector<std::string> items;
    bool sent = false, notSent = false;

    void run(Session& session) const {
        if (sent == notSent) throw CLI::ValidationError("--sent", "say either --sent or --not-sent");
        if (!session.project(project)) return;
        const auto count = session.store()->resolve(project, items, sent, currentActor());
        if (!count) {
            session.status = complain(count.error());
            return;
        }
        const auto missing = static_cast<std::int64_t>(items.size()) - *count;
        if (missing > 0) {
            std::cerr << "aicmo: " << missing << " of " << items.size() << " items are not in doubt\n";
            session.status = doneWithProblems;
        }
        if (session.json) {
            printDocument(Json{{"project_id", project}, {"resolved", *count}});
        } else {
            print("settled " + withSeparators(*count) + (*count == 1 ? " item as " : " items as ") +
                  (sent ? "sent\n" : "not sent\n"));
        }
    }
};

struct SuppressCommand {
    std::vector<std::string> entries;
    std::string reason = "by hand";

    void change(Session& session, bool add) const {
        std::vector<std::string> checked;
        for (const std::string& entry : entries) {
            if (auto good = normalised(entry)) {
                checked.push_back(std::move(*good));
            } else {
                std::cerr << "aicmo: \"" << safe(entry) << "\" is neither an address nor an @domain\n";
                session.status = doneWithProblems;
            }
        }
        Store* store = session.store();
        if (store == nullptr) return;
        tell(session,
             add ? store->suppress(checked, reason, currentActor()) : store->unsuppress(checked, currentActor()), add);
    }

    void importFile(Session& session, const std::string& path) {
        std::ifstream in(path, std::ios::binary);
        if (!in) {
            session.status = complain({ErrorKind::NotFound, "cannot be read", path, {}});
            return;
        }
        std::string line;
        std::size_t number = 0;
        while (std::getline(in, line)) {
            ++number;
            std::string_view entry = trim(std::string_view(line).substr(0, line.find_first_of(",;\t")));
            if (entry.size() >= 2 && entry.front() == '"' && entry.back() == '"')
                entry = entry.substr(1, entry.size() - 2);
            const bool header = number == 1 && toLowerAscii(entry) == "email";
            if (entry.empty() || header) continue;
            if (normalised(entry)) {
                entries.emplace_back(entry);
            } else {
                std::cerr << path << ':' << number << ": \"" << safe(entry)
                          << "\" is neither an address nor an @domain\n";
                session.status = doneWithProblems;
            }
        }
        reason = "imported";
        change(session, true);
    }

    static void list(Session& session) {
        Store* store = session.store();
        if (store == nullptr) return;
        const auto entries = store->suppressions();
        if (!entries) {
            session.status = complain(entries.error());
            return;
        }
        Json json = Json::array();
        TextTable table;
        for (const auto& [entry, why] : *entries) {
            json.push_back(Json{{"entry", entry}, {"reason", why}});
            table.add({entry, safe(why)});
        }
        print(session.json ? Json{{"suppressions", std::move(json)}}.dump(2) + '\n' : table.text());
    }

  private:
    static std::optional<std::string> normalised(std::string_view entry) {
        std::string lower = toLowerAscii(trim(entry));
        const std::string probe = lower.starts_with('@') ? "x" + lower : lower;
        if (!addressProblem(probe).empty()) return std::nullopt;
        return lower;
    }

    static void tell(Session& session, const Result<std::int64_t>& count, bool add) {
        if (!count) {
            session.status = complain(count.error());
        } else if (session.json) {
            printDocument(Json{{add ? "added" : "removed", *count}});
        } else {
            print((add ? "added " : "removed ") + withSeparators(*count) + '\n');
        }
    }
};

}  // namespace

void addApprovalCommands(CLI::App& app, Session& session) {
    const auto addOptions = [](CLI::App* sub, const std::shared_ptr<ApprovalCommand>& command) {
        sub->add_option("project", command->project)->required();
        sub->add_flag("--all", command->all, "Every content");
        sub->add_option("--content", command->contents, "Content ids");
        sub->add_option("--by", command->by, "The name to record (default: yours)");
    };
    auto* approve = app.add_subcommand("approve", "Approve what the last dry run showed: those bytes and no others");
    auto approveCommand = std::make_shared<ApprovalCommand>();
    addOptions(approve, approveCommand);
    approve->add_option("--note", approveCommand->note, "A note kept with the approval");
    approve->callback([&session, approveCommand] { approveCommand->approve(session); });

    auto* revoke = app.add_subcommand("revoke", "Withdraw an approval");
    auto revokeCommand = std::make_shared<ApprovalCommand>();
    addOptions(revoke, revokeCommand);
    revoke->callback([&session, revokeCommand] { revokeCommand->revoke(session); });

    auto* resolve = app.add_subcommand(
        "resolve", "Settle items in doubt by your word; only --not-sent makes an item sendable again");
    auto resolveCommand = std::make_shared<ResolveCommand>();
    resolve->add_option("project", resolveCommand->project)->required();
    resolve->add_option("item", resolveCommand->items, "Plan items")->required();
    resolve->add_flag("--sent", resolveCommand->sent, "The service has it");
    resolve->add_flag("--not-sent", resolveCommand->notSent, "The service never got it");
    resolve->callback([&session, resolveCommand] { resolveCommand->run(session); });

    auto* suppress = app.add_subcommand("suppress", "Addresses and @domains that nothing is sent to");
    suppress->require_subcommand(1);
    auto command = std::make_shared<SuppressCommand>();
    auto* add = suppress->add_subcommand("add", "Hold these back from now on, also in a run that is under way");
    add->add_option("entry", command->entries, "address or @domain")->required();
    add->add_option("--reason", command->reason);
    add->callback([&session, command] { command->change(session, true); });
    auto* remove = suppress->add_subcommand("remove", "Send to these again");
    remove->add_option("entry", command->entries)->required();
    remove->callback([&session, command] { command->change(session, false); });
    suppress->add_subcommand("list", "All entries")->callback([&session] { SuppressCommand::list(session); });
    auto* import = suppress->add_subcommand("import", "One entry a line, or the first column of a CSV file");
    auto path = std::make_shared<std::string>();
    import->add_option("file", *path)->required();
    import->callback([&session, command, path] { command->importFile(session, *path);
});
}  // namespace aicmo::cli

}  // namespace aicmo::cli
