#include "core/compose/channel_rules.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <unordered_map>

#include "core/base/json.h"
#include "core/base/text.h"

namespace aicmo {

namespace {

constexpr std::string_view fileFormat = "aicmo.rules/1";
constexpr std::string_view valueMark = "{value}";

/// The units of the built-in rules: a number decides the form of what is counted, in most languages.
struct UnitWords {
    std::string_view unit;
    WordsFormat limit, against;
};
constexpr std::array unitWords{
    UnitWords{"characters", WordsFormat("%Ln characters"), WordsFormat("%Ln characters; the limit is %2")},
    UnitWords{"weighted characters", WordsFormat("%Ln weighted characters"),
              WordsFormat("%Ln weighted characters; the limit is %2")},
    UnitWords{"bytes", WordsFormat("%Ln bytes"), WordsFormat("%Ln bytes; the limit is %2")},
    UnitWords{"pixels", WordsFormat("%Ln pixels"), WordsFormat("%Ln pixels; the limit is %2")},
    UnitWords{"pictures", WordsFormat("%Ln pictures"), WordsFormat("%Ln pictures; the limit is %2")},
    UnitWords{"hashtags", WordsFormat("%Ln hashtags"), WordsFormat("%Ln hashtags; the limit is %2")},
    UnitWords{"mentions", WordsFormat("%Ln mentions"), WordsFormat("%Ln mentions; the limit is %2")},
    UnitWords{"recipients", WordsFormat("%Ln recipients"), WordsFormat("%Ln recipients; the limit is %2")},
    UnitWords{"width/height", WordsFormat("%1 width/height"), WordsFormat("%1 width/height; the limit is %2")},
    UnitWords{"percent of linkedin.text.length", WordsFormat("%1 percent of linkedin.text.length"),
              WordsFormat("%1 percent of linkedin.text.length; the limit is %2")},
};

const UnitWords* wordsOf(std::string_view unit) {
    const auto found =
        std::find_if(unitWords.begin(), unitWords.end(), [unit](const UnitWords& one) { return one.unit == unit; });
    return found == unitWords.end() ? nullptr : &*found;
}

/// Reads one rule; the first thing that is wrong with it is kept, with its place.
class RuleReader {
  public:
    RuleReader(const Json& json, std::string place) : json_(json), place_(std::move(place)) {}

    Result<ChannelRule> read() {
        if (!json_.is_object()) return fail(ErrorKind::InvalidInput, "a rule is an object", place_);
        checkMembers();
        ChannelRule rule;
        rule.id = text("id");
        readChannel(rule);
        readSeverity(rule);
        readLimit(rule);
        rule.says = text("says");
        readSources(rule);
        readDate(rule);
        readOverridable(rule);
        finishSentence(rule);
        if (error_) return fail(std::move(*error_));
        return rule;
    }

  private:
    void complain(std::string_view member, std::string message) {
        if (!error_)
            error_ = Error{ErrorKind::InvalidInput, std::move(message), place_ + '/' + std::string(member), {}};
    }

    void checkMembers() {
        constexpr std::array<std::string_view, 9> known{"id",   "channel", "severity", "value",      "unit",
                                                        "says", "sources", "as_of",    "overridable"};
        for (const auto& [name, value] : json_.items()) {
            if (std::find(known.begin(), known.end(), name) == known.end()) complain(name, "no such member");
        }
    }

    std::string text(const std::string& member) {
        const auto found = json_.find(member);
        if (found == json_.end() || !found->is_string() || found->get_ref<const std::string&>().empty()) {
            complain(member, "a text is expected");
            return {};
        }
        return found->get<std::string>();
    }

    void readChannel(ChannelRule& rule) {
        const std::string name = text("channel");
        if (name == "any") return;
        rule.channel = channelFrom(name);
        if (!rule.channel) complain("channel", "there is no channel \"" + name + '"');
    }

    void readSeverity(ChannelRule& rule) {
        const std::string name = text("severity");
        for (const Severity severity : {Severity::Notice, Severity::Warning, Severity::Error}) {
            if (toString(severity) != name) continue;
            rule.severity = severity;
            return;
        }
        complain("severity", "it is one of error, warning, notice");
    }

    void readLimit(ChannelRule& rule) {
        const auto value = json_.find("value");
        if (value == json_.end()) {
            if (json_.contains("unit")) complain("unit", "a unit without a value");
            return;
        }
        if (!value->is_number() || value->get<double>() <= 0) return complain("value", "a number above 0 is expected");
        rule.limit = value->get<double>();
        rule.unit = text("unit");
    }

