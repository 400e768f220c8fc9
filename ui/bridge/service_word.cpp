#include "ui/bridge/service_word.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/delivery/doubts.h"
#include "ui/widgets/format.h"

namespace aicmo::ui {

namespace {

Sighting::Kind kindFrom(const std::string& word) {
    for (const Sighting::Kind kind : {Sighting::Kind::Found, Sighting::Kind::NotThere}) {
        if (word == toString(kind)) {
            return kind;
        }
    }
    return Sighting::Kind::CannotSay;
}

Result<std::optional<ServiceWord>> lastWord(Store& store, const std::string& projectId, const std::string& itemId) {
    EventFilter filter;
    filter.projectId = projectId;
    filter.kindPrefix = "execution.item_asked";
    filter.text = itemId;
    filter.newestFirst = true;
    filter.limit = 50;  // an id may be the beginning of other ids
    const auto events = store.events(filter);
    if (!events) {
        return fail(events.error());
    }
    for (const Event& event : *events) {
        const QJsonObject details = QJsonDocument::fromJson(QByteArray::fromStdString(event.details)).object();
        const auto text = [&details](const char* key) {
            return details.value(QLatin1String(key)).toString().toStdString();
        };
        if (text("item_id") == itemId) {
            return ServiceWord{localFrom(event.at), event.actor, kindFrom(text("answer")), text("message")};
        }
    }
    return std::nullopt;
}

}  // namespace

Result<DoubtRecord> readDoubtRecord(Store& store, const std::string& projectId, const std::string& itemId) {
    const auto first = store.firstDoubt(projectId, itemId);
    if (!first) {
        return fail(first.error());
    }
    auto word = lastWord(store, projectId, itemId);
    if (!word) {
        return fail(word.error());
    }
    return DoubtRecord{localFrom(first->value_or(std::string())), std::move(*word)};
}

}  // namespace aicmo::ui
