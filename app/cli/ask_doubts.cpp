#include "app/cli/ask_doubts.h"

#include <algorithm>
#include <iostream>
#include <set>

#include "app/cli/output.h"
#include "app/cli/signals.h"
#include "core/delivery/doubts.h"

namespace aicmo::cli {

namespace {

std::string_view settledAs(const AskedDoubt& item) {
    if (!item.sent) return "in doubt";
    return *item.sent ? "sent" : "not sent";
}

Json asJson(const AskedDoubt& item) {
    Json entry{{"item_id", item.itemId},
               {"run_id", item.runId},
               {"channel", toString(item.channel)},
               {"answer", toString(item.sighting.kind)},
               {"message", item.sighting.text},
               {"platform_post_id", nullptr},
               {"settled", nullptr}};
    if (!item.sighting.remoteId.empty()) entry["platform_post_id"] = item.sighting.remoteId;
    if (item.sent) entry["settled"] = *item.sent ? "sent" : "not_sent";
    return entry;
}

void tell(Session& session, const std::string& project, const std::vector<AskedDoubt>& asked) {
    const auto settled =
        std::count_if(asked.begin(), asked.end(), [](const AskedDoubt& item) { return item.sent.has_value(); });
    const auto left = static_cast<std::int64_t>(asked.size()) - settled;
    if (session.json) {
        Json list = Json::array();
        for (const AskedDoubt& item : asked) list.push_back(asJson(item));
        session.document(
            Json{{"project_id", project}, {"asked", std::move(list)}, {"settled", settled}, {"in_doubt", left}});
        return;
    }
    if (asked.empty()) {
        print("nothing is in doubt\n");
        return;
    }
    TextTable table;
    for (const AskedDoubt& item : asked) {
        table.add({safe(item.itemId), std::string(settledAs(item)), safe(item.sighting.text)});
    }
    print(table.text() + "settled " + counted(settled, "item") + ", still in doubt " + counted(left, "item") + "\n");
}

}  // namespace

void askDoubts(Session& session, const std::string& project, const std::vector<std::string>& items) {
    const SignalStop signals;
    if (!session.project(project)) return;
    const std::set<std::string> only(items.begin(), items.end());
    const auto asked = askAboutDoubts(*session.store(), session.gateways(), *session.clock(), project, only,
                                      currentActor(), signals.token());
    if (!asked) {
        session.status = session.complain(asked.error());
        return;
    }
    const bool stopped = signals.token().stop_requested();
    std::set<std::string> others = only;
    for (const AskedDoubt& item : *asked) {
        others.erase(item.itemId);
        if (!item.sent) session.status = doneWithProblems;
    }
    if (!others.empty() && !stopped) session.status = doneWithProblems;
    for (const std::string& item : others) {
        std::cerr << "aicmo: " << safe(item) << (stopped ? " was not asked about\n" : " is not in doubt\n");
    }
    tell(session, project, *asked);
    if (stopped) session.status = stoppedEarly;
}

}  // namespace aicmo::cli
