#include "tests/ui/faulty_project.h"

#include "core/base/json.h"

namespace aicmo::ui::test {

namespace {

Json email(const std::string& id, const Json& members) {
    Json letter{{"from", {{"name", "North"}, {"address", "news@north.example"}}},
                {"to", Json::array({Json{{"email", "anna@x.example"}, {"first_name", "Anna"}}})},
                {"subject", "Spring"},
                {"text", "Hello.\n"},
                {"unsubscribe", "https://north.example/u"}};
    letter.update(members);
    return Json{{"id", id}, {"channel", "email"}, {"title", "Letter " + id}, {"email", letter}};
}

Json post(const std::string& id, const char* channel, const Json& members) {
    return Json{{"id", id}, {"channel", channel}, {"title", "Post " + id}, {"post", members}};
}

}  // namespace

std::string faultyProject() {
    const std::string many(3'100, 'x');
    const Json people =
        Json::array({Json{{"email", "a@x.example"}, {"opt_in", "yes"}},
                     Json{{"email", "b@x.example"}, {"opt_in", "no"}}, Json{{"email", "c@x.example"}, {"opt_in", ""}},
                     Json{{"email", "none"}}, Json{{"email", "a@x.example"}, {"opt_in", "yes"}}});
    const Json record{{"operation", "sync_contact"},
                      {"contacts", Json::array({Json{{"email", "a@x.example"}}})},
                      {"properties", {{"Bad", "x"}, {"left", "TODO"}}}};
    Json late = email("late", {{"subject", std::string(70, 's')}});
    late["scheduled_at"] = "2020-01-01T09:00:00+01:00";
    return Json{
        {"format", "aicmo.project/1"},
        {"id", "faulty"},
        {"name", "Faulty"},
        {"content",
         Json::array({email("open", {{"text", "Hello {{ nick }}.\n"}}),
                      email("html", {{"html", "<p>TODO</p><img src=\"none.png\"><a href=\"http://x.example\">x</a>"},
                                     {"preheader", "short"},
                                     {"unsubscribe", "mailto:u@north.example"}}),
                      email("people", {{"to", people}}), late,
                      post("long", "linkedin", {{"text", many}, {"hashtags", {"two words"}}}),
                      post("bare", "instagram", {{"text", "No picture"}}),
                      post("short", "twitter", {{"text", many}, {"link", "http://x.example"}}),
                      Json{{"id", "record"}, {"channel", "crm"}, {"title", "Record"}, {"crm", record}}})}}
        .dump();
}

}  // namespace aicmo::ui::test
