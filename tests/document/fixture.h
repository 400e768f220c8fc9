#pragma once
// A small project with one of everything, and hostile variants of it.

#include <string>
#include <vector>

#include <QProcess>
#include <QTemporaryDir>

#include "core/document/builder.h"

namespace fixture {

/// A PNG of one colour.
[[nodiscard]] std::string png(int width, int height);
/// A sound PNG of 42 megapixels in a few kilobytes.
[[nodiscard]] std::string hugePng();

struct Sample {
    aicmo::ProjectBundle bundle;
    aicmo::document::DeliverableInput input;
    /// The tree; `input` points into `bundle`.
    [[nodiscard]] aicmo::document::Deliverable build();
};

/// A whole project: prose, pillars, personas, KPIs, budget, creatives, posts, an email, results, approvals.
[[nodiscard]] Sample wholeSample();
/// Every text that a reader must find in each document.
[[nodiscard]] std::vector<std::string> textsOf(const Sample& sample);

/// Standard output of a tool, empty and `ok` false when it fails.
[[nodiscard]] std::string run(const QString& program, const QStringList& arguments, bool& ok);
/// Blanks of every kind as one space; soft hyphens gone.
[[nodiscard]] std::string flat(const std::string& text);

}  // namespace fixture
