#include "tests/ui/shots/shot_projects.h"

#include "core/base/json.h"

namespace aicmo::ui::test {

namespace {

constexpr int contents = 300;
constexpr int recipients = 100'000;
constexpr int problems = 40;

const char* longName =
    "Frühjahrskampagne für Donaudampfschifffahrtsgesellschaftskapitänsmützenliebhaberinnen und Freunde";
const char* longClient =
    "Rinderkennzeichnungsfleischetikettierungsüberwachungsaufgabenübertragungsgesellschaft mbH & Co. KG";

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

Json mail(int index) {
    const std::string subject = index < problems
                                    ? "Guten Tag, {{ nobody_defines_this_variable_" + std::to_string(index) + " }}"
                                    : "Straßenbahnhaltestellenwartehäuschenreinigung: was sich für Sie ändert";
    Json email{
        {"from", {{"name", longClient}, {"address", "kundenkommunikation@uebertragungsgesellschaft.example"}}},
        {"to", Json::array({Json{{"email", "leserin@kaffeehaus.example"}, {"first_name", "Annemarie-Katharina"}}})},
        {"subject", subject},
        {"text", "Guten Tag.\n"},
        {"unsubscribe", "mailto:abmelden@uebertragungsgesellschaft.example"}};
    return email;
}

Json content(int index) {
    Json out{{"id", "inhalt-" + std::to_string(index)},
             {"title", std::to_string(index) + ". " + longName},
             {"scheduled_at", "2027-" + two(1 + index % 12) + "-" + two(1 + index % 28) + "T09:00:00+01:00"}};
    if (index % 3 == 2) {
        out["channel"] = "linkedin";
        out["post"] = Json{{"text", std::string(longName) + ": " + longClient}};
    } else {
        out["channel"] = "email";
        out["email"] = mail(index);
    }
    return out;
}

Json kpis() {
    Json list = Json::array();
    for (int i = 0; i < 9; ++i) {
        Json series = Json::array();
        for (int month = 1; month <= 12; ++month) {
            series.push_back(Json{{"period", "2027-" + two(month)},
                                  {"planned", 1'000'000'000.0 * month},
                                  {"actual", 999'999'999.0 * month}});
        }
        list.push_back(Json{{"name", "Neuabonnentinnengewinnungsquote " + std::to_string(i)},
                            {"unit", "Abonnentinnen und Abonnenten"},
                            {"baseline", 0},
                            {"target", 12'000'000'000.0},
                            {"series", series}});
    }
    return list;
}

}  // namespace

std::string emptyProject() {
    return Json{{"format", "aicmo.project/1"},
                {"id", "empty"},
                {"name", "Nothing yet"},
                {"state", "CREATED"},
                {"client", {{"id", "nobody"}, {"name", "Nobody"}}}}
        .dump();
}

std::string hugeProject() {
    Json all = Json::array();
    for (int i = 0; i < contents; ++i) {
        all.push_back(content(i));
    }
    Json& first = all[problems];
    first["channel"] = "email";
    first.erase("post");
    first["email"] = mail(problems);
    first["email"].erase("to");
    first["email"]["audience"] = "alle";
    std::string subject;
    for (int i = 0; i < 5; ++i) {
        subject += longName + std::string(" ");
    }
    first["email"]["subject"] = subject;
    first["scheduled_at"] = "2027-01-01T09:00:00+01:00";
    Json contacts = Json::array();
    for (int i = 0; i < recipients; ++i) {
        contacts.push_back(Json{{"email", "annemarie-katharina.von.und.zu." + std::to_string(i) + "@lesekreis.example"},
                                {"first_name", "Annemarie-Katharina"}});
    }
    return Json{{"format", "aicmo.project/1"},
                {"id", "huge"},
                {"name", longName},
                {"state", "QC_APPROVED"},
                {"client", {{"id", "gross"}, {"name", longClient}}},
                {"strategy",
                 {{"brand_name", longClient},
                  {"executive_summary", std::string(longName) + ". " + longClient},
                  {"kpis", kpis()}}},
                {"audiences", Json::array({Json{{"id", "alle"}, {"name", longName}, {"contacts", contacts}}})},
                {"content", all}}
        .dump();
}

}  // namespace aicmo::ui::test
