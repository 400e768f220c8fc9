#pragma once
// One row of a table: a template, its data as JSON, what it prints.

#include <string>

#include <QTest>

#include "core/liquid/json_value.h"
#include "core/liquid/liquid.h"

namespace aicmo::liquid {

struct Case {
    const char* source;
    const char* data;
    const char* expected;
};

/// What the template prints, or "error at <place>: <message>".
inline std::string printed(const std::string& source, const std::string& data, const RenderOptions& options = {},
                           RenderReport* report = nullptr) {
    const auto compiled = Template::parse(source);
    if (!compiled) return "error at " + compiled.error().place + ": " + compiled.error().message;
    const auto value = valueFromJson(data.empty() ? "{}" : data);
    if (!value) return "bad data: " + value.error().text();
    RenderReport own;
    std::string out;
    const Status done = compiled->render(*value, options, out, report != nullptr ? *report : own);
    return done ? out : "error at " + done.error().place + ": " + done.error().message;
}

inline void check(const Case& row, const RenderOptions& options = {}) {
    const std::string actual = printed(row.source, row.data, options);
    if (actual != row.expected) {
        QFAIL(qPrintable(QString("%1\n   printed  %2\n   expected %3")
                             .arg(row.source, QString::fromStdString(actual), row.expected)));
    }
}

}  // namespace aicmo::liquid