    void readSources(ChannelRule& rule) {
        const auto sources = json_.find("sources");
        if (sources == json_.end() || !sources->is_array() || sources->empty()) {
            return complain("sources", "a list of texts is expected");
        }
        for (const Json& source : *sources) {
            if (!source.is_string()) return complain("sources", "a list of texts is expected");
            rule.sources.push_back(source.get<std::string>());
        }
    }

    void readDate(ChannelRule& rule) {
        rule.asOf = text("as_of");
        if (!parseRfc3339(rule.asOf + "-01T00:00:00Z")) complain("as_of", "a year and month is expected, YYYY-MM");
    }

    void readOverridable(ChannelRule& rule) {
        const auto found = json_.find("overridable");
        if (found == json_.end() || !found->is_boolean()) return complain("overridable", "true or false is expected");
        rule.overridable = found->get<bool>();
    }

    /// Sentences name their limit by a mark, so that no number is written twice.
    void finishSentence(ChannelRule& rule) {
        rule.saysFormat = rule.says;
        const std::size_t at = rule.says.find(valueMark);
        if (at == std::string::npos) return;
        if (rule.unit.empty()) return complain("says", "it names a value that the rule does not have");
        rule.says.replace(at, valueMark.size(), limitText(rule));
        rule.saysFormat.replace(at, valueMark.size(), "%1");
    }

    const Json& json_;
    std::string place_;
    std::optional<Error> error_;
};

struct RuleBook {
    std::vector<ChannelRule> rules;
    std::unordered_map<std::string_view, const ChannelRule*> byId;
};

RuleBook readBuiltIn() {
    Result<std::vector<ChannelRule>> rules = readChannelRules(channelRulesText);
    if (!rules) {
        std::fprintf(stderr, "aicmo: the rules of this program cannot be read: %s\n", rules.error().text().c_str());
        std::abort();
    }
    RuleBook book{std::move(*rules), {}};
    for (const ChannelRule& rule : book.rules) book.byId.emplace(rule.id, &rule);
    return book;
}

const RuleBook& builtIn() {
    static const RuleBook book = readBuiltIn();
    return book;
}

}  // namespace

Result<std::vector<ChannelRule>> readChannelRules(std::string_view json) {
    const Result<Json> document = parseJson(json, "channels.json");
    if (!document) return fail(document.error());
    if (!document->is_object() || document->size() != 2 || document->value("format", "") != fileFormat) {
        return fail(ErrorKind::InvalidInput, "the document holds \"format\": \"" + std::string(fileFormat) +
                                                 "\" and \"rules\", and nothing else");
    }
    const auto list = document->find("rules");
    if (list == document->end() || !list->is_array()) {
        return fail(ErrorKind::InvalidInput, "a list is expected", "/rules");
    }
    std::vector<ChannelRule> rules;
    std::unordered_map<std::string, std::size_t> seen;
    for (std::size_t i = 0; i < list->size(); ++i) {
        const std::string place = "/rules/" + std::to_string(i);
        Result<ChannelRule> rule = RuleReader((*list)[i], place).read();
        if (!rule) return fail(std::move(rule.error()));
        if (!seen.emplace(rule->id, i).second) {
            return fail(ErrorKind::InvalidInput, "there is a rule of that id already", place + "/id");
        }
        rules.push_back(std::move(*rule));
    }
    return rules;
}

std::span<const ChannelRule> channelRules() { return builtIn().rules; }

const ChannelRule* findChannelRule(std::string_view id) {
    const auto found = builtIn().byId.find(id);
    return found == builtIn().byId.end() ? nullptr : found->second;
}

const ChannelRule& channelRule(std::string_view id) {
    const ChannelRule* rule = findChannelRule(id);
    if (rule == nullptr) std::abort();
    return *rule;
}

Finding findingOf(std::string_view ruleId, Words words, std::string place) {
    const ChannelRule& rule = channelRule(ruleId);
    return {rule.severity, rule.id, std::move(words), std::move(place)};
}

std::string limitText(const ChannelRule& rule) { return figure(rule.limit); }

Words limitWords(const ChannelRule& rule) {
    const UnitWords* unit = wordsOf(rule.unit);
    return unit != nullptr ? Words(unit->limit, {wordsValue(rule.limit)}) : words("%1 %2", rule.limit, rule.unit);
}

Words againstLimit(const ChannelRule& rule, std::size_t value) {
    const UnitWords* unit = wordsOf(rule.unit);
    return unit != nullptr ? Words(unit->against, {wordsValue(value), wordsValue(rule.limit)})
                           : words("%1 %2; the limit is %3", value, rule.unit, rule.limit);
}

}  // namespace aicmo
